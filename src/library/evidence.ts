import { getCollection } from 'astro:content';

/** Tells whether one of us has seen a label or a link on LinkedIn's own screens: sentences about our evidence depend on it. */
export async function isAnythingSeen(): Promise<boolean> {
  const labels = await getCollection('labels');
  const settings = await getCollection('settings');
  const wordings = labels.flatMap(({ data }) => Object.values(data.words).flat());
  return [...wordings, ...settings.map(({ data }) => data)].some(
    ({ evidence }) => evidence === 'on-screen',
  );
}
