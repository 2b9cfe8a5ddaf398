/** The whole Typst source of a document. Pure. */
import type { Language } from '../../languages/table.ts';
import { hasContents, type Content } from '../content.ts';
import { familyList, familyOf } from '../fonts/families.ts';
import type { HanSlices } from '../fonts/index.ts';
import { codeSvg } from '../code.ts';
import { runs } from '../text/runs.ts';
import { plain, string, writeInline, writeText } from './markup.ts';

const digits: Readonly<Record<Language['numerals'], string>> = { latn: '1', arabext: '۱', arab: '١' };

export interface Files {
  /** Slices of the Chinese font that the document wants, and which of them has a character. */
  slices: readonly string[];
  slice: HanSlices['slice'];
  /** Path of a picture for the compiler. */
  picture(source: string): string | undefined;
}

export function typstSource(content: Content, { slices, slice, picture }: Files): string {
  const { language, words } = content;
  const text = (value: string) => writeInline(runs(value, language));
  const array = (items: readonly string[]) => `(${items.join(', ')}${items.length === 1 ? ',' : ''})`;
  const foot = content.foot.map(({ label, value, href }) => {
    const shown = runs(value, language);
    return array([text(label), writeInline(href === undefined ? shown : [{ type: 'link', href, children: shown }])]);
  });
  const settings: Record<string, string> = {
    layout: string(content.layout),
    'title-text': string(content.title),
    'title-content': text(content.title),
    summary: text(content.summary),
    'summary-text': string(content.summary),
    authors: array(content.authors.map(string)),
    keywords: array(content.keywords.map(string)),
    date: typstDate(content.date),
    lang: string(language.code.split('-')[0]!),
    dir: language.dir,
    families: familyList(language, slices),
    digits: string(digits[language.numerals]),
    organisation: text(content.organisation),
    symbol: content.symbol === '' ? '[]' : `text(dir: ltr, ${plain(content.symbol)})`,
    lines: array(content.lines.map(text)),
    kind: text(content.kind),
    rows: array(content.facts.map(({ label, values }) => array([text(label), array(values.map(writeInline))]))),
    standing: array(content.standing.map(text)),
    mark: content.mark === undefined ? 'none' : text(content.mark),
    contents: string(hasContents(content) ? words.contents : ''),
    parts: array(content.parts.map((part) => array([text(part.title), array(part.paragraphs.map(writeInline))]))),
    closing: `foot(${array(foot)}, ${string(codeSvg(content.permanent))}, ${string(words.code)})`,
  };
  const body = writeText(content.text, {
    language,
    family: (character) => familyOf(language, character, slice(character)),
    picture,
  });
  return [
    '#import "template.typ": *',
    '#show: document.with(',
    ...Object.entries(settings).map(([name, value]) => `  ${name}: ${value},`),
    ')',
    body,
  ].join('\n');
}

/** Slices of the Chinese font that a document wants. */
export const slicesOf = (han: HanSlices, content: Content): string[] =>
  han.of(JSON.stringify({ ...content, figures: Object.keys(content.figures) }));

function typstDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return date === '' ? 'none' : `datetime(year: ${year!}, month: ${month!}, day: ${day!})`;
}
