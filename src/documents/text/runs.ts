/** What documents write that is no text of an author: facts, names, letterheads. Pure. */
import type { Language } from '../../languages/table.ts';
import { localized, type Library } from '../../model/library.ts';
import type { Inline } from '../../model/text/blocks.ts';
import { runs, symbol } from '../../model/text/runs.ts';

export { runs, symbol };

/** The wording for the reader, else the best other one, marked with its language. */
export function localizedRuns(
  library: Pick<Library, 'language' | 'main'>,
  text: Record<string, string>,
  reader: Pick<Language, 'code'>,
): Inline[] {
  const found = localized(library, text, reader.code);
  const { dir } = library.language(found.language);
  const content = runs(found.text, { dir });
  return found.language === reader.code ? content : [{ type: 'run', dir, lang: found.language, children: content }];
}

/** Texts with a sign of the language between them. */
export const joined = (parts: readonly Inline[][], separator: string): Inline[] =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [{ type: 'text', text: separator } as const, ...part]));
