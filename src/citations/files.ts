/** Citations as files for reference managers: CSL-JSON, BibTeX and RIS. */
import { issuedDay, type PublicationItem } from './item.ts';

/** Endings of the files. */
export const citationFormats = ['csl.json', 'bib', 'ris'] as const;
type CitationFormat = (typeof citationFormats)[number];

export function citationFile(item: PublicationItem, format: CitationFormat): string {
  return { 'csl.json': toCslJson, bib: toBibtex, ris: toRis }[format](item);
}

/** An array of one item, as Zotero and pandoc read it. */
const toCslJson = (item: PublicationItem): string => `${JSON.stringify([item], null, 2)}\n`;

/** Signs with a meaning in TeX, as they are written there. */
const tex: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

const texText = (text: string): string => text.replace(/[\\{}~^<>]|[&%$#_]/g, (sign) => tex[sign] ?? `\\${sign}`);

/** Types of BibLaTeX, which Zotero, JabRef and Mendeley read; a style of old BibTeX prints those it does not know as `misc`. */
const bibtexTypes: Readonly<Record<PublicationItem['type'], string>> = {
  report: 'techreport',
  document: 'techreport',
  dataset: 'dataset',
  webpage: 'online',
  personal_communication: 'letter',
};

/**
 * Names and titles are in double braces: nobody is to split the one or to change the case of the other. The key differs by
 * language, so that a library holds two texts of one publication.
 */
function toBibtex(item: PublicationItem): string {
  const day = issuedDay(item);
  const [year, month] = day?.split('-') ?? [];
  const kind = bibtexTypes[item.type];
  const fields: [string, string | undefined][] = [
    ['author', item.author.map(({ literal }) => `{${texText(literal)}}`).join(' and ')],
    ['title', `{${texText(item.title)}}`],
    [kind === 'techreport' ? 'institution' : 'publisher', item.publisher && `{${texText(item.publisher)}}`],
    ['type', item.genre && texText(item.genre)],
    ['number', item.number && texText(item.number)],
    ['year', year],
    ['month', month && String(Number(month))],
    ['date', day],
    ['version', item.version],
    // Addresses are verbatim in BibTeX.
    ['url', item.URL],
    ['language', item.language],
    ['abstract', texText(item.abstract)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@${kind}{${item.id},\n${lines.join('\n')}\n}\n`;
}

const risTypes: Readonly<Record<PublicationItem['type'], string>> = {
  report: 'RPRT',
  document: 'RPRT',
  dataset: 'DATA',
  webpage: 'ELEC',
  personal_communication: 'PCOMM',
};

/** A comma parts family and given name in RIS, and nothing escapes it: the name of an institution has none there. */
const risName = (name: string): string => name.replace(/,+\s+(?=via\b)/g, ' ').replace(/\s*,+\s*/g, ' – ');

/** Tags of the RIS specification (refman.com, 2011); lines end with CR LF. */
function toRis(item: PublicationItem): string {
  const day = issuedDay(item);
  const lines: [string, string | undefined][] = [
    ['TY', risTypes[item.type]],
    ...item.author.map(({ literal }): [string, string] => ['AU', risName(literal)]),
    ['TI', item.title],
    ['PY', day?.slice(0, 4)],
    ['DA', day?.replaceAll('-', '/')],
    ['PB', item.publisher],
    ['M3', item.genre],
    ['SN', item.number],
    ['M1', item.type === 'document' ? item.number : undefined],
    ['ET', item.version],
    ['UR', item.URL],
    ['LA', item.language],
    ['AB', item.abstract],
    ['ID', item.id],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`] : []));
  return `${[...written, 'ER  - '].join('\r\n')}\r\n`;
}
