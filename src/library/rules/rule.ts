import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** One thing that must hold of the content: gives every place where it does not. */
export type Rule = (content: Content) => Fault[];
