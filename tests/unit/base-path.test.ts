import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

test('SITE_URL and BASE_PATH move the whole site', () => {
  const code = `
    import { absoluteHref, withBase } from '#routes/href.ts';
    console.log(absoluteHref({ key: 'setting', locale: 'fr' }), withBase('/icon.svg'));
  `;
  const { stdout, stderr } = spawnSync('node', ['--input-type=module-typescript', '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: 'https://guides.example/', BASE_PATH: 'not-my-cv' },
  });
  expect(stdout, stderr).toBe(
    'https://guides.example/not-my-cv/fr/refuser/reglage/ /not-my-cv/icon.svg\n',
  );
});
