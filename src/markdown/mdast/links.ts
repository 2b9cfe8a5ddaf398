/** Links: only addresses that are allowed, only links with words; each is noted as written, for the link check. */
import type { Link, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Session } from '../session.ts';
import { isAllowedAddress } from './addresses.ts';

export function checkLinks(tree: Root, session: Session): void {
  visit(tree, 'link', (node, index, parent) => {
    const { url } = node;
    if (!isAllowedAddress(url)) {
      session.report('address-not-allowed', node, { address: printable(url) });
      if (parent && index !== undefined) parent.children.splice(index, 1, ...node.children);
      return index;
    }
    if (!hasWords(node)) session.report('link-empty', node, { address: printable(url) });
    const { line = 1, column } = session.place(node);
    session.facts.links.push({ address: url, line, ...(column === undefined ? {} : { column }) });
    return undefined;
  });
}

function hasWords(node: Link): boolean {
  const speaks = (child: Nodes): boolean => {
    if ('value' in child) return child.value.trim() !== '';
    if (child.type === 'image') return Boolean(child.alt?.trim());
    return child.type === 'textDirective' || ('children' in child && child.children.some(speaks));
  };
  return node.children.some(speaks);
}

/** An address for a message: control characters made visible, not too long. */
const printable = (url: string) => {
  // eslint-disable-next-line no-control-regex -- they are what must be shown
  const visible = url.replace(/[\u0000-\u001f\u007f]/g, '␦');
  return visible.length > 80 ? `${visible.slice(0, 80)}…` : visible;
};
