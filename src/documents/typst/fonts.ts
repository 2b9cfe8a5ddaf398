/** Fonts of a PDF file: what the codes of shown text mean, and further codes for the same glyphs. Pure. */
import { required } from '../../model/required.ts';
import type { PdfFile } from './file.ts';
import { readOutlines, type Outlines } from './outlines.ts';

/** Signs that say how to set a line, and are nothing to copy. */
const controls = /[\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
export const withoutControls = (text: string) =>
  text < '\u200e' && text.length === 1 ? text : text.replace(controls, '');

/** A composite font whose codes are the numbers of its glyphs (ISO 32000-1, 9.7.4.2, `Identity`). */
export interface PdfFont {
  textOf(code: number): string;
  /** Thousandths of the size. */
  widthOf(code: number): number;
  /** Code that draws the glyph of another one and means a text. */
  codeFor(code: number, text: string): number;
  /** Code of the glyph whose width is nearest. @param width thousandths of the size */
  codeAsWideAs(width: number): number;
  /** `undefined` where the font has none that can be read. */
  outlines(): Outlines | undefined;
}

interface Fonts {
  /** @param resources entries of a page or a drawing */
  in(resources: string): ReadonlyMap<string, PdfFont>;
  /** Writes what was added to the file. */
  save(): void;
}

export function openFonts(pdf: PdfFile): Fonts {
  const known = new Map<number, PdfFont & { save(): void }>();
  const fontAt = (number: number) => {
    const font = known.get(number) ?? openFont(pdf, number);
    if (font) known.set(number, font);
    return font;
  };
  return {
    in(resources) {
      const found = new Map<string, PdfFont>();
      for (const [, list = ''] of resources.matchAll(/\/Font <<([^>]*)>>/g))
        for (const [, name = '', number] of list.matchAll(/\/(\w+) (\d+) 0 R/g)) {
          const font = fontAt(Number(number));
          if (font) found.set(name, font);
        }
      return found;
    },
    save: () => known.forEach((font) => font.save()),
  };
}

const referenceIn = (head: string, name: string): number =>
  Number(required(new RegExp(`/${name} \\[?(\\d+) 0 R`).exec(head), `${name} of a font`)[1]);

function openFont(pdf: PdfFile, number: number): (PdfFont & { save(): void }) | undefined {
  const head = pdf.head(number);
  if (!head.includes('/Subtype /Type0') || !head.includes('/ToUnicode')) return undefined;
  const mapAt = referenceIn(head, 'ToUnicode');
  const descendantAt = referenceIn(head, 'DescendantFonts');
  const descendant = pdf.head(descendantAt);
  const texts = readTexts(pdf.stream(mapAt) ?? '');
  const widths = readWidths(descendant);
  const fallback = Number(/\/DW ([\d.]+)/.exec(descendant)?.[1] ?? 1000);
  const added: { code: number; glyph: number; text: string }[] = [];
  /** Codes of a glyph by what they mean. */
  const codes = new Map([...texts].map(([code, text]) => [code, new Map([[text, code]])]));
  const glyphs = Math.max(0, ...widths.keys(), ...texts.keys()) + 1;
  let outlines: Outlines | undefined | null = null;
  return {
    codeAsWideAs: nearestIn(widths),
    outlines() {
      if (outlines !== null) return outlines;
      const program = /\/FontFile2 (\d+) 0 R/.exec(pdf.head(referenceIn(descendant, 'FontDescriptor')))?.[1];
      const bytes = program === undefined ? undefined : pdf.streamBytes(Number(program));
      outlines = bytes && readOutlines(bytes);
      return outlines;
    },
    textOf: (code) => texts.get(code) ?? '',
    widthOf: (code) => widths.get(code) ?? fallback,
    codeFor(glyph, text) {
      const known = codes.get(glyph) ?? new Map<string, number>();
      const before = known.get(text);
      if (before !== undefined) return before;
      const code = glyphs + added.length;
      codes.set(glyph, known.set(text, code));
      added.push({ code, glyph, text });
      return code;
    },
    save() {
      const map = pdf.stream(mapAt) ?? '';
      const clean = map.replace(mapped, (_, code: string, text: string) => `<${code}> <${cleaned(text)}>`);
      if (added.length === 0 && clean === map) return;
      const entries = added.map(({ code, text }) => `<${hex(code)}> <${utf16(text)}>\n`);
      const blocks = Array.from({ length: Math.ceil(entries.length / 100) }, (_, index) => {
        const part = entries.slice(index * 100, index * 100 + 100);
        return `${part.length} beginbfchar\n${part.join('')}endbfchar\n`;
      });
      pdf.setStream(mapAt, clean.replace('endcmap', `${blocks.join('')}endcmap`));
      if (added.length === 0) return;
      const order = [...Array.from({ length: glyphs }, (_, glyph) => glyph), ...added.map(({ glyph }) => glyph)];
      const glyphMap = pdf.add('', order.map((glyph) => String.fromCharCode(glyph >> 8, glyph & 0xff)).join(''));
      const more = added.map(({ code, glyph }) => ` ${code} ${code} ${widths.get(glyph) ?? fallback}`).join('');
      pdf.setHead(
        descendantAt,
        pdf.head(descendantAt).replace('/CIDToGIDMap /Identity', `/CIDToGIDMap ${glyphMap} 0 R`).replace(/(\/W \[[^]*?)\](?=\n)/, `$1${more}]`), // prettier-ignore
      );
    },
  };
}

/** Gives the code whose width is nearest; the same few are asked for again and again. */
function nearestIn(widths: ReadonlyMap<number, number>): PdfFont['codeAsWideAs'] {
  const known = new Map<number, number>();
  return (width) => {
    const before = known.get(width);
    if (before !== undefined) return before;
    const [code] = [...widths].reduce((best, each) => (Math.abs(each[1] - width) < Math.abs(best[1] - width) ? each : best)); // prettier-ignore
    known.set(width, code);
    return code;
  };
}

const digits: string[] = [];
/** A code in four hexadecimal digits. */
export const hex = (code: number): string => (digits[code] ??= code.toString(16).toUpperCase().padStart(4, '0'));
const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
export const fromUtf16 = (digits: string) => Buffer.from(digits, 'hex').swap16().toString('utf16le');

const mapped = /^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm;
/** A text in digits without controls, unless it is nothing else. */
const cleaned = (digits: string) =>
  digits.includes('20') ? utf16(withoutControls(fromUtf16(digits))) || digits : digits;

function readTexts(map: string): Map<number, string> {
  const found = new Map<number, string>();
  for (const [, code = '', text = ''] of map.matchAll(mapped))
    found.set(Number.parseInt(code, 16), fromUtf16(cleaned(text)));
  return found;
}

/** Entries of both forms: `first [w …]` and `first last w` (ISO 32000-1, 9.7.4.3). */
function readWidths(descendant: string): Map<number, number> {
  const found = new Map<number, number>();
  const list = /\/W \[([^]*?)\](?=\n)/.exec(descendant)?.[1] ?? '';
  for (const [, first, several, last, width] of list.matchAll(/(\d+) (?:\[([^\]]*)\]|(\d+) ([\d.]+))/g)) {
    if (several === undefined) for (let code = Number(first); code <= Number(last); code++) found.set(code, Number(width));
    else several.trim().split(/\s+/).forEach((each, index) => found.set(Number(first) + index, Number(each))); // prettier-ignore
  }
  return found;
}
