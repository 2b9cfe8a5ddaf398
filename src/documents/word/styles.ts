/** Styles of a Word document: those that its paragraphs and runs name. Pure. */
import { scriptNamed } from '../../languages/scripts.ts';
import { fontsOf, scriptOfLanguage } from '../../languages/table.ts';
import { required } from '../../model/required.ts';
import type { Content } from '../content.ts';
import type { SubmissionContent } from '../submission/content.ts';
import { empty, paragraphProperties, runProperties, type ParagraphStyle, type RunStyle } from './ooxml.ts';
import { declaration, namespaces } from './package.ts';

const usual = 'Times New Roman';

/** Font that every Word has: for scripts that Times New Roman lacks, the one that the table of scripts names. */
export const wordFont = (language: Content['language']): string => fontsOf(language).word ?? usual;

/** @param own font of the office, which the reader may lack: `fontTable` names the one in its place */
function fontsIn(language: Content['language'], own?: string): string {
  const word = own ?? wordFont(language);
  const { wide } = scriptOfLanguage(language);
  const rightToLeft = language.dir === 'rtl';
  // Latin letters in the midst of right-to-left text are those of every Word.
  return empty('rFonts', {
    ascii: own === undefined || wide || rightToLeft ? usual : own,
    cs: wide ? usual : word,
    eastAsia: !wide && (own !== undefined || word === usual || rightToLeft) ? 'SimSun' : word,
    hAnsi: wide || rightToLeft ? usual : word,
  });
}

interface Style {
  id: string;
  name: string;
  kind?: 'paragraph' | 'character';
  /** Hidden from the list of styles until it is used. */
  hidden?: boolean;
  paragraph?: ParagraphStyle;
  /** Inside of `w:rPr`. */
  run?: string;
}

/** Half-points of notes and of what stands at the foot. */
const SMALL = 19;

const levels = [1, 2, 3, 4, 5] as const;
/** Half-points. */
const headingSizes = [28, 26, 24, 24, 24] as const;

/** Fonts that forums ask for and that have no Han or kana: Word sets these in the font of the script. */
const latinFamilies: ReadonlySet<string> = new Set(['Times New Roman', 'Arial', 'Calibri', 'Cambria', 'Courier New', 'Garamond', 'Georgia', 'Helvetica', 'Tahoma', 'Verdana']); // prettier-ignore

/** Styles of a text that is handed in: one font in one size, as the forum asks. */
export function submissionStylesXml({ language, setting }: Pick<SubmissionContent, 'language' | 'setting'>): string {
  const { family, size, spacing, bold, justified } = setting;
  const base: RunStyle = { rightToLeft: language.dir === 'rtl', language: languagesOf(language) };
  const { wide } = scriptOfLanguage(language);
  const eastAsia = !latinFamilies.has(family) && wide ? family : wide ? (fontsOf(language).word ?? 'SimSun') : 'SimSun';
  const fonts = empty('rFonts', { ascii: family, cs: family, eastAsia, hAnsi: family });
  const letters = (own: RunStyle) => fonts + runProperties({ ...own, ...base });
  const half = Math.round(size * 2);
  const heading = { bold, size: half, color: '000000' };
  const styles: Style[] = [
    { id: 'Title', name: 'Title', paragraph: { spacing: { after: 200 } }, run: letters({ bold, size: half }) }, // prettier-ignore
    ...levels.map((level): Style => ({
      id: `Heading${level}`,
      name: `heading ${level}`,
      paragraph: { keepNext: true, spacing: { before: 240, after: 120 }, align: 'start' },
      run: letters(heading),
    })),
    { id: 'Hyperlink', name: 'Hyperlink', kind: 'character', run: `${empty('color', { val: '0563C1' })}${empty('u', { val: 'single' })}` }, // prettier-ignore
    { id: 'FootnoteText', name: 'footnote text', hidden: true, paragraph: { spacing: { after: 40, line: 240 } }, run: runProperties({ size: Math.max(16, half - 4) }) }, // prettier-ignore
    { id: 'FootnoteReference', name: 'footnote reference', kind: 'character', hidden: true, run: runProperties({ superScript: true }) }, // prettier-ignore
  ];
  const spaced = empty('spacing', { after: 160, line: Math.round(240 * spacing), lineRule: 'auto' });
  return sheet(letters({ size: half }), spaced + (justified ? empty('jc', { val: 'both' }) : ''), styles);
}

