// The parts of these packages that we call. `npm run check` runs where they are not installed, and
// yoastseo names types that it does not ship.
declare module 'lighthouse' {
  type Result = {
    lhr: {
      categories: Record<string, { score: number | null }>;
      audits: Record<string, { numericValue?: number }>;
      runtimeError?: object;
    };
  };
  export default function lighthouse(
    url: string,
    flags: { port: number; logLevel: 'error'; onlyCategories: string[] },
  ): Promise<Result | undefined>;
}

declare module 'yoastseo' {
  class Paper {
    constructor(text: string, attributes: { locale: string });
  }
  const yoastseo: { Paper: typeof Paper };
  export default yoastseo;
}
