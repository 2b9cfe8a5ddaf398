/** Words that the glossary of the office (`terms.yaml`) says not to write. */
import type { Checking } from '../../load/library.ts';
import type { Version } from '../../model/library.ts';
import { problem, type Problem } from '../../model/problems.ts';
import type { Term } from '../../model/schema/terms.ts';
import { frontOf, lineOf, phrase, proseOf } from './prose.ts';

export async function checkTerms({ publications, bodies, terms: glossary, written }: Checking): Promise<Problem[]> {
  const wordings = Object.values(glossary);
  if (wordings.every(({ avoid }) => Object.keys(avoid).length === 0)) return [];
  const problems: Problem[] = [];
  for (const { publication, fronts } of publications)
    for (const version of Object.values(publication.versions)) {
      const { language, file } = version;
      const avoided = wordings.filter(({ avoid }) => avoid[language]);
      if (avoided.length === 0) continue;
      // Of a text with faults there is no tree.
      const body = fronts[language]?.size ? [] : proseOf(await bodies.tree(version));
      const text = [...frontOf(version), ...body].join('\n');
      for (const term of avoided) problems.push(...avoidedIn(text, term, version, () => written(file)));
    }
  return problems;
}

function avoidedIn(
  text: string,
  { term, avoid, note }: Term,
  { language, file }: Version,
  source: () => string,
): Problem[] {
  const word = term[language];
  // A word to avoid may be part of the right one.
  const rest = word === undefined ? text : text.replaceAll(phrase(word, language, 'gu'), ' \u2022 ');
  return (avoid[language] ?? []).flatMap((words) => {
    // Where only capitals are wrong, they count.
    const flags = word?.toLowerCase() === words.toLowerCase() ? 'u' : 'iu';
    if (!phrase(words, language, flags).test(rest)) return [];
    const times = rest.match(phrase(words, language, `g${flags}`))?.length ?? 1;
    const line = lineOf(source(), phrase(words, language, flags));
    return [problem('term-avoided', { file, line }, { found: words, word, times, note: note?.[language] })];
  });
}
