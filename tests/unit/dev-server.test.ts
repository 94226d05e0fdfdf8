import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyProject, discard } from '../content/broken-copy.ts';

const port = 4395;

// The first page in dev takes its time.
const slow = { timeout: 30_000 };

test('while an author writes, faults stand over the page and in the terminal until they are fixed', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const copy = copyProject();
  const astro = join(copy.root, 'node_modules/.bin/astro');
  const dev = spawn(astro, ['dev', '--port', `${port}`], {
    cwd: copy.root,
    env: { ...process.env, ASTRO_DEV_BACKGROUND: '0' },
  });
  let printed = '';
  for (const stream of [dev.stdout, dev.stderr]) stream.on('data', (text) => (printed += text));
  const overlay = page.locator('vite-error-overlay #message-content');
  try {
    await expect.poll(() => printed, slow).toContain('watching for file changes');
    await page.goto(`http://localhost:${port}/fr/questions/`);
    await expect(overlay).toHaveCount(0, slow);

    const text = 'content/articles/faq/fr.mdx';
    const { file, line } = copy.replace(text, 'summary:', 'sumary:');
    const fault = `${file}:${line}:1  The field "sumary" is unknown. Did you mean "summary"?`;
    await expect(overlay).toContainText(fault, slow);
    expect(printed).toContain(fault);
    await page.reload();
    await expect(overlay, 'a page opened later shows it too').toContainText(fault, slow);
    copy.replace(text, 'sumary:', 'summary:');
    await expect(overlay).toHaveCount(0, slow);

    const words = 'content/ui/fr/site.json';
    copy.replace(words, '"skip": "', '"skip": "Et voilà : ');
    // A page that is still loading misses the message that it is to load again: ask for it as an author would.
    await expect(async () => {
      await page.reload();
      await expect(page.getByRole('link', { name: 'Et voilà' })).toHaveCount(1, { timeout: 1_000 });
    }).toPass(slow);
    copy.replace(words, '"skip":', '"skip"');
    await expect(overlay).toContainText(`${words}:`, slow);
  } finally {
    dev.kill();
    discard(copy);
  }
});
