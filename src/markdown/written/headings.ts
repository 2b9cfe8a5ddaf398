/** Headings that are none, and lines that become headings unasked. */
import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { required } from '../../model/required.ts';
import { linesOf, type Check } from './runs.ts';
import { shortened } from '../../model/problems.ts';

/** `##Ask`, `＃＃ 标题`; a single `#` begins a heading only where the paragraph is nothing else, since #tags are words. */
export const checkHeadingSpaces: Check = ({ paragraphs }, session) => {
  for (const { node, parent, source } of paragraphs) {
    if (parent.type === 'tableCell' || !(source.includes('#') || source.includes('＃'))) continue;
    for (const { text, place } of linesOf(node, session)) {
      const match = /^([#＃]{2,6})(?![#＃])[ \t\u3000]*(?=\S)(.*)$/u.exec(text) ?? aloneWithOne(node, text);
      if (!match) continue;
      const signs = required(match[1], 'signs of the heading');
      if (/^#+$/.test(signs) && text[signs.length] === ' ') continue;
      session.report('heading-space', place, {
        signs: signs.replaceAll('＃', '#'),
        rest: shortened(required(match[2], 'text of the heading').trim()),
      });
    }
  }
};

const aloneWithOne = (node: Paragraph, text: string) =>
  node.position?.start.line === node.position?.end.line
    ? /^([#＃])(?![#＃\d])(?=\p{L})([^#_＃]{3,80})$/u.exec(text)
    : null;

/** A paragraph that is one bold line, with text below it. */
export const checkBoldHeadings: Check = ({ paragraphs }, session) => {
  for (const { node, parent, index } of paragraphs) {
    if (parent.type !== 'root' && parent.type !== 'containerDirective') continue;
    if (!node.children.some(({ type }) => type === 'strong')) continue;
    const rest = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    const next = parent.children[index + 1];
    if (rest.length !== 1 || rest[0]?.type !== 'strong' || !next || !below.has(next.type)) continue;
    const text = toString(rest[0]).trim();
    if (text.length > 80 || /[.,،؛;。，：:!?؟…]$/u.test(text) || (next.type === 'paragraph' && isBold(next))) continue;
    session.report('heading-bold', node, { text });
  }
};

const below: ReadonlySet<string> = new Set([
  'paragraph',
  'list',
  'blockquote',
  'table',
  'leafDirective',
  'containerDirective',
]);
const isBold = ({ children }: Paragraph) => children.length === 1 && children[0]?.type === 'strong';

/** A line of `---` or `===` below a paragraph. */
export const checkUnderlines: Check = ({ nodes }, session) => {
  for (const { node } of nodes) {
    if (node.type !== 'heading') continue;
    const lines = linesOf(node, session);
    const last = lines.at(-1);
    if (
      lines.length > 1 &&
      last &&
      /^ {0,3}(?:-+|=+)[ \t]*$/.test(last.text) &&
      !/^ {0,3}#/.test(required(lines[0], 'first line').text)
    )
      if (
        /^(?:title|summary|translation|subject|demand|short):/.test(
          required(lines.at(-2), 'line before the last').text.trim(),
        )
      )
        session.report('markdown-sign', required(lines[0], 'first line').place, { written: '---', reason: 'a second front matter stands in the text', hint: 'Delete it, or move its keys up into the first.' }); // prettier-ignore
      else
        session.report('heading-underlined', last.place, {
          line: shortened(last.text.trim(), 10),
          text: shortened(required(lines.at(-2), 'line before the last').text.trim()),
        });
  }
};
