/**
 * Words so common that asking for them tells nothing, from the table of languages: left out of a query that has other words. They
 * remain in the index for queries of such words alone. Spellings as `spell` gives them.
 */
import { builtInLanguage } from '../../languages/table.ts';
import { spell } from './rules.ts';

export const stopwordsOf = (language: string): ReadonlySet<string> =>
  new Set((builtInLanguage(language)?.stopwords ?? '').split(' ').filter(Boolean).map(spell));
