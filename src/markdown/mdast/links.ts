/** Links: only addresses that are allowed, only links with words; each is noted as written, for the link check. */
import type { Link, Nodes, Root } from 'mdast';
import type { Session } from '../session.ts';
import { replace } from '../walk.ts';
import { isAllowedAddress } from './addresses.ts';

export function checkLinks(tree: Root, session: Session): void {
  replace(tree, (node) => {
    if (node.type !== 'link') return undefined;
    const { url } = node;
    if (!isAllowedAddress(url)) {
      session.report('address-not-allowed', node, { address: printable(url) });
      return node.children;
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
  const visible = url.replace(/[\u0000-\u001f\u007f]/g, '␦');
  return visible.length > 80 ? `${visible.slice(0, 80)}…` : visible;
};
