import type { Content } from '#check/read/content.ts';
import type { Fault } from '#check/read/fault.ts';

/** One thing that must hold of the content: gives every place where it does not. No rule knows of another. */
export type Rule = (content: Content) => Fault[];
