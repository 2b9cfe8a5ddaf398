/** Links and images by reference become ordinary ones, so that everything after knows one form. */
import type { Definition, Root } from 'mdast';
import type { Session } from '../session.ts';
import { each, replace } from '../walk.ts';

export function resolveReferences(tree: Root, session: Session): void {
  const definitions = new Map<string, Definition>();
  const used = new Set<string>();
  const twice: Definition[] = [];
  each(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier.toUpperCase());
    if (node.type !== 'definition') return;
    const key = node.identifier.toUpperCase();
    if (definitions.has(key)) twice.push(node);
    else definitions.set(key, node);
  });
  if (definitions.size === 0) return;
  for (const [key, node] of definitions)
    if (!used.has(key) && !isComment(node)) session.report('link-unused', node, { label: labelOf(node), reason: 'nothing refers to it' }); // prettier-ignore
  for (const node of twice)
    if (!isComment(node)) session.report('link-unused', node, { label: labelOf(node), reason: 'an earlier line has the same name and counts' }); // prettier-ignore
  replace(tree, (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
    const definition = definitions.get(node.identifier.toUpperCase());
    if (!definition) return undefined;
    const { url, title } = definition;
    const { position } = node;
    return [
      node.type === 'linkReference'
        ? { type: 'link', url, title, children: node.children, position }
        : { type: 'image', url, title, alt: node.alt, position },
    ];
  });
}

const labelOf = ({ label, identifier }: Definition) => label ?? identifier;

/** `[//]: # (a comment)`, which is meant to appear nowhere. */
const isComment = ({ identifier, url }: Definition) => url === '#' || url === '<>' || url === '' || identifier === '//';
