/** Citations as files for reference managers: CSL-JSON, BibTeX and RIS. */
import { issuedDay, type PublicationItem } from './item.ts';

/** Media types by the ending of the file. */
export const citationTypes = {
  'csl.json': 'application/vnd.citationstyles.csl+json',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
} as const;
export type CitationFormat = keyof typeof citationTypes;
export const citationFormats = Object.keys(citationTypes) as CitationFormat[];

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

/** Names and titles stand in double braces: nobody is to split the one or to change the case of the other. */
function toBibtex(item: PublicationItem): string {
  const day = issuedDay(item);
  const [year, month] = day?.split('-') ?? [];
  const kind = item.type === 'report' || item.type === 'document' ? 'techreport' : 'misc';
  const fields: [string, string | undefined][] = [
    ['author', item.author.map(({ literal }) => `{${texText(literal)}}`).join(' and ')],
    ['title', `{${texText(item.title)}}`],
    [kind === 'techreport' ? 'institution' : 'publisher', item.publisher && `{${texText(item.publisher)}}`],
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

/** Tags of the RIS specification (refman.com, 2011); lines end with CR LF. */
function toRis(item: PublicationItem): string {
  const type = { report: 'RPRT', document: 'RPRT', dataset: 'DATA', webpage: 'ELEC', personal_communication: 'PCOMM' };
  const day = issuedDay(item);
  const lines: [string, string | undefined][] = [
    ['TY', type[item.type]],
    // Readers take what follows a comma for a first name; the authors here are offices.
    ...item.author.map(({ literal }): [string, string] => ['AU', literal.replace(/\s*[,;،؛，；]\s*/g, ' – ')]),
    ['TI', item.title],
    ['PY', day?.slice(0, 4)],
    ['DA', day?.replaceAll('-', '/')],
    ['PB', item.publisher],
    ['SN', item.number],
    ['ET', item.version],
    ['UR', item.URL],
    ['LA', item.language],
    ['AB', item.abstract],
    ['ID', item.id],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`] : []));
  return `${[...written, 'ER  - '].join('\r\n')}\r\n`;
}
