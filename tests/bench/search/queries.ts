/**
 * Queries that ask for one known document: one to four words of its title or of a heading, as a reader would type them: in
 * another spelling or another form, unfinished, or with an error. Knows nothing of the folding that it tests. The same
 * seed, the same queries. I/O: reads the queries that were written by hand (`readers/`).
 */
import { readFileSync } from 'node:fs';
import { createRandom, type Random } from '../random.ts';
import type { BenchDocument } from './documents.ts';
import { inflect, misspell, respell } from './respell.ts';

export interface BenchQuery {
  text: string;
  /** What was done to the words of the title, or where else they are from. */
  change: Change | 'heading' | 'text' | 'question' | 'keyboard' | 'split' | 'joined' | 'common';
  /** The document that is meant. */
  id: string;
}

/** Every second query judges, the others were there to fit the weights; each half has all changes. */
export const judged = (_: BenchQuery, at: number): boolean => Math.floor(at / changes.length) % 2 === 1;

export const changes = ['spelling', 'form', 'error', 'form', 'beginning', 'spelling', 'form', 'symbol'] as const;
export type Change = (typeof changes)[number];

/** Queries for sections of the guides that were written by hand; every second one judges. */
export function readersQueries(language: string): BenchQuery[] {
  const lines = readFileSync(new URL(`readers/${language}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map((line) => {
    const [document = '', change = '', text = ''] = line.split('\t');
    // Our own file, whose second column has these alone.
    return { id: `guide-${document}`, change: change as BenchQuery['change'], text };
  });
}

/** Words of a title or heading that tell something. */
function tellingWords(text: string, language: string): string[] {
  if (language === 'zh') return text.match(/\p{Script=Han}+/gu) ?? [];
  return (text.match(/[\p{L}\p{M}\p{Nd}\u200c]+/gu) ?? []).filter((word) => word.length > 3);
}

/** What words have in common with their other forms. */
const rootOf = (word: string) => word.normalize('NFD').replace(/\p{M}|\u200c/gu, '').toLowerCase().slice(0, 4); // prettier-ignore

export function createQueries(
  language: string,
  documents: readonly BenchDocument[],
  count: number,
  seed: number,
): BenchQuery[] {
  const random = createRandom(seed, 7, language.charCodeAt(0) * 256 + language.charCodeAt(1));
  const guides = documents.filter(({ id }) => id.startsWith('guide-'));
  const others = documents.filter(({ id }) => !id.startsWith('guide-'));
  const titles = new Map(documents.map((document) => [document.id, tellingWords(document.title, language)]));
  const asked = new Set<string>();
  const queries: BenchQuery[] = [];
  for (let tries = 0; queries.length < count && tries < count * 50; tries++) {
    // Two thirds of the queries ask for a real text.
    const document = random.pick(tries % 3 === 2 && others.length > 0 ? others : guides);
    const change = changes[queries.length % changes.length]!;
    const words = chosen(titles.get(document.id)!, language, random);
    if (words === undefined || (change !== 'symbol' && !isTelling(words, document.id, titles, language))) continue;
    const text = changed(words, change, document, language, random);
    if (text === undefined || asked.has(text)) continue;
    asked.add(text);
    queries.push({ id: document.id, change, text });
  }
  return queries;
}

function chosen(words: readonly string[], language: string, random: Random): string[] | undefined {
  if (language === 'zh') {
    const run = words.find(({ length }) => length > 3) ?? words[0];
    if (run === undefined || run.length < 2) return undefined;
    const size = Math.min(run.length, random.between(2, 6));
    const start = random.between(0, run.length - size);
    return [run.slice(start, start + size)];
  }
  if (words.length === 0) return undefined;
  const size = Math.min(words.length, random.between(1, 4));
  const start = random.between(0, words.length - size);
  return words.slice(start, start + size);
}

/** Whether no other title has the same words. */
function isTelling(
  words: readonly string[],
  own: string,
  titles: ReadonlyMap<string, readonly string[]>,
  language: string,
): boolean {
  const wanted = language === 'zh' ? words : words.map(rootOf);
  for (const [id, title] of titles) {
    if (id === own) continue;
    const has = language === 'zh' ? wanted.every((word) => title.join('').includes(word)) : wanted.every((root) => title.some((word) => rootOf(word) === root)); // prettier-ignore
    if (has) return false;
  }
  return true;
}

function changed(
  words: readonly string[],
  change: Change,
  { symbol }: BenchDocument,
  language: string,
  random: Random,
): string | undefined {
  const text = words.join(' ');
  switch (change) {
    case 'spelling':
      return respell(text, language, random);
    case 'form':
      return inflect(words, language, random);
    case 'error':
      return misspell(words, language, random);
    case 'beginning': {
      const last = words.at(-1)!;
      if (language === 'zh') return text;
      if (last.length < 6) return undefined;
      return [...words.slice(0, -1), last.slice(0, Math.max(4, last.length - random.between(1, 3)))].join(' ');
    }
    case 'symbol':
      return respell(symbol, language, random);
  }
}
