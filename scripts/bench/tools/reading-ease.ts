import yoastseo from 'yoastseo';

type Researcher = {
  getHelper: (name: 'fleschReadingScore') => unknown;
  getResearch: (name: 'getFleschReadingScore') => { score: number };
};
type ResearcherOf = { default: new (paper: InstanceType<typeof yoastseo.Paper>) => Researcher };

/**
 * How easy paragraphs are, from 0 (hard) to 100 (easy): Flesch's formula in English, Kandel and Moles' in French.
 * Undefined where the library has no formula for the language.
 */
export async function readingEase(
  paragraphs: string[],
  locale: string,
): Promise<number | undefined> {
  const Researcher = await researcherFor(locale);
  if (!Researcher) return undefined;
  const html = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const researcher = new Researcher(new yoastseo.Paper(html, { locale }));
  if (!researcher.getHelper('fleschReadingScore')) return undefined;
  const { score } = researcher.getResearch('getFleschReadingScore');
  // Of ten words or fewer the library says nothing: -1.
  return score < 0 ? undefined : score;
}

async function researcherFor(locale: string): Promise<ResearcherOf['default'] | undefined> {
  try {
    const file = `yoastseo/build/languageProcessing/languages/${locale}/Researcher.js`;
    const module: { default: ResearcherOf } = await import(file);
    return module.default.default;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') {
      return undefined;
    }
    throw error;
  }
}
