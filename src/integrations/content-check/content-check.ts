import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentReport, print, reportContent } from './content-report.ts';
import { reloadWords } from '#i18n/reload-words.ts';

type DevServer = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

/** How long to wait for further saves: an editor, or git, writes several files at once. */
const quietMilliseconds = 100;

/**
 * Checks the content where Astro runs. A build refuses content with faults before it reads it, because Astro's own
 * errors stop at the first file and name no line. The dev server checks at its start and at each save, and lists
 * the faults in the terminal and over the page.
 */
export function contentCheck(): AstroIntegration {
  let root = '';
  let isDrawing = false;
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        root = fileURLToPath(config.root);
        // `npm run screens` has checked the content, and is about to make the pictures that are missing.
        isDrawing = config.integrations.some(({ name }) => name === 'drawings');
        // Not an error to throw: Astro would print a stack below the list.
        if (command === 'build' && !reportContent(root)) process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        if (!isDrawing) checkAtEachSave(server, root);
      },
    },
  };
}

function checkAtEachSave(server: DevServer, root: string): void {
  const folder = `${root}content${sep}`;
  let report = contentReport(root);
  print(report);
  const overlay = () => ({
    type: 'error' as const,
    // Astro's overlay shows the title large; Vite's types do not know it.
    err: { title: report.summary, message: report.faults.join('\n\n'), stack: '' },
  });
  const check = () => {
    const hadFaults = report.faults.length > 0;
    report = contentReport(root);
    const hasFaults = report.faults.length > 0;
    if (hasFaults || hadFaults) print(report);
    if (hasFaults) server.ws.send(overlay());
    else if (hadFaults) server.ws.send({ type: 'full-reload' });
  };
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', async (_, file) => {
    if (!file.startsWith(folder)) return;
    // i18next has read the interface's words once, outside of Vite, which does not know that they changed.
    if (file.endsWith('site.json') && (await reloadWords())) {
      server.ws.send({ type: 'full-reload' });
    }
    clearTimeout(timer);
    timer = setTimeout(check, quietMilliseconds);
  });
  // A page that is opened or reloaded later shows what is wrong too.
  server.ws.on('vite:client:connect', (_, client) => {
    if (report.faults.length > 0) client.send(overlay());
  });
}
