/** The summary of a change as Markdown, for a job summary or a comment. Pure. */
import { builtInLanguage } from '../../languages/table.ts';
import { escapeHtml } from '../../model/html.ts';
import { showControls } from '../../model/control-characters.ts';
import type { Block, Piece, Report } from './report.ts';

/** GitHub takes 65,536 signs in a comment. */
const LIMIT = 60_000;

/** Signs that Markdown, or the additions of GitHub and GitLab, would read: marks, mentions, addresses, numbers of issues. */
const escaped = (text: string) =>
  escapeHtml(plain(text))
    .replace(/[\\`*_[\]!|~]/g, (sign) => `\\${sign}`)
    .replace(/[@#$]|:(?=\S)/g, (sign) => `&#${sign.charCodeAt(0)};`)
    // Mentions and references are looked for in what was rendered: there an escape is the sign itself.
    .replace(/(&#(?:64|35|36);|\\[!~]|%)(?=[\p{L}\p{N}_])/gu, '$1&#8203;')
    .replace(/^(\s*)([-+]|\d+(?=[.)]))/, (_, space: string, mark: string) => `${space}&#${mark.charCodeAt(0)};${mark.slice(1)}`); // prettier-ignore

/** On one line, so that it stays in its place. What nobody sees is named; the marks that keep two directions apart are our own. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .split(/([\u2066\u2068\u2069])/)
    .map((part, index) => (index % 2 === 1 ? part : showControls(part)))
    .join('');

const isolated = (text: string) => `\u2068${text}\u2069`;

function piece(given: Piece): string {
  if (typeof given === 'string') return escaped(given);
  if ('code' in given) return `<code dir="auto">${escaped(given.code)}</code>`;
  // Pages lie in the artefact, where no comment can lead.
  if ('href' in given) return '';
  const name = given.language === undefined ? escaped(given.name) : isolated(escaped(given.name));
  return given.strong ? `**${name}**` : name;
}

const line = (pieces: readonly Piece[]) => pieces.map(piece).join('').trim();

function block(given: Block, { words }: Report): string {
  switch (given.type) {
    case 'heading':
      return `${'#'.repeat(given.level)} ${line(given.line)}`;
    case 'paragraph':
      return line(given.line);
    case 'list':
      return given.items
        .filter((item) => !item.some((each) => typeof each === 'object' && 'href' in each))
        .map((item) => `- ${line(item)}`)
        .join('\n');
    case 'change': {
      const { change, label, language } = given;
      const dir = builtInLanguage(language)?.dir ?? 'auto';
      const side = (left: 'removed' | 'added', mark: string, name: string) => {
        const parts = change.filter(({ type }) => type === 'same' || type === left);
        if (!parts.some(({ text }) => text.trim() !== '')) return [];
        const text = parts.map(({ type, text: said }) => (type === 'same' ? escaped(said) : `<${mark}>${escaped(said)}</${mark}>`)); // prettier-ignore
        return [`  - ${escaped(name)}: <span dir="${dir}">${text.join('')}</span>`];
      };
      return [`- ${escaped(label)}`, ...side('removed', 'del', words.before), ...side('added', 'ins', words.now)].join('\n'); // prettier-ignore
    }
    default:
      return given satisfies never;
  }
}

export function reportMarkdown(report: Report): string {
  const blocks = report.blocks.map((each) => block(each, report)).filter((text) => text !== '');
  const kept: string[] = [];
  let length = 0;
  for (const text of blocks) {
    length += text.length + 2;
    if (length > LIMIT) break;
    kept.push(text);
  }
  if (kept.length < blocks.length) kept.push(escaped(report.words.rest));
  const dir = builtInLanguage(report.language)?.dir ?? 'ltr';
  return `<div dir="${dir}">\n\n${kept.join('\n\n')}\n\n</div>\n`;
}
