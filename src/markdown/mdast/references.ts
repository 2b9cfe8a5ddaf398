/** Links and images by reference become ordinary ones, so that everything after knows one form. */
import type { Definition, Root } from 'mdast';
import { each, replace } from '../walk.ts';

export function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  each(tree, (node) => {
    if (node.type !== 'definition') return;
    const key = node.identifier.toUpperCase();
    if (!definitions.has(key)) definitions.set(key, node);
  });
  if (definitions.size === 0) return;
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
