/**
 * Documents for the benchmark of the search: sections of real guides (`guides/`), and generated ones, each about some things
 * of its own (names that CLDR has in every language, words of the sample texts) in running text of frequent words. I/O: reads
 * the guides; for the rest, the same seed gives the same texts.
 */
import { readFileSync } from 'node:fs';
import { createRandom } from '../random.ts';
import vocabulary from '../vocabulary.json' with { type: 'json' };

export interface BenchDocument {
  id: string;
  title: string;
  summary: string;
  blocks: { heading: boolean; text: string }[];
  symbol: string;
}

interface Guide {
  id: string;
  title: string;
  summary: string;
  blocks: [heading: 0 | 1, text: string][];
}

/** Share of frequent words in running text. */
const common = 0.55;

/** The guides, and generated documents until there are so many. */
export function createDocuments(language: string, count: number, seed: number): BenchDocument[] {
  const real = guidesOf(language);
  return [...real, ...generated(language, Math.max(0, count - real.length), seed)];
}

function guidesOf(language: string): BenchDocument[] {
  // Our own file; its README says where it is from.
  const guides = JSON.parse(readFileSync(new URL(`guides/${language}.json`, import.meta.url), 'utf8')) as Guide[];
  return guides.map(({ id, title, summary, blocks }, index) => ({
    id: `guide-${id}`,
    title,
    summary,
    blocks: blocks.map(([heading, text]) => ({ heading: heading === 1, text })),
    symbol: `G/${20 + (index % 5)}/${1 + index}`,
  }));
}

function generated(language: string, count: number, seed: number): BenchDocument[] {
  const things = thingsOf(language);
  const frequent = wordsOf(language).slice(0, 150);
  const gap = language === 'zh' ? '' : ' ';
  const stop = language === 'zh' ? '。' : '. ';
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
    const paragraph = () => Array.from({ length: random.between(2, 4) }, sentence).join(stop) + stop.trim();
    return {
      id: `document-${index + 1}`,
      title: own.slice(0, random.between(2, 4)).join(gap),
      summary: sentence(),
      blocks: Array.from(
        { length: 8 },
        (_, at) =>
        at % 4 === 3 ? { heading: true, text: own.slice(4 + at, 6 + at).join(gap) } : { heading: false, text: paragraph() }, // prettier-ignore
      ),
      symbol: `A/${60 + (index % 25)}/${100 + index}`,
    };
  });
}

/** Names of countries, languages and currencies, and the rarer words of the sample texts. */
function thingsOf(language: string): string[] {
  const names = (type: 'region' | 'language' | 'currency', codes: readonly string[]) => {
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
