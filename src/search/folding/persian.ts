/**
 * Persian word parts: which affixes are written joined, apart or with a zero-width non-joiner, and what remains without
 * them. Works on spellings (`rules.ts`). Examples in `persian.test.ts`.
 */
import { joiner, seats, spell } from './rules.ts';

/** Verb prefixes. They are stripped only where they stand apart or before a joiner: میز is no verb. */
const prefixes: ReadonlySet<string> = new Set(['می', 'نمی', 'همی']);

/** Plural, comparative, possessive and personal endings that are written apart from the word. */
const suffixes: ReadonlySet<string> = new Set(
  'ها های هایی هایم هایت هایش هایمان هایتان هایشان هائی تر تری ترین ترینها ای ام ات اش ایم اید اند مان تان شان یی'.split(
    ' ',
  ),
);

/** The same where they are joined to the word; only those that hardly end a word by nature. */
const joinedPlural = /(?<=.{3})(?:های(?:ی|م|ت|ش|مان|تان|شان)?|ها|ترین)$/u;

/** Nouns of persons with a plural in ان; as a general rule it would strip ایران and تهران. */
const persons: ReadonlySet<string> = new Set(
  (
    'زن مرد دختر پسر کودک مادر پدر خواهر برادر همسر کارگر کارمند معلم استاد دانشآموز شهروند مدافع فعال مسلمان جوان ' +
    'نوجوان سالمند معلول مهاجر همکار کنشگر پژوهشگر خبرنگار روزنامهنگار گزارشگر کارشناس پزشک وکیل مأمور مسئول متخصص متهم محکوم'
  )
    .split(' ')
    .map(spell),
);

export function isPrefix(spelling: string): boolean {
  return prefixes.has(spelling);
}
export function isSuffix(spelling: string): boolean {
  return suffixes.has(spelling);
}

/**
 * Splits a spelling at its joiners into words, each a list of parts. A part of one letter stands for itself: «می‌ز» is
 * not «میز».
 */
export function splitAtJoiners(spelling: string): string[][] {
  const words: string[][] = [];
  let parts: string[] = [];
  for (const part of spelling.split(joiner)) {
    if ([...part].length > 1) parts.push(part);
    else {
      if (parts.length > 0) words.push(parts);
      words.push([part]);
      parts = [];
    }
  }
  if (parts.length > 0) words.push(parts);
  return words;
}

/** The parts that carry the meaning: without verb prefix and endings; never empty. */
export function contentParts(parts: readonly string[]): string[] {
  let [from, to] = [0, parts.length];
  while (to - from > 1 && isPrefix(parts[from]!)) from += 1;
  while (to - from > 1 && isSuffix(parts[to - 1]!)) to -= 1;
  return parts.slice(from, to).map(settleMadda);
}

/** A word of two letters keeps its madda, a longer one may lose it (see the rule “hamza and madda”), also when parts were joined or parted. */
export function settleMadda(word: string): string {
  return word.length <= 2 ? word.replace(seats.madda, seats.maddaKept) : word.replaceAll(seats.maddaKept, seats.madda);
}

/** The word without endings that are joined to it. */
export function persianStem(word: string): string {
  if (word.endsWith('ان') && persons.has(word.slice(0, -2))) return word.slice(0, -2);
  if (/(?<=.{4})گان$/u.test(word)) return word.replace(/گان$/u, 'ه');
  if (/(?<=.{3})یان$/u.test(word)) return word.replace(/(?<=و)یان$|ان$/u, '');
  return settleMadda(word.replace(joinedPlural, ''));
}
