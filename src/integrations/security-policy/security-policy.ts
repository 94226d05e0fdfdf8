import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { base } from '#env/origin.ts';
import { addSecurityPolicy } from './add-security-policy.ts';

/**
 * Writes the content security policy into every built page and into `_headers`. Astro's own would stand at the
 * end of <head>, differ between pages, and come without headers: docs/decisions/one-stylesheet.md.
 */
export function securityPolicy(): AstroIntegration {
  return {
    name: 'security-policy',
    hooks: { 'astro:build:done': ({ dir }) => addSecurityPolicy(fileURLToPath(dir), base) },
  };
}
