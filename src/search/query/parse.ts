/** What a reader typed, taken apart: words, phrases in quotation marks, words that a minus leaves out, a document symbol. Pure. */

export interface Typed {
  /** The words that are sought, with those of phrases, as typed. */
  words: string;
  /** What is in quotation marks. */
  phrases: string[];
  /** What a minus is before. */
  without: string[];
  /** The whole query, where it has the form of a document symbol: `A/HRC/49/1`. */
  symbol?: string;
}

/** Quotation marks of the languages, those that open and those that close. */
const quoted = /["“”„«‟]([^"“”„«»‟]*)["“”»‟]|「([^」]*)」|『([^』]*)』|《([^》]*)》/gu;
/** A minus before a word or a phrase; a hyphen inside a word is none. */
const minus = /(?<=^|\s)[-−–](?=[\p{L}\p{N}"“„«「『《])(?:["“„«「『《]([^"“”»」』》]*)["”“»」』》]?|(\S+))/gu;
/** Parts with strokes between them, some of them numbers: `A/72/926`, `S/RES/1325 (2000)`, `A/79/6 (Sect. 24)`, `GC(66)/RES/12`. */
const symbol =
  /^[a-zａ-ｚ][a-zａ-ｚ.]{0,15}(?:\(\p{Nd}+\))?(?:[/／][a-zａ-ｚ\p{Nd}．.\-_()]+)+(?:\s*[(（]\s*(?:[a-z]+\.?)?\s*(?:\p{Nd}+|[a-z]+)?\s*[)）])?$/iu;

export function parse(text: string): Typed {
  const typed = text.normalize('NFC').trim();
  const isSymbol = symbol.test(typed) && /\p{Nd}/u.test(typed);
  const without: string[] = [];
  const kept = typed.replace(minus, (_, phrase: string | undefined, word: string | undefined) => {
    without.push((phrase ?? word ?? '').trim());
    return ' ';
  });
  const phrases: string[] = [];
  const words = kept.replace(quoted, (_, ...groups: (string | undefined)[]) => {
    const phrase = (groups.slice(0, 4).find((group) => typeof group === 'string') ?? '').trim();
    if (phrase !== '') phrases.push(phrase);
    return ` ${phrase} `;
  });
  return {
    words: words.replace(/["“”„«»‟「」『』《》]/gu, ' ').trim(),
    phrases,
    without: without.filter(Boolean),
    ...(isSymbol ? { symbol: typed } : {}),
  };
}
