/** What a component of an extension is: a function of its attributes that gives elements, which are then checked like those that an editor writes. Pure. */

/** What a component makes. It is opaque: `element` of the interface for extensions makes it, as does what is inside. */
export interface Content {
  readonly nodes: readonly unknown[];
}

/** Text, numbers, elements, lists of them, or nothing. */
export type Child = string | number | boolean | null | undefined | Content | readonly Child[];

export type Component = (
  attributes: Readonly<Record<string, string>>,
  /** What is between the tags. */
  children: Content,
) => Child;
