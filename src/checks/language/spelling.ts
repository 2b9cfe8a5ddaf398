/**
 * I/O: spelling by Hunspell's dictionaries, for languages that `site.yaml` names under `spelling`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Checking } from '../../load/library.ts';
import type { Version } from '../../model/library.ts';
import { digest } from '../../model/digest.ts';
import { isKeyOf } from '../../model/own.ts';
import { problem, type Problem } from '../../model/problems.ts';
import type { Localized } from '../../model/schema/common.ts';
import { registryNames } from '../../model/schema/registries.ts';
import type { Store } from '../../store/index.ts';
import { frontOf, lineOf, phrase, proseOf } from './prose.ts';
import { wordsOf } from './words.ts';

/** Packages of dictionaries, by language, and the script of its words: a word of one of them is right. */
const dictionaries = {
  // The United Nations write as Britain does.
  en: { packages: ['dictionary-en-gb', 'dictionary-en'], script: /\p{Script=Latin}/u },
  es: { packages: ['dictionary-es'], script: /\p{Script=Latin}/u },
  fa: { packages: ['dictionary-fa'], script: /\p{Script=Arabic}/u },
  fr: { packages: ['dictionary-fr'], script: /\p{Script=Latin}/u },
  ru: { packages: ['dictionary-ru'], script: /\p{Script=Cyrillic}/u },
} as const;
type Spelled = keyof typeof dictionaries;

interface Speller {
  /** Also true of words in another script, which belong to another language. */
  isKnown(word: string): boolean;
  nearest(word: string): string | undefined;
}

interface Unknown {
  word: string;
  times: number;
  nearest?: string;
}

/** Unknown words of a text that are reported; a text with more is in another language, or the dictionary is the wrong one. */
const MOST = 60;

export async function checkSpelling(checking: Checking, store: Store): Promise<Problem[]> {
  const { library, publications, ownWords } = checking;
  const problems: Problem[] = [];
  for (const language of library.site.spelling) {
    const code = language.slice(0, 2);
    if (!isKeyOf(dictionaries, code)) {
      problems.push(problem('spelling-language', { file: 'site.yaml' }, { language, known: Object.keys(dictionaries).join(', ') })); // prettier-ignore
      continue;
    }
    const own = new Set([...(ownWords[language] ?? []), ...wordsIn(namesOf(checking, language))]);
    let speller: Promise<Speller> | undefined;
    for (const { publication, fronts } of publications) {
      const version = publication.versions[language];
      if (!version || fronts[language]?.size) continue;
      const input = [code, version.digest, frontOf(version), digest([...own].sort())];
      const unknown = await store.derive('spelling', input, async () =>
        unknownIn(await textOf(checking, version), own, await (speller ??= openSpeller(code))),
      );
      problems.push(...unknown.map((each) => problemOf(each, version, checking.written(version.file))));
    }
  }
  return problems;
}

const textOf = async ({ bodies }: Checking, version: Version) => [
  ...frontOf(version),
  ...proseOf(await bodies.tree(version)),
];

const problemOf = ({ word, times, nearest }: Unknown, { file, language }: Version, source: string): Problem =>
  problem('spelling-unknown', { file, line: lineOf(source, phrase(word, language, 'u')) }, { word, language, times, nearest }); // prettier-ignore

function unknownIn(runs: readonly string[], own: ReadonlySet<string>, { isKnown, nearest }: Speller): Unknown[] {
  const counts = new Map<string, number>();
  for (const run of runs) for (const word of wordsOf(run)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([word]) => !own.has(word) && !own.has(word.toLowerCase()) && !isKnown(word))
    .slice(0, MOST)
    .map(([word, times]) => {
      const near = nearest(word);
      return { word, times, ...(near === undefined ? {} : { nearest: near }) };
    });
}

interface Named {
  name: Localized;
  short?: Localized | undefined;
}

/** Names and terms that the office has written elsewhere are right. */
function namesOf({ library, terms }: Checking, language: string): string[] {
  const { site, registries } = library;
  const entries: Named[] = registryNames.flatMap((name) => Object.values(registries[name]));
  return [
    site.name[language],
    site.publisher.name[language],
    ...entries.flatMap(({ name, short }) => [name[language], short?.[language]]),
    ...Object.values(terms).map(({ term }) => term[language]),
  ].flatMap((text) => text ?? []);
}

const wordsIn = (texts: readonly string[]) =>
  texts.flatMap((text) => text.split(/[^\p{L}\p{M}\u200c’'-]+/u)).filter(Boolean);

/** Joins of a Persian word: written with a half-space or together, each part is a word. */
const isJoined = (word: string, isKnown: (part: string) => boolean): boolean => {
  const parts = word.split(/[\u200c-]/);
  return parts.length > 1 && parts.every((part) => part === '' || suffixes.has(part) || isKnown(part));
};
/** Endings that Persian writes after a half-space, and beginnings before one. */
const suffixes: ReadonlySet<string> = new Set('ها های هایی هایشان هایش هایی‌که ای ام اند ایم اید اش ات ان شان مان تان تر ترین تری می نمی بی هم یی'.split(' ')); // prettier-ignore

async function openSpeller(code: Spelled): Promise<Speller> {
  // WebAssembly of 2 MB: loaded only where an office asks for it.
  const { loadModule } = await import('hunspell-asm');
  const { mountBuffer, create } = await loadModule();
  const require = createRequire(import.meta.url);
  const { packages, script } = dictionaries[code];
  const spellers = packages.map((name) => {
    const main = require.resolve(name);
    const mount = (ending: string) => mountBuffer(readFileSync(main.replace(/[^\\/]*$/, `index.${ending}`)), `${name}.${ending}`); // prettier-ignore
    return create(mount('aff'), mount('dic'));
  });
  const isListed = (word: string) => spellers.some((each) => each.spell(word));
  // Vowel signs are written as readers need them; dictionaries have words without.
  const isKnown = (word: string) =>
    !script.test(word) || isListed(word) || isListed(word.replaceAll('’', "'").replace(/[\u064b-\u0652]/g, ''));
  return {
    isKnown: (word) => isKnown(word) || isJoined(word, isKnown),
    nearest: (word) =>
      spellers.flatMap((each) => each.suggest(word)).find((each) => Math.abs(each.length - word.length) <= 2),
  };
}
