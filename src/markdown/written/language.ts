/** A whole text in another language than its file says: by its script, else by its commonest words. */
import { scriptNamed, scripts, type Script } from '../../languages/scripts.ts';
import { runsOf, type Check } from './runs.ts';

/** Signs of a kind. Each is looked up once and remembered, 1 for yes and 2 for no: every sign of every text comes by here. */
interface SignClass {
  pattern: RegExp;
  known: Uint8Array;
}

const signClass = (pattern: RegExp): SignClass => ({ pattern, known: new Uint8Array(0x11_0000) });

const isIn = ({ pattern, known }: SignClass, sign: number): boolean =>
  (known[sign] ||= pattern.test(String.fromCodePoint(sign)) ? 1 : 2) === 1;

function countIn(text: string, signs: SignClass): number {
  const { known } = signs;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    let sign = text.charCodeAt(at);
    if (sign >= 0xd800 && sign < 0xdc00) {
      sign = text.codePointAt(at) ?? sign;
      if (sign > 0xffff) at++;
    }
    if (known[sign] === 1 || (known[sign] === 0 && isIn(signs, sign))) count++;
  }
  return count;
}

const letter = signClass(/\p{L}/u);
const partOfWord = signClass(/[\p{L}\p{M}\u200c]/u);
const classes = new Map<string, SignClass>();

function lettersIn(text: string, { code, letters }: Script): number {
  let own = classes.get(code);
  if (!own) classes.set(code, (own = signClass(new RegExp(`[${letters}]`, 'u'))));
  return countIn(text, own);
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

/** Number of words, and how many of them are common in each of `languages`. */
function countWords(text: string): { words: number; counts: number[] } {
  const counts = languages.map(() => 0);
  let words = 0;
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const sign = text.codePointAt(at);
    const isInside = sign !== undefined && isIn(partOfWord, sign);
    if (isInside && start < 0) start = at;
    else if (!isInside && start >= 0) {
      words++;
      if (at - start <= longest)
        for (const place of commonIn.get(text.slice(start, at)) ?? []) counts[place] = (counts[place] ?? 0) + 1;
      start = -1;
    }
    if (sign !== undefined && sign > 0xffff) at++;
  }
  return { words, counts };
} // prettier-ignore

export interface Verdict {
  found: string;
}

/** @returns what the text seems to be, or `undefined` where nothing speaks against `language` */
export function otherLanguage(text: string, language: { code: string; script: string }): Verdict | undefined {
  const letters = countIn(text, letter);
  if (letters < 40) return undefined;
  const own = lettersIn(text, scriptNamed(language.script));
  if (own / letters < 0.3) {
    const [name, count] = scripts()
      .map((script) => [script.name, lettersIn(text, script)] as const)
      .reduce((a, b) => (b[1] > a[1] ? b : a));
    return { found: count > letters / 2 ? `in ${name} script` : '' };
  }
  if (!common[language.code]) return undefined;
  const { words, counts } = countWords(text.toLowerCase());
  if (words < 30) return undefined;
  const share = (code: string) => (counts[languages.indexOf(code)] ?? 0) / words;
  const mine = share(language.code);
  const other = languages.find((code) => code !== language.code && share(code) > 0.15 && share(code) > mine * 5);
  return other === undefined
    ? undefined
    : { found: new Intl.DisplayNames('en', { type: 'language' }).of(other) ?? other };
}

/** Signs of a text that tell its language; to count those of a whole book would take longer than to draw it. */
const enough = 3000;

export const checkLanguage: Check = (tree, session) => {
  const { language, file } = session.context;
  const text = runsOf(tree, session).map(({ source }) => source).join(' ').slice(0, enough); // prettier-ignore
  const verdict = otherLanguage(text, language);
  if (!verdict) return;
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language.code) ?? language.code;
  session.report(
    'language-wrong',
    { file, line: session.place({ position: tree.children[0]?.position }).line },
    { language: name, found: verdict.found },
  );
};
