/**
 * Directives with signs that look like the right ones: typographic quotation marks, brackets of the wrong kind, other digits,
 * a space after the colon. What was meant is clear, so it is reported here and read as meant; nothing follows from it.
 */
import type { Root } from 'mdast';
import { latinDigits } from '../../languages/read-date.ts';
import { required } from '../../model/required.ts';
import { directiveNames } from '../known.ts';
import type { DirectiveNode } from '../nodes.ts';
import type { Session } from '../session.ts';
import { toString } from 'mdast-util-to-string';
import { each } from '../walk.ts';
import { sourceOf, type Check } from './runs.ts';
import { shortened } from '../../model/problems.ts';

const colons = { textDirective: ':', leafDirective: '::', containerDirective: ':::' } as const;
const patterns = new Map<string, RegExp>();

/** What looks like a directive and was read as text. @param names of directives, as alternatives */
function lostPattern(names: string): RegExp {
  let lost = patterns.get(names);
  if (!lost) patterns.set(names, (lost = new RegExp(`[:：﹕]{1,3}[ \\t]*(?:${names})[ \\t]*[[{(（｛【][^\\n]*?[\\]})）｝】]|\\{\\{\\s*(?:${names})\\b[^}\\n]*\\}\\}`, 'gi'))); // prettier-ignore
  return lost;
}

const quotes = /[“”„‟«»‘’‚＂]/u;

/** Reads directives as they were meant. */
export function correctDirectives(tree: Root, session: Session): void {
  if (!session.source.includes(':')) return;
  each(tree, (node) => {
    if (node.type !== 'textDirective' && node.type !== 'leafDirective' && node.type !== 'containerDirective') return;
    straightenQuotes(node, session);
    closeQuotes(node, session);
    bracketed(node, session);
    for (const key of ['period', 'since']) {
      const value = node.attributes?.[key];
      if (value) required(node.attributes, 'attributes just read')[key] = latinDigits(value);
    }
  });
}

const mayBegin = [':', '：', '﹕', '{{'];

export const checkDirectiveSigns: Check = ({ runs }, session) => {
  if (!mayBegin.some((signs) => session.source.includes(signs))) return;
  const lost = lostPattern(directiveNames(session.context).join('|'));
  for (const { source, place } of runs) {
    if (!mayBegin.some((signs) => source.includes(signs))) continue;
    for (const match of source.matchAll(lost)) {
      // What the parser would read, and reports itself, is left to it.
      if (/^:{1,3}[a-z]+[[{][^\n]*$/.test(match[0]) && !/[[{][^\]}]*[\]}]/.test(match[0])) continue;
      session.report('directive-syntax', place(match.index), { written: shortened(match[0]) });
    }
  }
};

const written = (node: DirectiveNode, attributes: Record<string, string | null | undefined>) =>
  `${colons[node.type]}${node.name}{${Object.entries(attributes)
    .map(([key, value]) => (/[\s"=]/.test(value ?? '') || quotes.test(value ?? '') ? `${key}="${value ?? ''}"` : `${key}=${value ?? ''}`))
    .join(' ')}}`; // prettier-ignore

/** `{title=“two words”}` comes as `title: “two` and `words”: ""`. */
function straightenQuotes(node: DirectiveNode, session: Session): void {
  const entries = Object.entries(node.attributes ?? {});
  const signs = entries.flatMap(([key, value]) => `${key}${value ?? ''}`.match(/[“”„‟«»‘’‚＂]/gu) ?? []);
  if (!entries.some(([key, value]) => quotes.test(key) || /^[“”„«‘‚＂]/u.test(value ?? ''))) return;
  const attributes: Record<string, string> = {};
  let open: string | undefined;
  for (const [key, value] of entries) {
    const bare = (text: string) => text.replace(/[“”„‟«»‘’‚＂]/gu, '');
    if (open !== undefined) attributes[open] = `${attributes[open] ?? ''} ${bare(key)}${value ? `=${bare(value)}` : ''}`;
    else attributes[key] = bare(value ?? '');
    if (/^[“”„«‘‚＂]/u.test(value ?? '') && !/[”“»’＂]$/u.test((value ?? '').slice(1))) open = key;
    else if (/[”“»’＂]$/u.test(key)) open = undefined;
  }
  session.report('directive-value', node, {
    name: node.name,
    reason: `${[...new Set(signs)].join(' ')} are not the quotation marks of attributes`,
    hint: `Write ${written(node, attributes)}, with " " or without quotation marks.`,
  });
  node.attributes = attributes;
} // prettier-ignore

/** `{area="IRN by=sex}` comes as `area: IRN by=sex`, `{title=Rising"}` with its mark. */
function closeQuotes(node: DirectiveNode, session: Session): void {
  const [line = ''] = sourceOf(node, session).split('\n', 1);
  const braces = /\{[^}]*/.exec(line)?.[0] ?? '';
  if ((braces.match(/"/g)?.length ?? 0) % 2 === 0) return;
  // What follows the next name belongs to that name.
  const attributes = Object.fromEntries(
    Object.entries(node.attributes ?? {}).flatMap(
      ([key, value]) =>
      `${key}=${value ?? ''}`.replaceAll('"', '').split(/\s+(?=[a-z]+=)/).map((pair) => pair.split(/=(.*)/s, 2)), // prettier-ignore
    ),
  ) as Record<string, string>; // each pair has both
  session.report('directive-value', node, {
    name: node.name,
    reason: 'a quotation mark is not closed',
    hint: `If this is meant, write ${written(node, attributes)}`,
  });
  node.attributes = attributes;
}

/** `:stat[of="x" area=EGY]`: the attributes are where the label belongs. */
function bracketed(node: DirectiveNode, session: Session): void {
  if (node.type === 'containerDirective' || Object.keys(node.attributes ?? {}).length > 0) return;
  const label = toString(node);
  if (!/^\s*[a-z]+\s*=/.test(label)) return;
  const attributes = Object.fromEntries(
    [...label.matchAll(/([\w-]+)\s*=\s*(?:["“„«]([^"”»]*)["”»“]|(\S+))/gu)].map(([, key, quoted, plain]) => [required(key, 'name of the attribute'), quoted ?? plain ?? '']),
  ); // prettier-ignore
  session.report('directive-value', node, {
    name: node.name,
    reason: '[ ] stand where { } belong',
    hint: `Write ${written(node, attributes)}`,
  });
  node.attributes = attributes;
  node.children = [];
}
