/** Text that a stream of a PDF file shows, between `BT` and `ET`, as the compiler writes it. Pure. */
import { fromUtf16, type PdfFont } from './fonts.ts';

export interface Glyph {
  font: string;
  code: number;
  size: number;
  x: number;
  y: number;
  /** Until the next one, in the same unit as `x`. */
  advance: number;
}

/** Glyphs that belong together, from left to right, with what they say. */
export interface Cluster {
  glyphs: Glyph[];
  text: string;
  /** Whether the compiler says the text apart from the glyphs, since they are not one for one. */
  replaced?: true;
}

export interface Shown {
  clusters: Cluster[];
  /** Whether the compiler marked words as written from right to left. */
  reversed: boolean;
}

/** @returns `undefined` if there is anything but upright text in fonts that are known */
export function readTextObject(content: string, fonts: ReadonlyMap<string, PdfFont>): Shown | undefined {
  const clusters: Cluster[] = [];
  let reversed = false;
  /** What was opened and not yet closed; a cluster for replaced text. */
  const open: (Cluster | undefined)[] = [];
  let [font, size, x, y] = ['', 0, 0, 0];
  for (const line of content.trimEnd().split(/\n(?!  \/|>>)/)) {
    if (line.endsWith(' TJ') || line.endsWith(' Tj')) {
      const known = fonts.get(font);
      if (!known) return undefined;
      const within = open.findLast((cluster) => cluster !== undefined);
      for (const part of partsOf(line)) {
        if (typeof part === 'number') {
          x -= (part * size) / 1000;
          continue;
        }
        for (let at = 0; at + 1 < part.length; at += 2) {
          const code = part.charCodeAt(at) * 256 + part.charCodeAt(at + 1);
          const advance = (known.widthOf(code) * size) / 1000;
          const glyph: Glyph = { font, code, size, x, y, advance };
          x += advance;
          if (within) within.glyphs.push(glyph);
          else clusters.push({ glyphs: [glyph], text: known.textOf(code) });
        }
      }
    } else if (line.endsWith(' Tm')) {
      const place = /^1 0 0 -1 (\S+) (\S+) Tm$/.exec(line);
      if (!place) return undefined;
      [x, y] = [Number(place[1]), Number(place[2])];
    } else if (line.endsWith(' Tf')) {
      const space = line.indexOf(' ');
      [font, size] = [line.slice(1, space), Number(line.slice(space + 1, -3))];
    } else if (line === 'EMC') open.pop();
    else if (line === '/ReversedChars BMC') {
      open.push(undefined);
      reversed = true;
    } else if (line.startsWith('/Span')) {
      const replaced = /^\/Span <<\n {2}\/ActualText (?:<FEFF([0-9A-F]*)>|(\(.*\)))\n>> BDC$/.exec(line);
      if (!replaced) return undefined;
      const [, digits, string = ''] = replaced;
      const cluster: Cluster = {
        glyphs: [],
        text: digits === undefined ? bytesOf(string) : fromUtf16(digits),
        replaced: true,
      };
      open.push(cluster);
      clusters.push(cluster);
    } else if (line !== '0 Tr' && line !== '3 Tr') return undefined;
  }
  return { clusters: clusters.filter(({ glyphs }) => glyphs.length > 0), reversed };
}

/** Strings as their bytes, and numbers that move what follows. */
function partsOf(operation: string): (string | number)[] {
  const found: (string | number)[] = [];
  let at = operation.startsWith('[') ? 1 : 0;
  const end = operation.length - (at === 1 ? '] TJ'.length : ' Tj'.length);
  while (at < end) {
    const sign = operation[at];
    if (sign === ' ') at++;
    else if (sign === '<') {
      const close = operation.indexOf('>', at);
      found.push(Buffer.from(operation.slice(at + 1, close), 'hex').toString('latin1'));
      at = close + 1;
    } else if (sign === '(') {
      const close = endOfString(operation, at);
      found.push(bytesOf(operation.slice(at, close)));
      at = close;
    } else {
      const [number = ''] = /^-?[\d.]+/.exec(operation.slice(at)) ?? [];
      if (number === '') break;
      found.push(Number(number));
      at += number.length;
    }
  }
  return found;
}

/** Brackets inside a string stand without a backslash where they come in pairs. */
function endOfString(operation: string, from: number): number {
  let depth = 0;
  for (let at = from; at < operation.length; at++) {
    const sign = operation[at];
    if (sign === '\\') at++;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return at + 1;
  }
  return operation.length;
}

const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** @param string with its brackets (ISO 32000-1, 7.3.4.2) */
function bytesOf(string: string): string {
  let bytes = '';
  for (let at = 1; at < string.length - 1; at++) {
    const sign = string.charAt(at);
    if (sign !== '\\') {
      bytes += sign;
      continue;
    }
    let next = string.charAt(++at);
    if (next < '0' || next > '7') {
      bytes += named[next] ?? next;
      continue;
    }
    // Up to three octal digits.
    let value = 0;
    let digits = 0;
    for (; digits < 3 && next >= '0' && next <= '7'; next = string.charAt(++at), digits++)
      value = value * 8 + Number(next);
    at--;
    bytes += String.fromCharCode(value);
  }
  return bytes;
}
