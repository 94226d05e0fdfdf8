/** One line of the benchmark's table. */
export type Figure = { what: string; measured: string; promised: string; isKept: boolean };

/** A figure that must not exceed a limit, in a unit. */
export function atMost(what: string, value: number, limit: number, unit: string): Figure {
  const [measured, promised] = [write(value, unit), `≤ ${write(limit, unit)}`];
  return { what, measured, promised, isKept: value <= limit };
}

/** A figure that must reach a limit, in a unit. */
export function atLeast(what: string, value: number, limit: number, unit: string): Figure {
  const [measured, promised] = [write(value, unit), `≥ ${write(limit, unit)}`];
  return { what, measured, promised, isKept: value >= limit };
}

function write(number: number, unit: string): string {
  return `${Number(number.toFixed(2)).toLocaleString('en')} ${unit}`;
}

/** Prints figures as a table, and ends the command as they are kept or not. */
export function conclude(figures: Figure[]): never {
  console.table(
    figures.map(({ what, measured, promised, isKept }) => ({
      what,
      measured,
      promised,
      kept: isKept ? 'yes' : 'NO',
    })),
  );
  process.exit(figures.every(({ isKept }) => isKept) ? 0 : 1);
}
