/** The whole Typst source of a document. Pure. */
import { signsOf, typographyOf } from '../../languages/table.ts';
import { required } from '../../model/required.ts';
import { hasContents, type Content, type Fact, type Letterhead } from '../content.ts';
import { familyList, familyOf, familyOfOffice } from '../fonts/families.ts';
import type { Coverage } from '../fonts/coverage.ts';
import { codeSvg } from '../code.ts';
import { runs } from '../text/runs.ts';
import { createWriter, string, type Surroundings } from './markup.ts';

/** Patterns of the numberings that Typst knows by their first number; others are Latin. */
const digits: Readonly<Record<string, string>> = { arabext: '۱', arab: '١', deva: '१', beng: '১' };

/** Pattern of the digits of a language. */
export const digitsFor = ({ numerals }: Pick<Content['language'], 'numerals'>): string => digits[numerals] ?? '1';

export interface Files {
  coverage: Pick<Coverage, 'has'>;
  /** Path of a picture for the compiler. */
  picture(source: string): string | undefined;
  /** A text as fonts can draw it; asked for everything that is printed. */
  named(text: string): string;
}

export function typstSource(content: Content, { coverage, picture, named }: Files): string {
  const { language, words } = content;
  const { size, leading } = typographyOf(language).documents;
  const faces = content.look?.fonts[language.code];
  const office = faces && familyOfOffice(faces);
  const family = (character: string) => familyOf(language, content.scripts, character, coverage.has, office);
  const around: Surroundings = { language, family, picture, named, series: content.look?.series };
  const { inline } = createWriter(around);
  const text = (value: string) => inline(runs(value, language));
  const array = (items: readonly string[]) => `(${items.join(', ')}${items.length === 1 ? ',' : ''})`;
  const foot = content.foot.map(({ label, value, href }) => {
    const shown = runs(value, language);
    return array([
      text(label + signsOf(language).colon.trimEnd()),
      inline(href === undefined ? shown : [{ type: 'link', href, children: shown }]),
    ]);
  });
  const fact = ({ label, values }: Fact) => array([text(label), array(values.map(inline))]);
  const labelled = ({ label, values }: Fact) => fact({ label: label + signsOf(language).colon.trimEnd(), values });
  const letterhead = ({ from, to, cc, rows }: Letterhead) =>
    `(from: ${array(from.map(inline))}, to: ${array(to.map(inline))}, cc: ${cc ? labelled(cc) : 'none'}, rows: ${array(rows.map(labelled))})`;
  const settings: Record<string, string> = {
    layout: string(content.layout),
    'title-text': string(content.title),
    'title-content': text(content.title),
    summary: text(content.summary),
    'summary-text': string(content.summary),
    authors: array(content.authors.map(string)),
    keywords: array(content.keywords.map(string)),
    date: typstDate(content.date),
    lang: string(required(language.code.split('-')[0], 'primary language')),
    dir: language.dir,
    families: familyList(language, content.scripts, office),
    ...(content.look ? { accent: `rgb(${string(content.look.accent)})` } : {}),
    size: `${size}pt`,
    leading: `${leading}em`,
    digits: string(digitsFor(language)),
    organisation: text(content.organisation),
    symbol: content.symbol === '' ? '[]' : `text(dir: ltr, [#${string(named(content.symbol))}])`,
    lines: array(content.lines.map(text)),
    kind: text(content.kind),
    rows: array(content.facts.map(fact)),
    letterhead: content.letterhead === undefined ? 'none' : letterhead(content.letterhead),
    standing: array(content.standing.map(text)),
    mark: content.mark === undefined ? 'none' : text(content.mark),
    contents: string(hasContents(content) ? named(words.contents) : ''),
    parts: array(content.parts.map((part) => array([text(part.title), array(part.paragraphs.map(inline))]))),
    closing: `foot(${array(foot)}, ${content.letterhead ? array(content.standing.slice(content.mark === undefined ? 0 : 1).map(text)) : '()'}, ${string(codeSvg(content.permanent))}, ${string(words.code)})`,
  };
  return [
    '#import "template.typ": *',
    ...(content.look ? [`#let boxed = boxed.with(accent: rgb(${string(content.look.accent)}))`] : []),
    '#show: document.with(',
    ...Object.entries(settings).map(([name, value]) => `  ${name}: ${value},`),
    ')',
    createWriter(around, content.text.notes).blocks(content.text.blocks),
  ].join('\n');
}

/** Characters of a document that no font draws, in the order in which they are printed, each once. */
export function missingGlyphs(content: Content, coverage: Coverage): string[] {
  const found = new Set<string>();
  const named = (text: string) => {
    for (const character of coverage.missing(text)) found.add(character);
    return text;
  };
  typstSource(content, { coverage, picture: (source) => source, named });
  return [...found];
}

function typstDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return date === ''
    ? 'none'
    : `datetime(year: ${required(year, 'year of the date')}, month: ${required(month, 'month of the date')}, day: ${required(day, 'day of the date')})`;
}
