/** I/O: loads what a language needs besides the rules; in the browser each part is fetched only where it is used. */
import { scriptNamed } from '../../languages/scripts.ts';
import { required } from '../../model/required.ts';
import type { Resources } from './words.ts';

type Stem = (word: string) => string;

interface Loading {
  /** Gives traditional signs, each followed by the simplified one; without it, all there are. */
  pairs?: () => Promise<string | undefined>;
  /** Whether texts are to be indexed, which needs more than a query. */
  indexing?: boolean;
}

export async function loadResources(language: string, loading: Loading = {}): Promise<Resources> {
  const resources: Resources = { ...(await partsOf(language, loading)), known: new Map() };
  if (!loading.indexing) return resources;
  const irregular = (await import('./irregular.ts')).irregularForms(language.split('-')[0] ?? '', resources);
  return irregular ? { ...resources, irregular } : resources;
}

async function partsOf(language: string, { pairs, indexing }: Loading): Promise<Resources> {
  const [code = ''] = language.split('-');
  const stemmer = Object.hasOwn(stemmers, code) ? stemmers[code] : undefined;
  const wide = scriptNamed(new Intl.Locale(language || 'und').maximize().script ?? '').wide;
  const simplified = wide ? ((await given(pairs)) ?? simplifiedForms((await import('opencc-js/dict/TSCharacters')).default)) : undefined; // prettier-ignore
  return {
    ...(stemmer ? { stem: await stemmer() } : {}),
    ...(simplified ? { simplified } : {}),
    ...(simplified && indexing ? { regional: (await import('./regional.ts')).regionalForms(simplified) } : {}),
  };
}

/** Snowball stemmers by language; each is fetched where it is used. */
const stemmers: Readonly<Record<string, () => Promise<Stem>>> = {
  en: async () => ofTable(atLeastThree((await import('@orama/stemmers/english')).stemmer), english, asInAmerica),
  fr: async () => ofTable((await import('@orama/stemmers/french')).stemmer, french, withoutAccents),
  es: async () => ofSingular((await import('@orama/stemmers/spanish')).stemmer),
  ru: async () => ofTable(withShortI((await import('@orama/stemmers/russian')).stemmer), russian),
  de: async () => (await import('@orama/stemmers/german')).stemmer,
  el: async () => (await import('@orama/stemmers/greek')).stemmer,
  it: async () => (await import('@orama/stemmers/italian')).stemmer,
  nl: async () => (await import('@orama/stemmers/dutch')).stemmer,
  pt: async () => (await import('@orama/stemmers/portuguese')).stemmer,
  sv: async () => (await import('@orama/stemmers/swedish')).stemmer,
  ta: async () => (await import('@orama/stemmers/tamil')).stemmer,
  tr: async () => (await import('@orama/stemmers/turkish')).stemmer,
};

/** Forms that no ending tells, as words of the texts have them. */
const english: Readonly<Record<string, string>> = {
  women: 'woman',
  men: 'man',
  children: 'child',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  indices: 'index',
  appendices: 'appendix',
  lives: 'life',
  wives: 'wife',
  using: 'use',
};

const french: typeof english = { lois: 'loi', travaux: 'travail', yeux: 'oeil' };
const russian: typeof english = {
  ...Object.fromEntries('детей детям детьми детях'.split(' ').map((form) => [form, 'дети'])),
  ...Object.fromEntries('людей людям людьми людях'.split(' ').map((form) => [form, 'люди'])),
  ребенок: 'ребенка',
};

function ofTable(stem: Stem, table: typeof english, settle: Stem = (word) => word): Stem {
  return (word) => stem(settle(Object.hasOwn(table, word) ? required(table[word], 'form of the word') : word));
}

/** What Snowball cuts to two letters is another word: use, uses and US. */
const atLeastThree =
  (stem: Stem): Stem =>
  (word) => {
    const short = stem(word);
    return short.length < 3 && word.length > short.length ? word.slice(0, 3) : short;
  };

