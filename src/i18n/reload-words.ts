import i18next from 'i18next';

/** Reads the interface's own words again, for the dev server. Gives false where nothing has read them yet. */
export async function reloadWords(): Promise<boolean> {
  const { preload } = i18next.options;
  if (!i18next.isInitialized || !preload) return false;
  // By name: left out, it reads those of the language in use only, and none is.
  await i18next.reloadResources([...preload]);
  return true;
}
