/** A whole text in another language than its file says: by its script, else by its commonest words. */
import { scriptNamed, scripts, type Script } from '../../languages/scripts.ts';
import { required } from '../../model/required.ts';
import { runsOf, type Check } from './runs.ts';

const patterns = new Map<string, RegExp>();

function lettersIn(text: string, { code, letters }: Script): number {
  let pattern = patterns.get(code);
  if (!pattern) patterns.set(code, (pattern = new RegExp(`[${letters}]`, 'gu')));
  return text.match(pattern)?.length ?? 0;
}

/** Words of grammar that make up a good part of any text, and that the other languages of the script do not have. */
const common: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to in is that for it with as was on are be by this which from or have an not at were been has their they will would',
    fr: 'le les des et du est dans pour que qui une sur par avec au aux ce cette sont ont pas plus nous vous leur ses être été elle ils',
    es: 'el los las y del es en para que una por con su sus al este esta son han más como se lo fue ser sobre entre también pero',
    fa: 'و در از به که این است را با برای آن می های تا بر هر یا شده کرد شود نیز ما آنها باید اما هم دارد بود کند',
    ar: 'في من على إلى أن التي الذي هذا هذه عن مع ما لا كان كل بين أو قد ذلك بعد هو هي إن لم كما منذ حيث',
  }).map(([code, words]) => [code, new Set(words.split(' '))]),
);

export interface Verdict {
  found: string;
}

/** @returns what the text seems to be, or `undefined` where nothing speaks against `language` */
export function otherLanguage(text: string, language: { code: string; script: string }): Verdict | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return undefined;
  const own = lettersIn(text, scriptNamed(language.script));
  if (own / letters < 0.3) {
    const [name, count] = scripts()
      .map((script) => [script.name, lettersIn(text, script)] as const)
      .reduce((a, b) => (b[1] > a[1] ? b : a));
    return { found: count > letters / 2 ? `in ${name} script` : '' };
  }
  const words = text.toLowerCase().match(/[\p{L}\p{M}\u200c]+/gu) ?? [];
  if (!common[language.code] || words.length < 30) return undefined;
  const share = (code: string) =>
    words.filter((word) => required(common[code], `common words of ${code}`).has(word)).length / words.length;
  const mine = share(language.code);
  const other = Object.keys(common).find(
    (code) => code !== language.code && share(code) > 0.15 && share(code) > mine * 5,
  );
  return other === undefined
    ? undefined
    : { found: new Intl.DisplayNames('en', { type: 'language' }).of(other) ?? other };
}

export const checkLanguage: Check = (tree, session) => {
  const { language, file } = session.context;
  const text = runsOf(tree, session).map(({ source }) => source).join(' '); // prettier-ignore
  const verdict = otherLanguage(text, language);
  if (!verdict) return;
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language.code) ?? language.code;
  session.report(
    'language-wrong',
    { file, line: session.place({ position: tree.children[0]?.position }).line },
    { language: name, found: verdict.found },
  );
};
