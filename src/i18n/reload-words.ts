import i18next from 'i18next';

/** Reads the interface's own words again, for the dev server. Gives false where nothing has read them yet. */
export async function reloadWords(): Promise<boolean> {
  if (!i18next.isInitialized) return false;
  await i18next.reloadResources();
  return true;
}
