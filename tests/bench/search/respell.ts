/** Writes a text as somebody else would: other keyboard, no accents, other joins. Knows nothing of the folding that it tests. */
import type { Random } from '../random.ts';

type Change = (text: string) => string;

const swap =
  (from: string, to: string): Change =>
  (text) =>
    [...text].map((letter) => (from.includes(letter) ? [...to][[...from].indexOf(letter)]! : letter)).join('');

const latin = swap('۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩', '01234567890123456789');

const changes: Readonly<Record<string, readonly Change[]>> = {
  fa: [
    swap('یک', 'يك'),
    (text) => text.replaceAll('\u200c', ' '),
    (text) => text.replaceAll('\u200c', ''),
    (text) => text.replace(/هٔ|ۀ/g, 'ه‌ی'),
    (text) => text.replace(/هٔ|ۀ/g, 'ه'),
    swap('أؤئ', 'اوی'),
    (text) => text.replace(/[\u064b-\u0652]/g, ''),
    latin,
    swap('0123456789', '۰۱۲۳۴۵۶۷۸۹'),
    (text) => text.replace(/(?<=..)آ/g, 'ا'),
    (text) => text.replace(/(?<=[بتسشنیم])(?=[ابتسشنیمه])/, 'ـ'),
    swap('ه', 'ہ'),
  ],
  ar: [
    swap('أإآ', 'ااا'),
    swap('ة', 'ه'),
    (text) => text.replace(/ي(?=\s|$)/g, 'ى'),
    (text) => text.replace(/[\u064b-\u0652]/g, ''),
    swap('يك', 'یک'),
    (text) => text.replace(/(?<=[بتسشنيم])(?=[ابتسشنيمه])/, 'ـ'),
    (text) => text.replace(/(?<=^|\s)ال/g, 'وال'),
    latin,
    swap('0123456789', '٠١٢٣٤٥٦٧٨٩'),
  ],
  en: [
    (text) => text.toUpperCase(),
    (text) => text.replace(/['’]/g, ''),
    (text) => text.replace(/(?<=[a-z]{3}[^s])(?=\s|$)/, 's'),
    (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  ],
  fr: [
    (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
    (text) => text.replaceAll('’', "'"),
    (text) => text.replaceAll('œ', 'oe'),
    (text) => text.toUpperCase(),
    (text) => text.replace(/(?<=^|\s)(?=[aeiouéèê])/, 'l’'),
  ],
  es: [
    (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
    (text) => text.toUpperCase(),
    (text) => text.replace(/(?<=[aeo])(?=\s|$)/, 's'),
  ],
  ru: [(text) => text.replaceAll('ё', 'е'), (text) => text.toUpperCase(), (text) => text.replace(/ия(?=\s|$)/g, 'ии')],
  zh: [
    swap('国语报数据统计妇女权发会议书时与个为', '國語報數據統計婦女權發會議書時與個為'),
    swap('0123456789', '０１２３４５６７８９'),
    (text) => `${text.slice(0, 2)} ${text.slice(2)}`,
  ],
};

/** One or two changes that apply to the text. */
export function respell(text: string, language: string, random: Random): string {
  if (/^[A-Z]\/\d/.test(text)) {
    return random.pick<Change>([
      (symbol) => symbol.toLowerCase(),
      (symbol) => symbol.replaceAll('/', ' '),
      swap('0123456789', '۰۱۲۳۴۵۶۷۸۹'),
      (symbol) => symbol,
    ])(text);
  }
  const possible = (changes[language] ?? []).filter((change) => change(text) !== text);
  if (possible.length === 0) return text;
  const once = random.pick(possible)(text);
  return random.chance(0.4) ? random.pick(possible)(once) : once;
}

/** Endings that come in the place of others: what readers type for a word of a title. */
const endings: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  fa: [
    [/\u200cها(?:ی)?$/, ''],
    [/(?<=..)ها(?:ی)?$/, ''],
    [/(?<!ها|های|تر|[اوی]|ید|یم|ند|ان|ات)$/, '‌ها'],
    [/(?<!ها|های|تر|[اوی]|ید|یم|ند|ان|ات)$/, 'های'],
  ],
  ar: [
    [/^ال(?=...)/, ''],
    [/^(?=[^ا]...)/, 'ال'],
    [/ات$/, 'ة'],
    [/ة$/, 'ات'],
    [/(?<=...)ك$/, ''],
  ],
  en: [
    [/(?<=[^s])s$/, ''],
    [/(?<=[^sy])$/, 's'],
    [/y$/, 'ies'],
    [/(?<=[bcdfgklmnprtv]{1}[bcdfgklmnprtv])ing$/, ''],
    [/(?<=[rnt]t|nd|ild)$/, 'ing'],
  ],
  fr: [
    [/(?<=[^su])s$/, ''],
    [/(?<=[^sxz])$/, 's'],
    [/é$/, 'ée'],
  ],
  es: [
    [/(?<=[aeo])s$/, ''],
    [/(?<=[aeo])$/, 's'],
    [/ción$/, 'ciones'],
    [/(?<=[dlnr])$/, 'es'],
    [/ando$/, 'ar'],
  ],
  ru: [
    [/ия$/, 'ии'],
    [/ие$/, 'ия'],
    [/ов$/, 'ы'],
    [/(?<=[бвдзклмнпрст])$/, 'а'],
    [/(?<=[бвдзлмнпрст])а$/, 'у'],
    [/(?<=[бвдзлмнпрст])ы$/, 'ов'],
    [/ый$/, 'ого'],
    [/ать$/, 'ает'],
  ],
};

/** The words in another form; `undefined` where none has one. */
export function inflect(words: readonly string[], language: string, random: Random): string | undefined {
  if (language === 'zh') return words.join(' ');
  const possible = words.flatMap(
    (word, at) =>
    (endings[language] ?? []).flatMap(([off, ending]) => (off.test(word) ? [{ at, form: word.replace(off, ending) }] : [])), // prettier-ignore
  );
  if (possible.length === 0) return undefined;
  const { at, form } = random.pick(possible);
  return words.map((word, index) => (index === at ? form : word)).join(' ');
}

/** One letter of one word wrong, missing, doubled, or swapped with its neighbour. */
export function misspell(words: readonly string[], language: string, random: Random): string | undefined {
  const long = words.flatMap((word, at) => ([...word].length >= (language === 'zh' ? 4 : 5) && !/\u200c/.test(word) ? [at] : [])); // prettier-ignore
  if (long.length === 0) return undefined;
  const at = random.pick(long);
  const letters = [...words[at]!];
  const place = random.between(1, letters.length - 2);
  const other = random.pick([...words.join('')].filter((letter) => letter !== letters[place]));
  random.pick([
    () => letters.splice(place, 1),
    () => letters.splice(place, 0, letters[place]!),
    () => letters.splice(place, 1, other),
    () => letters.splice(place, 2, letters[place + 1]!, letters[place]!),
  ])();
  return words.map((word, index) => (index === at ? letters.join('') : word)).join(' ');
}
