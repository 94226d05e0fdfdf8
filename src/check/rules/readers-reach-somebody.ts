import { isReservedHost } from '#domain/is-reserved-host.ts';
import { origin } from '#env/origin.ts';
import type { Rule } from './rule.ts';

/** A site that goes out to readers gives them real addresses to write to, and no placeholder. */
export const readersReachSomebody: Rule = ({ publication: { yaml, value } }) => {
  if (!value || isReservedHost(new URL(origin).hostname)) return [];
  const hosts = {
    contact: value.contact.slice(value.contact.lastIndexOf('@') + 1),
    issues: new URL(value.issues).hostname,
  } satisfies Record<keyof typeof value, string>;
  return Object.entries(hosts)
    .filter(([, host]) => isReservedHost(host))
    .map(([field, host]) => {
      const what = `"${field}" is a placeholder: nobody is at ${host}, and SITE_URL is ${origin}. Write here where readers of that site reach whoever publishes it.`;
      return yaml.faultAt([field], what);
    });
};
