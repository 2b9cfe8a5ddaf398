/** I/O: loads what a language needs besides the rules; in the browser each part is fetched only where it is used. */
import type { Resources } from './words.ts';

export async function loadResources(language: string): Promise<Resources> {
  return { ...(await partsOf(language)), known: new Map() };
}

async function partsOf(language: string): Promise<Resources> {
  const [code] = language.split('-');
  switch (code) {
    case 'en':
      return { stem: withIrregular((await import('@orama/stemmers/english')).stemmer) };
    case 'fr':
      return { stem: (await import('@orama/stemmers/french')).stemmer };
    case 'es':
      return { stem: ofSingular((await import('@orama/stemmers/spanish')).stemmer) };
    case 'ru':
      return { stem: (await import('@orama/stemmers/russian')).stemmer };
    case 'zh':
      return { simplified: simplifiedForms((await import('opencc-js/dict/TSCharacters')).default) };
    default:
      return {};
  }
}

/** English plurals that no ending tells, as words of the texts have them. */
const irregular: Readonly<Record<string, string>> = {
  women: 'woman',
  men: 'man',
  children: 'child',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  indices: 'index',
  appendices: 'appendix',
  lives: 'life',
  wives: 'wife',
};

function withIrregular(stem: (word: string) => string): (word: string) => string {
  return (word) => stem(irregular[word] ?? word);
}

/** Snowball takes «mujer» for a verb and «mujeres» for a noun: plurals are brought to the singular first. */
function ofSingular(stem: (word: string) => string): (word: string) => string {
  return (word) => stem(word.replace(/(?<=.{2}[^aeiou])es$|(?<=.{3}[aeo])s$/u, ''));
}

/** @param table `traditional simplified` pairs parted by `|`; the first of several forms counts */
function simplifiedForms(table: string): ReadonlyMap<string, string> {
  return new Map(
    table.split('|').map((pair) => {
      const [traditional, simplified] = pair.split(' ');
      return [traditional!, simplified!];
    }),
  );
}
