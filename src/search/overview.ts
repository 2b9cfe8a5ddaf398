/** The file `overview.pack` of an index, fetched when it is opened: what is to be known before anything is looked up. Pure. */
import { required } from '../model/required.ts';
import type { Pages } from './ranking/index-types.ts';

export interface Overview {
  /** One letter pair for each page (`lengthsOf`), the newest first. */
  lengths: string;
  /** A word that some publication has. */
  sample: string;
  /** Chinese: traditional signs, each followed by the simplified one, of those that some publication has. */
  simplified?: string;
  /** Borders of the files of tokens, parted by line ends. */
  index: string;
  /** Numbers of the files of tokens whose places are too many to be fetched for every query. */
  far: number[];
  /** Borders of the files of the vocabulary, by beginnings and by ends of words. */
  starts: string;
  ends: string;
}

export interface PageFacts {
  /** Words of the title that tell something. */
  title: number;
  /** Words of the text. */
  text: number;
  /** An entry, no publication. */
  entry: boolean;
  /** There only in another language. */
  foreign: boolean;
}

/** Lengths of texts are kept in steps, each so many times the one before. */
const ratio = 1.5;
const steps = 40;
const mostTitle = 15;
/** The first letter: signs before it need an escape in JSON. */
const first = 0x30;

export function lengthsOf(pages: readonly PageFacts[]): string {
  return pages
    .map(({ title, text, entry, foreign }) => {
      const step = Math.min(steps, Math.round(Math.log(Math.max(text, 1)) / Math.log(ratio)));
      return String.fromCharCode(
        first + Math.min(mostTitle, title) + (entry ? 16 : 0) + (foreign ? 32 : 0),
        first + step,
      );
    })
    .join('')
    .replaceAll('\\', '\u00a0');
}

export function pagesOf({ lengths }: Pick<Overview, 'lengths'>): Pages {
  const count = lengths.length / 2;
  const codes = Array.from(lengths, (letter) => (letter === '\u00a0' ? 0x5c : letter.charCodeAt(0)) - first);
  const code = (at: number) => required(codes[at], 'length of the page');
  const rows = Array.from({ length: count }, (_, row) => row);
  const titleLengths = Uint8Array.from(rows, (row) => Math.max(1, code(2 * row) & 15));
  const textLengths = Float32Array.from(rows, (row) => ratio ** code(2 * row + 1));
  const mean = (values: Iterable<number>) => {
    let sum = 0;
    for (const value of values) sum += value;
    return Math.max(1, sum / Math.max(1, count));
  };
  return {
    count,
    titleLengths,
    textLengths,
    meanText: mean(textLengths),
    entries: Uint8Array.from(rows, (row) => (code(2 * row) >> 4) & 1),
    foreign: Uint8Array.from(rows, (row) => (code(2 * row) >> 5) & 1),
  };
}
