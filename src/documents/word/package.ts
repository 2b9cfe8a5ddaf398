/** The parts of a Word file and how they hang together (ECMA-376, part 2, Open Packaging Conventions). Pure. */
import { zip } from '../../model/zip.ts';
import { escapeXml } from '../../model/xml.ts';
import { disguise, type EmbeddedFont } from './embedded.ts';
import type { Media, NotePlace, Part } from './part.ts';

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packaging = 'http://schemas.openxmlformats.org/package/2006';

export const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}/relationships"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
].join(' ');

interface WordFile {
  title: string;
  description: string;
  creator: string;
  keywords: string;
  /** ISO date; `''` if there is none. */
  date: string;
  /** Insides of the document's body, its notes, the header and the footer of its pages. */
  body: string;
  notes: string;
  header: string;
  footer: string;
  styles: string;
  /** Font of the office, and that of a reader who lacks it. */
  font?: { name: string; instead: string };
  /** Font for the numbers that Word sets. */
  numbers?: EmbeddedFont;
  /** Numbers that Word sets; where there are none, the part is absent. */
  numbering?: string;
  main: Part;
  notesPart: Part;
  media: Media;
}

/** Parts that the text refers to. */
const always = ['styles', 'settings', 'fontTable', 'footnotes', 'header', 'footer'] as const;
const parts = [...always, 'numbering', 'endnotes'] as const;
type PartName = (typeof parts)[number];

export function packWord(file: WordFile): Buffer {
  const root = (name: string, inner: string) => `${declaration}<w:${name} ${namespaces}>${inner}</w:${name}>`;
  const { notes: place } = file.notesPart;
  const names: readonly PartName[] = [
    ...always,
    ...(file.numbering === undefined ? [] : (['numbering'] as const)),
    ...(place === 'endnote' ? (['endnotes'] as const) : []),
  ];
  const numbers = file.numbers && { name: file.numbers.name, ...disguise(file.numbers) };
  const notesIn = (own: NotePlace) => separatorsOf(own) + (place === own ? file.notes : '');
  const inner: Record<PartName, string> = {
    styles: file.styles,
    settings: root('settings', `${numbers ? '<w:embedTrueTypeFonts/><w:saveSubsetFonts/>' : ''}<w:defaultTabStop w:val="720"/>${place === 'endnote' ? endnoteNumbers : ''}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>`), // prettier-ignore
    fontTable: root('fonts', [
      file.font ? `<w:font w:name="${escapeXml(file.font.name)}"><w:altName w:val="${escapeXml(file.font.instead)}"/></w:font>` : '',
      numbers ? `<w:font w:name="${escapeXml(numbers.name)}"><w:embedRegular r:id="rId1" w:fontKey="${numbers.key}"/></w:font>` : '',
    ].join('')), // prettier-ignore
    footnotes: root('footnotes', notesIn('footnote')),
    endnotes: root('endnotes', notesIn('endnote')),
    header: root('hdr', file.header),
    footer: root('ftr', file.footer),
    numbering: file.numbering ?? '',
  };
  return zip([
    ['[Content_Types].xml', contentTypes(names)],
    ['_rels/.rels', topRelations()],
    ['docProps/core.xml', coreXml(file)],
    ['docProps/app.xml', `${declaration}<Properties xmlns="${office}/extended-properties"/>`],
    ['word/document.xml', root('document', `<w:body>${file.body}</w:body>`)],
    ...names.map((name) => [`word/${name}.xml`, inner[name]] as const),
    ['word/_rels/document.xml.rels', relations([...names.map((name) => relation(relationOf(name), name, `${name}.xml`)), ...own(file.main)])], // prettier-ignore
    [`word/_rels/${place}s.xml.rels`, relations(own(file.notesPart))],
    ...(numbers
      ? ([
          ['word/_rels/fontTable.xml.rels', relations([relation('rId1', 'font', 'fonts/numbers.odttf')])],
          ['word/fonts/numbers.odttf', numbers.bytes],
        ] as const)
      : []),
    ...file.media.files().map(([name, bytes]) => [`word/media/${name}`, bytes] as const),
  ]);
}

/** Names by which the text refers to the header and footer of its pages. */
export const relationOf = (name: PartName): string => `rId${parts.indexOf(name) + 1}`;

const relation = (id: string, kind: string, target: string, external = false) =>
  `<Relationship Id="${id}" Type="${office}/relationships/${kind}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`;

const own = (part: Part) =>
  part.relations().map(({ id, kind, target }) => relation(id, kind, target, kind === 'hyperlink'));

const relations = (list: readonly string[]) =>
  `${declaration}<Relationships xmlns="${packaging}/relationships">${list.join('')}</Relationships>`;

const topRelations = () =>
  relations([
    relation('rId1', 'officeDocument', 'word/document.xml'),
    `<Relationship Id="rId2" Type="${packaging}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    relation('rId3', 'extended-properties', 'docProps/app.xml'),
  ]);

function contentTypes(names: readonly PartName[]): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const types: [path: string, type: string][] = [
    ['/word/document.xml', `${word}.document.main+xml`],
    ...names.map((name): [string, string] => [`/word/${name}.xml`, `${word}.${name}+xml`]),
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ];
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['jpg', 'image/jpeg'],
    ['odttf', 'application/vnd.openxmlformats-officedocument.obfuscatedFont'],
  ];
  return [
    `${declaration}<Types xmlns="${packaging}/content-types">`,
    ...defaults.map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`),
    ...types.map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`),
    '</Types>',
  ].join('');
}

/** Times are those of the publication: a file says nothing of when it was made. */
function coreXml({ title, description, creator, keywords, date }: WordFile): string {
  const time = `${date === '' ? '1980-01-01' : date}T00:00:00Z`;
  const fields = [
    ['dc:title', title],
    ['dc:creator', creator],
    ['cp:keywords', keywords],
    ['dc:description', description],
  ] as const;
  return [
    `${declaration}<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    ...fields.map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`),
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

/** Word would set Roman numbers. */
const endnoteNumbers = '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>';

/** The lines between text and notes, which Word wants named. */
const separatorsOf = (place: NotePlace): string =>
  (
    [
      ['separator', -1],
      ['continuationSeparator', 0],
    ] as const
  )
    .map(
      ([name, id]) =>
        `<w:${place} w:type="${name}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${name}/></w:r></w:p></w:${place}>`,
    )
    .join('');
