import { reportContent } from '#integrations/content-check/content-report.ts';

// npm run check:content: the rules alone, in two seconds.
process.exitCode = reportContent(process.cwd()) ? 0 : 1;
