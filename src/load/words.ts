/** Interface strings that an office added or changed: checked, and put beside those of the system. */
import { allKeys, createInterface, missingKeys, unknownKeys, type Interface } from '../languages/interface.ts';
import { builtInLanguage } from '../languages/table.ts';
import { nearest, problem, type Problem } from '../model/problems.ts';
import type { SiteParts } from './site.ts';

/** Interface texts are plain: where HTML is in one, somebody expects it to do something. */
function markupIn(strings: object, path: string[] = []): { path: string[]; found: string }[] {
  return Object.entries(strings).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null) return markupIn(value, [...path, key]);
    const found = typeof value === 'string' ? /<[^>]*>?|&(?:#\w+|[a-z]+\d*);/i.exec(value)?.[0] : undefined;
    return found === undefined ? [] : [{ path: [...path, key], found }];
  });
}

/** Words of each language, made when first asked for; what an office added or changed is checked here. */
export function createWords(
  { languages, strings, yaml }: SiteParts,
  problems: Problem[],
): (language: string) => Interface {
  for (const language of languages) {
    const own = strings[language.code] ?? {};
    const file = `strings/${language.code}.yaml`;
    for (const key of unknownKeys(own))
      problems.push(
        problem('strings-unknown', yaml[file]?.place([key], true) ?? { file }, {
          key,
          nearest: nearest(key, allKeys()),
        }),
      );
    for (const { path, found } of markupIn(own))
      problems.push(
        problem('strings-markup', yaml[file]?.place(path) ?? { file }, {
          key: path.join('.'),
          found: found.slice(0, 40),
        }),
      );
    // What a file with faults lacks may be in what cannot be read.
    const missing = yaml[file]?.problems.length ? [] : missingKeys(language.code, own);
    if (missing.length > 0)
      problems.push(
        problem(
          'strings-incomplete',
          { file },
          {
            language: language.code,
            keys: missing.slice(0, 12).join(', ') + (missing.length > 12 ? ` and ${missing.length - 12} more` : ''),
          },
        ),
      );
  }
  for (const code of Object.keys(strings))
    if (!languages.some((language) => language.code === code))
      problems.push(
        problem(
          'language-unknown',
          { file: `strings/${code}.yaml` },
          { code, known: languages.map((language) => language.code).join(', ') },
        ),
      );
  const made = new Map<string, Interface>();
  return (code) => {
    let found = made.get(code);
    if (!found) {
      const language = languages.find((candidate) => candidate.code === code) ?? builtInLanguage(code);
      if (!language) throw new Error(`not a language of the site: ${code}`);
      found = createInterface(language, strings[code]);
      made.set(code, found);
    }
    return found;
  };
}
