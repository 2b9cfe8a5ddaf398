/**
 * Beginnings of lines that the parser would not know: signs of Markdown behind invisible marks or other spaces, and lists
 * numbered with the digits of other scripts. Each is written with signs of the same length that the parser knows. Pure.
 */
import type { Root } from 'mdast';
import { each } from '../walk.ts';
import { exchanged } from './stand-ins.ts';

interface Lines {
  text: string;
  /** The same without what turned out to be no beginning of anything; `undefined` where all is as supposed. */
  corrected(tree: Root): string | undefined;
}

const mark = '[\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]';
const space = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const either = `(?:${mark}|${space})`;
const digits = '[۰-۹٠-٩０-９]';
/** Indents and signs of quotations. */
const margin = '^[ \\t]*(?:>[ \\t]?)*';
const sign = `(?:#{1,6}|[-*+]|\\d{1,9}[.)]|${digits}{1,9}[.)．）])`;

/** Every text comes by here, joiners are in every Persian word and no-break spaces in every French line: each is found, then looked at. */
const suspects = new RegExp(`${either}|${digits}`, 'g');
const suspect = new RegExp(
  `(?<=^|[\\s>#*+.)|:-])${either}|${either}[ \\t]*(?:\\n|$)|(?<=^|[\\s>])${digits}{1,9} ?[.)．）–-]`,
  'y',
);

function isSuspect(source: string): boolean {
  suspects.lastIndex = 0;
  while (suspects.test(source)) {
    suspect.lastIndex = suspects.lastIndex - 1;
    if (suspect.test(source)) return true;
  }
  return false;
}

const isBlank = new RegExp(`^[ \\t]*${either}(?:${either}|[ \\t])*$`, 'gm');
/** Before a sign; no more than three, for four spaces would make code of the line. */
const before = new RegExp(`(?<=${margin})${either}{1,3}(?=[ \\t]*(?:${sign}|[>|｜<]|:{2,}|\`{3}|~{3}|\\[\\^?[^\\]\\n]+\\]:|[-=_*]{3,}[ \\t]*$))`, 'gm'); // prettier-ignore
const after = new RegExp(`(?<=${margin}${sign})${mark}*(?:[ \\t]*${space}[ \\t]*${mark}*)+(?=\\S)|(?<=${margin}(?:${sign})(?=.[ \\t\\S]))${mark}+(?=[ \\t\\p{L}])`, 'gmu'); // prettier-ignore
const fenceEnd = new RegExp(`(?<=^[ \\t]*(?::{3,}|-{3,}|\`{3,}|~{3,}|.*[|｜]))${either}+(?=[ \\t]*$)`, 'gm');
const rule = new RegExp(`^(?=[^\\n]*[|｜])(?=[^\\n]*-)(?:[ \\t|｜:-]|${either})+$`, 'gm');
const numbered = new RegExp(`(?<=${margin}(?:[-*+] )?)(${digits}{1,9})([.)．）]|(?<=(?<!${digits})${digits}{1,2}) ?[-–])(?=[ \\t]+(\\S))`, 'gm'); // prettier-ignore

const latin: Readonly<Record<string, string>> = Object.fromEntries(
  ['۰۱۲۳۴۵۶۷۸۹', '٠١٢٣٤٥٦٧٨٩', '０１２３４５６７８９'].flatMap((row) =>
    [...row].map((digit, value) => [digit, String(value)]),
  ),
);

export function readableLines(source: string): Lines {
  if (!isSuspect(source)) return { text: source, corrected: () => undefined };
  const spaces = new Map<number, string>();
  for (const pattern of [isBlank, before, after, fenceEnd])
    for (const { 0: found, index } of source.matchAll(pattern)) spaces.set(index, ' '.repeat(found.length));
  for (const { 0: found, index } of source.matchAll(rule))
    if (new RegExp(either).test(found)) spaces.set(index, found.replace(new RegExp(either, 'g'), ' '));
  const cleared = exchanged(source, withoutOverlaps(spaces));
  const numbers = new Map<number, string>();
  const found = [...cleared.matchAll(numbered)];
  const isDashed = (delimiter: string) => /[-–]/.test(delimiter);
  // A hyphen after a number is of a list only where one begins with 1: `۱۴۰۳ - ` may begin a sentence.
  const dashes = found.some(([, number = '', delimiter = '']) => isDashed(delimiter) && value(number) === '1');
  for (const { 0: written, 1: number = '', 2: delimiter = '', 3: next = '', index } of found) {
    if (isDashed(delimiter) && (!dashes || /[\d۰-۹٠-٩]/.test(next))) continue;
    const sign = /[)）]/.test(delimiter) ? ')' : '.';
    numbers.set(index, `${value(number)}${sign}`.padEnd(written.length));
  }
  const text = exchanged(cleared, numbers);
  return { text, corrected: (tree) => corrected(tree, source, cleared, { spaces, numbers }) };
}

const value = (number: string) => [...number].map((digit) => latin[digit] ?? digit).join('');

/** Of two that meet, the first counts. */
function withoutOverlaps(exchanges: ReadonlyMap<number, string>): Map<number, string> {
  const kept = new Map<number, string>();
  let end = -1;
  for (const [at, text] of [...exchanges].sort(([a], [b]) => a - b)) {
    if (at < end) continue;
    kept.set(at, text);
    end = at + text.length;
  }
  return kept;
}

interface Exchanges {
  spaces: Map<number, string>;
  numbers: Map<number, string>;
}

const isFence = /^[ \t]*(?:`{3}|~{3})/;

/** Marks inside code belong to it, and a number is one of a list only where an item begins. */
function corrected(tree: Root, source: string, cleared: string, { spaces, numbers }: Exchanges): string | undefined {
  const items = new Set<number>();
  const code: [number, number][] = [];
  each(tree, (node) => {
    const start = node.position?.start.offset;
    if (start === undefined) return;
    if (node.type === 'listItem') items.add(start);
    else if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'html')
      code.push([start, node.position?.end.offset ?? start]);
  });
  const inCode = [...spaces.keys()].filter(
    (at) => code.some(([from, to]) => at >= from && at < to) && !isFence.test(cleared.slice(at, at + 10)),
  );
  const noItems = [...numbers.keys()].filter((at) => !items.has(at));
  if (inCode.length + noItems.length === 0) return undefined;
  for (const at of inCode) spaces.delete(at);
  for (const at of noItems) numbers.delete(at);
  return exchanged(inCode.length === 0 ? cleared : exchanged(source, withoutOverlaps(spaces)), numbers);
}
