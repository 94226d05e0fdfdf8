import type { Content } from '#check/read/content.ts';
import type { Fault } from '#check/read/fault.ts';

/**
 * One thing that must hold of the content: gives every place where it does not.
 * @param known the places, as formatPlace() words them, at which an earlier rule found a fault: one cause, one fault
 */
export type Rule = (content: Content, known: ReadonlySet<string>) => Fault[];
