/** Lines that were meant as a list and run on as one paragraph, and items that are less deep than they were meant to. */
import { required } from '../../model/required.ts';
import { linesOf, type Check } from './runs.ts';
import { shortened } from '../../model/problems.ts';

interface Sign {
  pattern: RegExp;
  /** Lines that must begin so before a list is supposed. */
  least: number;
  hint: string;
}

const markers: readonly Sign[] = [
  { pattern: /^[•●▪٭⁕◦‣⁃∙·■□◆▸►➢✓✔・･※\uf0b7\uf0a7\uf0d8\uf02d][ \t\u00a0\u3000]*(?=\S)/u, least: 1, hint: 'Write “- ” (hyphen and space) at the beginning of each line, with a blank line above the first.' },
  { pattern: /^[-*+]\[[ xX]?\]/, least: 1, hint: 'Write “- [ ] ”: a space is missing after the sign of the list.' },
  { pattern: /^-[\u200b-\u200f\u061c]*(?=\p{L})/u, least: 1, hint: 'Write “- ”: a space is missing after the hyphen.' },
  { pattern: /^\u0640[ \t\u00a0]+(?=\S)/u, least: 2, hint: 'Write “- ” (hyphen and space) at the beginning of each line, with a blank line above the first.' },
  { pattern: /^[–—−][ \t\u00a0]+(?=\S)/u, least: 2, hint: 'Write “- ” (hyphen and space) at the beginning of each line, with a blank line above the first.' },
  { pattern: /^[۰-۹٠-٩０-９]{1,3}[.)．）、\-–][ \t\u3000]*(?=\p{L})/u, least: 2, hint: 'Write a space after the number: “1. ”, with a blank line above the first; digits of any script will do.' },
  { pattern: /^\d{1,2}[.)](?=\p{L})/u, least: 2, hint: 'Write a space after the number: “1. ”, with a blank line above the first.' },
  { pattern: /^\d{1,2} ?[-–][ \t]+(?=\p{L})|^\d{1,2}[、．）][ \t\u3000]*(?=\p{L})/u, least: 2, hint: 'Write 1. 2. 3., each with a space after it, and a blank line above the first.' },
  { pattern: /^(?:[(（]?(?:الف|[\p{L}]|[ivxlIVXL]{2,5})[).）]|[(（][\d۰-۹٠-٩０-９]{1,2}[)）])[ \t\u3000]+(?=\S)/u, least: 2, hint: 'Write 1. 2. 3., or leave a blank line between the lines so that each is a paragraph.' },
  { pattern: /^(?:الف|\p{sc=Arabic})[ \t]?[-–][ \t]+(?=\S)/u, least: 2, hint: 'Write 1. 2. 3., or leave a blank line between the lines so that each is a paragraph.' },
  { pattern: /^(?:[①-⑳⑴-⒇]|[一二三四五六七八九十]{1,3}[、.．]|[(（](?:[一二三四五六七八九十]{1,3}|[\d０-９]{1,2})[)）])[ \t\u3000]*(?=[\p{L}「『《“])/u, least: 2, hint: 'Write 1. 2. 3. with a blank line above the first, or leave a blank line between the lines.' },
]; // prettier-ignore

/** Whatever one of the signs begins: cheaper to look for first. */
const mayBegin =
  /^[ \t]*(?:>[ \t]?)*\s*(?:[^\s\p{L}]|\u0640[ \t\u00a0]|(?:الف|\p{L}|[ivxlIVXL]{2,5}|[一二三四五六七八九十]{1,3})[ \t]?[).）、．\-–])/mu;

export const checkListSigns: Check = ({ paragraphs }, session) => {
  for (const { node, parent, source } of paragraphs) {
    if (parent.type === 'tableCell' || !mayBegin.test(source)) continue;
    const lines = linesOf(node, session);
    for (const { pattern, least, hint } of markers) {
      const found = lines.filter(({ text }) => pattern.test(text.trimStart()));
      if (found.length < least) continue;
      const sign = required(
        pattern.exec(required(found[0], 'first line found').text.trimStart()),
        'sign of the list',
      )[0].trim();
      session.report('list-sign', required(found[0], 'first line found').place, {
        sign,
        more: found.length - 1,
        hint,
      });
      break;
    }
  }
};

/** A list whose sign is indented by less than the text of the item above it. */
export const checkListIndent: Check = ({ nodes }, session) => {
  for (const { node, parent, index } of nodes) {
    if (node.type !== 'list') continue;
    const before = parent.children[index - 1];
    if (before?.type !== 'list' || !node.position || !before.position) continue;
    const [has, base] = [node.position.start.column - 1, before.position.start.column - 1];
    if (has <= base || node.position.start.line !== before.position.end.line + 1) continue;
    const item = before.children.at(-1)?.children[0]?.position?.start.column;
    if (item !== undefined && item - 1 > has) session.report('list-indent', node, { has, needs: item - 1 });
  }
};

/** Code that nobody fenced: a paragraph that is indented by four spaces. */
export const checkIndentedCode: Check = ({ nodes }, session) => {
  for (const { node } of nodes) {
    if (node.type !== 'code' || node.lang) continue;
    const [first] = linesOf(node, session);
    if (
      first &&
      !/^\s*(?:`{3,}|~{3,})/.test(first.text) &&
      /\p{L}{2,} \p{L}{2,}|[\u0600-\u06ff\u4e00-\u9fff]/u.test(node.value)
    )
      session.report('code-indented', first.place, {
        text: shortened(required(node.value.trim().split('\n')[0], 'first line'), 40),
      });
  }
};
