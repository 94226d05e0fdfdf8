/** One line of the benchmark's table. */
export type Figure = { what: string; measured: string; promised: string; isKept: boolean };

/** A figure that must not exceed a limit, in a unit. */
export function atMost(what: string, value: number, limit: number, unit: string): Figure {
  const write = (number: number) => `${Number(number.toFixed(2)).toLocaleString('en')} ${unit}`;
  return { what, measured: write(value), promised: `≤ ${write(limit)}`, isKept: value <= limit };
}