/** The United Nations write “organization” and “labour”, others otherwise; both are brought to one spelling. */
function asInAmerica(word: string): string {
  return [...american, ...strong].reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);
}
/** Spellings have no accents, by which Snowball knows participles: acceptées; and it leaves the s of bienvenus. */
const withoutAccents = (word: string): string => word.replace(/(?<=.{3})ees?$/, 'e').replace(/(?<=.{3}[iu])s$/, '');

/** Verbs of another vowel, also at the end of compounds: jailbroken. */
const strong: readonly (readonly [RegExp, string])[] = [
  [/bro(?:ke|ken)$/, 'break'],
  [/(?<!under)wr(?:ote|itten)$/, 'write'],
  [/stol(?:e|en)$/, 'steal'],
  [/spok(?:e|en)$/, 'speak'],
  [/chos(?:e|en)$/, 'choose'],
  [/^(under|over|mis)?tak(?:en)$/, '$1take'],
  [/^took$/, 'take'],
  [/^(for)?g(?:ave|iven)$/, '$1give'],
  [/^(re)?built$/, '$1build'],
  [/^taught$/, 'teach'],
  [/^brought$/, 'bring'],
  [/^fought$/, 'fight'],
  [/^withdr(?:ew|awn)$/, 'withdraw'],
];
const american: readonly (readonly [RegExp, string])[] = [
  [/(?<=^(?!prec|conc).{3,})is(?=(?:e[sdr]?|ers|ing|ations?|ational)$)/, 'iz'],
  [/(?<=.{3})ys(?=(?:e[sdr]?|ing)$)/, 'yz'],
  [/(?<=^(?:lab|hon|fav|col|behavi|neighb|harb|hum|endeav|rum|arm|vap))our/, 'or'],
  [/^programme(?=s?$)/, 'program'],
  [/(?<=^(?:cent|theat|met|kilomet|fib|lit))re(?=[sd]?$)/, 'er'],
  [/(?<=^(?:defen|offen|licen|preten))ce(?=[sd]?$)/, 'se'],
  [/^(judg|acknowledg)ement/, '$1ment'],
  [/^(enro|fulfi)l(?=(?:s|ment|ments)?$)/, '$1ll'],
];

/** Snowball takes «mujer» for a verb and «mujeres» for a noun: plurals are brought to the singular first; and z is c in a plural. */
function ofSingular(stem: Stem): Stem {
  return (word) => stem(word.replace(/(?<=.{2}[^aeiou])es$|(?<=.{3}[aeo])s$/u, '').replace(/z$/, 'c'));
}

/**
 * The letter й, which spellings keep as one of its own (`rules.ts`), is in the endings that Snowball knows; мой stays whole.
 * «Ассамблея» it cuts otherwise than the other cases of the word.
 */
function withShortI(stem: Stem): Stem {
  return (word) =>
    word.length < 4 ? stem(word) : stem(word.replaceAll('џ', 'й').replace(/ея$/u, 'еи')).replaceAll('й', 'џ');
}

async function given(pairs?: () => Promise<string | undefined>): Promise<ReadonlyMap<string, string> | undefined> {
  const signs = await pairs?.();
  if (signs === undefined) return undefined;
  const each = [...signs];
  return new Map(
    each.flatMap((sign, at) => (at % 2 === 0 ? [[sign, required(each[at + 1], 'second of the pair')] as const] : [])),
  );
}

/** @param table `traditional simplified` pairs parted by `|`; the first of several forms counts */
function simplifiedForms(table: string): ReadonlyMap<string, string> {
  return new Map(
    table.split('|').map((pair) => {
      const [traditional, simplified] = pair.split(' ');
      return [
        required(traditional, 'traditional sign of the pair'),
        required(simplified, 'simplified sign of the pair'),
      ];
    }),
  );
}
