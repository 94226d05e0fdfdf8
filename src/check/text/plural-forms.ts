/**
 * The keys that one language needs for a key of another: plurals have as many forms as the language asks for.
 * @param from the language that has the key
 * @param to the language that needs words for it
 */
export function pluralForms(key: string, from: string, to: string): string[] {
  const categories = (locale: string) =>
    new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const suffix = categories(from).find((category) => key.endsWith(`_${category}`));
  if (!suffix) return [key];
  const stem = key.slice(0, -suffix.length);
  return categories(to).map((category) => stem + category);
}

/** A key without its plural form, the same in every language: `steps` of `steps_few`. */
export function withoutPlural(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}
