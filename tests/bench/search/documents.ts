/**
 * Documents and queries for the benchmark of the search. Each document is about some things of its own (names that CLDR
 * has in every language, words of the sample texts) in running text of frequent words; each query asks for one document
 * by two or three of its things, written otherwise than the document writes them. Pure: the same seed, the same texts.
 */
import { createRandom, type Random } from '../random.ts';
import vocabulary from '../vocabulary.json' with { type: 'json' };
import { respell } from './respell.ts';

export interface BenchDocument {
  id: string;
  title: string;
  summary: string;
  paragraphs: string[];
  symbol: string;
}

export interface BenchQuery {
  text: string;
  /** The document that is meant. */
  id: string;
}

/** Share of frequent words in running text. */
const common = 0.55;

export function createDocuments(language: string, count: number, seed: number): BenchDocument[] {
  const things = thingsOf(language);
  const frequent = wordsOf(language).slice(0, 150);
  const gap = language === 'zh' ? '' : ' ';
  return Array.from({ length: count }, (_, index) => {
    const random = createRandom(seed, index, language.charCodeAt(0) * 256 + language.charCodeAt(1));
    const own = Array.from({ length: 14 }, () => random.pick(things));
    const sentence = () => {
      const words = Array.from({ length: random.between(8, 20) }, () =>
        random.chance(common)
          ? frequent[Math.floor(random.next() ** 2 * frequent.length)]!
          : random.chance(0.4)
            ? random.pick(own)
            : random.pick(things),
      );
      return words.join(gap);
    };
    const paragraph = () =>
      Array.from({ length: random.between(2, 4) }, sentence).join(language === 'zh' ? '。' : '. ') +
      (language === 'zh' ? '。' : '.');
    return {
      id: `document-${index + 1}`,
      title: own.slice(0, 4).join(gap),
      summary: sentence(),
      paragraphs: Array.from({ length: 8 }, paragraph),
      symbol: `A/${60 + (index % 25)}/${100 + index}`,
    };
  });
}

export function createQueries(
  language: string,
  documents: readonly BenchDocument[],
  count: number,
  seed: number,
): BenchQuery[] {
  const random = createRandom(seed, 7, language.charCodeAt(0));
  const gap = language === 'zh' ? '' : ' ';
  const known = new Set<string>();
  const queries: BenchQuery[] = [];
  while (queries.length < count) {
    const { id, title, symbol } = random.pick(documents);
    if (known.has(id)) continue;
    known.add(id);
    const words = title.split(' ');
    const text =
      queries.length % 8 === 7
        ? symbol
        : language === 'zh'
          ? title.slice(0, Math.max(4, title.length - 2))
          : words.slice(0, Math.min(words.length, 4)).join(gap);
    queries.push({ id, text: respell(text, language, random) });
  }
  return queries;
}

/** Names of countries, languages, scripts and currencies, and the rarer words of the sample texts. */
function thingsOf(language: string): string[] {
  const names = (type: 'region' | 'language' | 'script' | 'currency', codes: readonly string[]) => {
    const display = new Intl.DisplayNames(language, { type, fallback: 'none' });
    return codes.flatMap((code) => display.of(code) ?? []);
  };
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const pairs = letters.flatMap((a) => letters.map((b) => a + b));
  const regions = names('region', pairs);
  const languages = names('language', pairs.map((pair) => pair.toLowerCase())); // prettier-ignore
  const currencies = names('currency', Intl.supportedValuesOf('currency'));
  const words = wordsOf(language).slice(150).filter((word) => word.length > (language === 'zh' ? 1 : 4)); // prettier-ignore
  return [
    ...new Set(
      [...regions, ...languages, ...currencies, ...words].map((name) =>
        name.replace(/\s*\(.*?\)|\s*（.*?）/g, '').replace(/[‎‏]/g, ''),
      ),
    ),
  ]
    .filter(Boolean)
    .sort();
}

const wordsOf = (language: string) => (vocabulary as Record<string, string>)[language]!.split(' ');

export type { Random };
