/** Links: only addresses that are allowed, only links with words; each is noted as written, for the link check. */
import type { Link, Nodes, Root } from 'mdast';
import type { Session } from '../session.ts';
import { replace } from '../walk.ts';
import { isAllowedAddress } from './addresses.ts';
import { shortened } from '../../model/problems.ts';

export function checkLinks(tree: Root, session: Session): void {
  replace(tree, (node) => {
    if (node.type !== 'link') return undefined;
    const { url } = node;
    if (!isAllowedAddress(url)) {
      session.report('address-not-allowed', node, { address: printable(url) });
      return node.children;
    }
    if (url.trim() === '') {
      session.report('link-address', node, {
        words: wordsOf(node).slice(0, 60),
        reason: 'it has no address',
        hint: 'Write the address between the round brackets, or take the brackets away.',
      });
      return node.children;
    }
    if (!hasWords(node)) session.report('link-empty', node, { address: printable(url) });
    else if (saysNothing(wordsOf(node))) session.report('link-vague', node, { words: wordsOf(node) });
    const { line = 1, column } = session.place(node);
    session.facts.links.push({ address: url, line, ...(column === undefined ? {} : { column }) });
    return undefined;
  });
}

const wordsOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

/** Words of links that say nothing to those who hear or skim links only, in the seven languages. */
const vague = new Set(
  'click here|click|here|this link|link|read more|more|this page|see here|cliquez ici|ici|ce lien|lien|lire la suite|haga clic aquí|haz clic aquí|clic aquí|aquí|este enlace|enlace|leer más|нажмите здесь|здесь|тут|ссылка|по ссылке|по этой ссылке|подробнее|اینجا|این‌جا|اینجا کلیک کنید|کلیک کنید|این لینک|لینک|پیوند|این پیوند|بیشتر بخوانید|ادامه مطلب|هنا|انقر هنا|اضغط هنا|هذا الرابط|الرابط|رابط|اقرأ المزيد|点击这里|点击此处|点此|这里|此处|链接|此链接|更多'.split(
    '|',
  ),
);

const saysNothing = (words: string) =>
  vague.has(
    words
      .trim()
      .toLowerCase()
      .replace(/[.…!،。:»«"“”>→]+$/u, ''),
  );

function hasWords(node: Link): boolean {
  const speaks = (child: Nodes): boolean => {
    if ('value' in child) return child.value.trim() !== '';
    if (child.type === 'image') return Boolean(child.alt?.trim());
    return child.type === 'textDirective' || ('children' in child && child.children.some(speaks));
  };
  return node.children.some(speaks);
}

/** An address for a message: control characters made visible, not too long. */
const printable = (url: string) => shortened(url.replace(/[\u0000-\u001f\u007f]/g, '␦'), 80);
