import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { article } from '#domain/article.ts';
import { authority } from '#domain/authority.ts';
import { event } from '#domain/event.ts';
import { label } from '#domain/label.ts';
import { publication } from '#domain/publication.ts';
import { regionCard, regionWords } from '#domain/region.ts';
import { screen } from '#domain/screen.ts';
import { setting } from '#domain/setting.ts';
import { source } from '#domain/source.ts';
import { walkthrough, walkthroughWords } from '#domain/walkthrough.ts';

// Without it a `slug` in the frontmatter would become the id, and two languages would collide.
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '');

const facts = (name: string) => file(`content/facts/${name}.yml`);

const pages = (folder: string) =>
  glob({ base: `./content/${folder}`, pattern: '*/*.mdx', generateId });
const cards = (folder: string, name: string) =>
  glob({
    base: `./content/${folder}`,
    pattern: `*/${name}.yml`,
    generateId: ({ entry }) => entry.replace(/\/.*$/, ''),
  });

export const collections = {
  articles: defineCollection({ loader: pages('articles'), schema: article }),
  walkthroughs: defineCollection({ loader: pages('walkthroughs'), schema: walkthroughWords }),
  walkthroughCards: defineCollection({
    loader: cards('walkthroughs', 'walkthrough'),
    schema: walkthrough,
  }),
  regions: defineCollection({ loader: pages('regions'), schema: regionWords }),
  regionCards: defineCollection({ loader: cards('regions', 'region'), schema: regionCard }),
  labels: defineCollection({ loader: facts('labels'), schema: label }),
  settings: defineCollection({ loader: facts('settings'), schema: setting }),
  sources: defineCollection({ loader: facts('sources'), schema: source }),
  timeline: defineCollection({ loader: facts('timeline'), schema: event }),
  screens: defineCollection({ loader: file('content/screens/screens.yml'), schema: screen }),
  authorities: defineCollection({
    loader: glob({ base: './content/facts/authorities', pattern: '*.yml', generateId }),
    schema: authority,
  }),
  publication: defineCollection({
    loader: glob({ base: './content', pattern: 'publication.yml', generateId }),
    schema: publication,
  }),
};
