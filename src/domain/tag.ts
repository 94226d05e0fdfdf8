import { z } from 'astro/zod';

/** What a tag is, beside its props. `Prop` is one of them, `Name` the name of a tag. */
export type TagNature<Prop extends string = string, Name extends string = string> = {
  /** blocks are the same in every language and in the same order, inline tags in the order of the language */
  kind: 'block' | 'inline';
  /** each language has its own, so that they are not compared */
  isPerLanguage?: true;
  /** what it must stand in, however deep */
  in?: Name;
  /** the only tag that may stand in it, and no words beside that */
  holds?: Name;
  /** what it may not stand in, however deep; a block never stands in itself */
  notIn?: readonly Name[];
  /** the prop that gives its place on the page an id, to which readers' addresses point */
  anchor?: Prop;
  /** how that id begins: `region-` */
  anchorPrefix?: string;
};

/** A tag with the schema of its props. */
export type DeclaredTag<Name extends string = string> = TagNature<string, Name> & {
  props: z.ZodObject;
};

/**
 * Declares a tag that authors may write.
 * @param props the shape of its props
 */
export function tag<
  Shape extends z.ZodRawShape,
  const Given extends TagNature<keyof Shape & string>,
>(props: Shape, nature: Given): Given & { props: z.ZodObject<Shape, z.core.$strict> } {
  return { ...nature, props: z.strictObject(props) };
}

const wordSchemas = z.registry<{ areWords: true }>();

/** The schema of a prop that holds words that a reader sees: each language has its own. */
export const words = z.string().min(1).register(wordSchemas, { areWords: true });

/** The props of a tag that hold words that a reader sees. */
export function wordPropsOf({ props: { shape } }: DeclaredTag): string[] {
  return Object.keys(shape).filter((prop) => {
    const schema = shape[prop];
    return schema instanceof z.ZodType && wordSchemas.get(schema)?.areWords === true;
  });
}