/** @param numbers font for the numbers of notes */
export function stylesXml({ language, look }: Pick<Content, 'language' | 'look'>, numbers?: string): string {
  const base: RunStyle = { rightToLeft: language.dir === 'rtl', language: languagesOf(language) };
  const fonts = fontsIn(language, look?.families[language.code]);
  const letters = (own: RunStyle) => fonts + runProperties({ ...own, ...base });
  const styles: Style[] = [
    { id: 'Title', name: 'Title', paragraph: { spacing: { before: 240, after: 200 } }, run: letters({ bold: true, size: 30 }) }, // prettier-ignore
    ...levels.map((level, index): Style => ({
      id: `Heading${level}`,
      name: `heading ${level}`,
      paragraph: { keepNext: true, spacing: { before: 280, after: 120 } },
      run: letters({ bold: true, size: required(headingSizes[index], 'size of the heading'), color: '000000' }),
    })), // prettier-ignore
    ...levels.slice(0, 3).map((level): Style => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      hidden: true,
      paragraph: { spacing: { after: 100 }, ...(level > 1 ? { indent: { start: (level - 1) * 240 } } : {}) },
    })), // prettier-ignore
    { id: 'Hyperlink', name: 'Hyperlink', kind: 'character', run: `${empty('color', { val: '0563C1' })}${empty('u', { val: 'single' })}` }, // prettier-ignore
    { id: 'FootnoteText', name: 'footnote text', hidden: true, paragraph: { spacing: { after: 40, line: 240 } }, run: runProperties({ size: SMALL }) }, // prettier-ignore
    { id: 'Foot', name: 'Foot', paragraph: { spacing: { after: 20, line: 240 } }, run: runProperties({ size: SMALL }) },
    { id: 'Footer', name: 'footer', hidden: true, ...(numbers === undefined ? {} : { run: runProperties({ font: numbers }) }) }, // prettier-ignore
    { id: 'Sender', name: 'Sender', paragraph: { align: 'center', spacing: { after: 120 }, borders: { bottom: { value: 'single', size: 12, space: 6, color: '000000' } } }, run: letters({ bold: true, size: 32 }) }, // prettier-ignore
    { id: 'FootnoteReference', name: 'footnote reference', kind: 'character', hidden: true, run: runProperties({ superScript: true, ...(numbers === undefined ? {} : { font: numbers }) }) }, // prettier-ignore
  ];
  return sheet(letters({ size: 24 }), empty('spacing', { after: 160, line: 276, lineRule: 'auto' }), styles);
}

/** @param run insides of the properties of runs and paragraphs that have none of their own */
const sheet = (run: string, paragraph: string, styles: readonly Style[]): string =>
  [
    `${declaration}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${paragraph}</w:pPr></w:pPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:styleId="Normal" w:default="1"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:styleId="DefaultParagraphFont" w:default="1"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    tableNormal,
    ...styles.map(styleXml),
    '</w:styles>',
  ].join('');

const tableNormal = `<w:style w:type="table" w:styleId="TableNormal" w:default="1"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:type="dxa" w:w="0"/><w:tblCellMar>${(
  [
    ['top', 0],
    ['left', 108],
    ['bottom', 0],
    ['right', 108],
  ] as const
)
  .map(([side, w]) => empty(side, { type: 'dxa', w }))
  .join('')}</w:tblCellMar></w:tblPr></w:style>`;

function styleXml({ id, name, kind = 'paragraph', hidden, paragraph, run }: Style): string {
  return [
    `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${name}"/>`,
    `<w:basedOn w:val="${kind === 'paragraph' ? 'Normal' : 'DefaultParagraphFont'}"/>`,
    kind === 'paragraph' ? '<w:next w:val="Normal"/>' : '',
    hidden ? '<w:semiHidden/><w:unhideWhenUsed/>' : '<w:qFormat/>',
    paragraph === undefined ? '' : `<w:pPr>${paragraphProperties(paragraph)}</w:pPr>`,
    run === undefined ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('');
}

function languagesOf({ code, dir, script }: Content['language']): NonNullable<RunStyle['language']> {
  // Word knows languages with their regions; it takes the shapes of digits from them.
  const tag = code.includes('-') ? code : `${code}-${new Intl.Locale(code).maximize().region ?? ''}`.replace(/-$/, '');
  if (dir === 'rtl') return { bidirectional: tag };
  return scriptNamed(script).wide ? { value: tag, eastAsia: tag } : { value: tag };
}
