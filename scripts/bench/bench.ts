import { readContent } from '#check/read/content.ts';
import { pagePath } from '#routes/page.ts';
import { serve } from '../serve.ts';
import { byteFigures } from './bytes.ts';
import { barePath, compressedSite } from './compressed-site.ts';
import { conclude } from './figure.ts';
import { lighthouseFigures } from './lighthouse.ts';
import { printReadings, readabilityFigures, readings } from './readability.ts';
import { slopeFigures } from './slope.ts';
import { visitFigures } from './visit.ts';

const content = readContent(process.cwd());
const texts = await readings(content);
printReadings(texts);

const files = compressedSite('dist', pagePath({ key: 'setting', locale: 'fr' }));
const near = await serve(files, 4398);
// As far away as Lighthouse's own phone network says. From a server with no distance a script is there
// before the first paint, and the simulation takes it for something that the paint waited for.
const roundTrip = 150;
const far = await serve((...call) => setTimeout(() => files(...call), roundTrip), 4396);

conclude([
  ...readabilityFigures(texts, content),
  ...byteFigures(),
  ...(await visitFigures(near)),
  ...slopeFigures(),
  ...(await lighthouseFigures(near, far, barePath)),
]);
