/** A whole text in another language than its file says: by its script, else by its commonest words. */
import { scriptNamed, scripts, type Script } from '../../languages/scripts.ts';
import { UNTRANSLATED } from '../../model/paragraphs/marks.ts';
import type { Check, Run } from './runs.ts';

/** What a sign is, as bits of one number. */
const LETTER = 1;
const PART_OF_WORD = 2;
const OF_SCRIPT = 4;
const LOOKED_UP = 8;

/** What signs are in a text of one script. */
interface Signs {
  letters: RegExp;
  /** By code point. Each is looked up once and remembered: every sign of every text comes by here. */
  known: Uint8Array;
}

const byScript = new Map<string, Signs>();

function signsOf({ code, letters }: Script): Signs {
  let signs = byScript.get(code);
  if (!signs) byScript.set(code, (signs = { letters: new RegExp(`[${letters}]`, 'u'), known: new Uint8Array(0x11_0000) })); // prettier-ignore
  return signs;
}

function lookUp(point: number, { letters, known }: Signs): number {
  const sign = String.fromCodePoint(point);
  const kind =
    LOOKED_UP |
    (/\p{L}/u.test(sign) ? LETTER : 0) |
    (/[\p{L}\p{M}\u200c]/u.test(sign) ? PART_OF_WORD : 0) |
    (letters.test(sign) ? OF_SCRIPT : 0);
  return (known[point] = kind);
}

/** Words of grammar that make up a good part of any text, and that the other languages of the script do not have. */
const common: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to in is that for it with as was on are be by this which from or have an not at were been has their they will would',
    fr: 'le les des et du est dans pour que qui une sur par avec au aux ce cette sont ont pas plus nous vous leur ses être été elle ils',
    es: 'el los las y del es en para que una por con su sus al este esta son han más como se lo fue ser sobre entre también pero',
    fa: 'و در از به که این است را با برای آن می های تا بر هر یا شده کرد شود نیز ما آنها باید اما هم دارد بود کند',
    ar: 'في من على إلى أن التي الذي هذا هذه عن مع ما لا كان كل بين أو قد ذلك بعد هو هي إن لم كما منذ حيث',
  }).map(([code, words]) => [code, words.split(' ')]),
);
const languages = Object.keys(common);
/** Places in `languages` of those that a word is common in. */
const commonIn = new Map<string, number[]>();
for (const [place, code] of languages.entries())
  for (const word of common[code] ?? []) commonIn.set(word, [...(commonIn.get(word) ?? []), place]);
const longest = Math.max(...[...commonIn.keys()].map(({ length }) => length));

interface Counts {
  letters: number;
  ofScript: number;
  words: number;
  /** How many of the words are common in each of `languages`. */
  common: number[];
}

function count(text: string, signs: Signs): Counts {
  const { known } = signs;
  const counts = languages.map(() => 0);
  // Variables of their own, since this loop goes over every sign of every text.
  let [letters, ofScript, words, start] = [0, 0, 0, -1];
  const endWord = (at: number) => {
    words++;
    if (at - start <= longest)
      for (const place of commonIn.get(text.slice(start, at).toLowerCase()) ?? [])
        counts[place] = (counts[place] ?? 0) + 1;
    start = -1;
  };
  for (let at = 0; at < text.length; at++) {
    let point = text.charCodeAt(at);
    const isPair = point >= 0xd800 && point < 0xdc00;
    if (isPair) point = text.codePointAt(at) ?? point;
    const kind = known[point] || lookUp(point, signs);
    letters += kind & LETTER;
    if (kind & OF_SCRIPT) ofScript++;
    if (kind & PART_OF_WORD) {
      if (start < 0) start = at;
    } else if (start >= 0) endWord(at);
    if (point > 0xffff) at++;
  }
  if (start >= 0) endWord(text.length);
  return { letters, ofScript, words, common: counts };
}

interface Verdict {
  found: string;
}

/** @returns what the text seems to be, or `undefined` where nothing speaks against `language` */
function otherLanguage(text: string, language: { code: string; script: string }): Verdict | undefined {
  const { letters, ofScript, words, common: counts } = count(text, signsOf(scriptNamed(language.script)));
  if (letters < 40) return undefined;
  if (ofScript / letters < 0.3) {
    const [name, most] = scripts()
      .map((script) => [script.name, count(text, signsOf(script)).ofScript] as const)
      .reduce((a, b) => (b[1] > a[1] ? b : a));
    return { found: most > letters / 2 ? `in ${name} script` : '' };
  }
  if (!common[language.code] || words < 30) return undefined;
  const share = (code: string) => (counts[languages.indexOf(code)] ?? 0) / words;
  const mine = share(language.code);
  const other = languages.find((code) => code !== language.code && share(code) > 0.15 && share(code) > mine * 5);
  return other === undefined
    ? undefined
    : { found: new Intl.DisplayNames('en', { type: 'language' }).of(other) ?? other };
}

/** Signs that clear a text of suspicion: some 200 words. */
const few = 1200;
/** Signs that convict it: it may begin with a quotation. To count those of a whole book would take longer than to draw it. */
const enough = 3000;

/** The first words of a text. */
function beginning(runs: readonly Run[], length: number): string {
  let text = '';
  for (const { source } of runs) {
    if (text.length > length) break;
    text += `${source} `;
  }
  return text.slice(0, length);
}

export const checkLanguage: Check = ({ tree, runs }, session) => {
  const { language, file } = session.context;
  // A translation that has just begun holds the original under these marks, which is told by itself.
  if (Object.values(UNTRANSLATED).some((mark) => session.source.includes(mark))) return;
  const verdict = otherLanguage(beginning(runs, few), language) && otherLanguage(beginning(runs, enough), language);
  if (!verdict) return;
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language.code) ?? language.code;
  session.report(
    'language-wrong',
    { file, line: session.place({ position: tree.children[0]?.position }).line },
    { language: name, found: verdict.found },
  );
};
