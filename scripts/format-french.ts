import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { mendFrench } from '#library/typography.ts';

// Part of npm run format: puts no-break spaces and apostrophes into the French texts.
for (const file of globSync(['content/*/*/fr.mdx', 'content/ui/fr/*.json'])) {
  const text = readFileSync(file, 'utf8');
  const mended = mendFrench(text);
  if (mended !== text) writeFileSync(file, mended);
}
