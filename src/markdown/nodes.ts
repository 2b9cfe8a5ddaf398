/** Nodes of our own in mdast, and the types of those that Sätteri adds. */
import type { Parent, PhrasingContent, RootContent } from 'mdast';
import type {} from 'satteri';
import type { PageComponent } from '../model/text/tree.ts';
import type { BlockName } from './types.ts';

export type ContainerDirective = Extract<RootContent, { type: 'containerDirective' }>;
export type LeafDirective = Extract<RootContent, { type: 'leafDirective' }>;
export type TextDirective = Extract<RootContent, { type: 'textDirective' }>;
export type DirectiveNode = ContainerDirective | LeafDirective | TextDirective;

/** An allowed HTML element, from raw HTML or from MDX; its attributes are checked. */
export interface HtmlElement extends Parent {
  type: 'htmlElement';
  name: string;
  /** Properties as hast names them. */
  properties: Record<string, string | number | boolean>;
  children: (PhrasingContent | RootContent)[];
  component?: PageComponent;
}

declare module 'mdast' {
  interface Data {
    /** Number and anchor of a numbered block among those of its name. */
    block?: { name: BlockName; number: number; id: string };
  }
  interface HeadingData {
    id?: string;
  }
  interface ParagraphData {
    /** Number of the paragraph in its publication. */
    number?: number;
  }
  interface BlockContentMap {
    htmlElement: HtmlElement;
  }
  interface PhrasingContentMap {
    htmlElement: HtmlElement;
  }
  interface RootContentMap {
    htmlElement: HtmlElement;
  }
}
