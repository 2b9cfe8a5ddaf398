/** Where the blocks of a text are in its source: for what is written into it beside them. Pure. */
import type { Paragraph, RootContent } from 'mdast';
import type { PartKind } from '../model/paragraphs/parts.ts';
import type { KnownNames } from './known.ts';
import { cleanSource, parse } from './parse.ts';
import type { TextOptions } from './types.ts';

export interface BlockPlace {
  kind: PartKind;
  /** First and last line of the body, from 1. */
  start: number;
  end: number;
}

const kindOf: Readonly<Partial<Record<RootContent['type'], PartKind>>> = {
  paragraph: 'p', heading: 'h', list: 'l', blockquote: 'q', table: 't', code: 'c',
}; // prettier-ignore

/** In the order of the text; labels of blocks, HTML and notes are left out. */
export function blockPlaces(
  body: string,
  format: TextOptions['format'],
  directives: KnownNames['directives'],
): BlockPlace[] {
  const session = { source: cleanSource(body), report: () => undefined, context: { directives } };
  const places: BlockPlace[] = [];
  const see = (nodes: readonly RootContent[]) => {
    for (const node of nodes) {
      const kind = kindOf[node.type];
      if (kind !== undefined && node.position && !(node.type === 'paragraph' && isNoBlock(node)))
        places.push({ kind, start: node.position.start.line, end: node.position.end.line });
      else if (node.type === 'containerDirective') see(node.children);
    }
  };
  see(parse(session, format).children);
  return places;
}

/** The words beside a directive, or pictures alone, which become blocks of their own. */
const isNoBlock = ({ data, children }: Paragraph) =>
  data?.directiveLabel === true ||
  children.every((child) => ['image', 'imageReference', 'break'].includes(child.type) || (child.type === 'text' && child.value.trim() === '')); // prettier-ignore
