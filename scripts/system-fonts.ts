import type { Page } from '@playwright/test';

/** The fonts of this machine, not of the project, in which a page shows any character. */
export async function systemFonts(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '.drawing, .drawing *',
  });
  const fonts = await Promise.all(
    nodeIds.map((nodeId) => devtools.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  await devtools.detach();
  const system = fonts.flatMap((found) => found.fonts).filter(({ isCustomFont }) => !isCustomFont);
  return [...new Set(system.map(({ familyName }) => familyName))];
}
