/** An index in memory, for tests: counts how often a token stands on a page. */
import { required } from '../model/required.ts';
import type { Searched } from './evaluate.ts';

/** @param index tokens of each page, in order */
export function exampleIndex(index: readonly (readonly string[])[]): Searched {
  const count = (token: string) =>
    Float32Array.from(index, (tokens) => tokens.filter((known) => known.startsWith(token)).length);
  const inOrder = (tokens: readonly string[], sought: readonly string[]) =>
    tokens.some((_, at) => sought.every((token, step) => token === '' || tokens[at + step] === token));
  return {
    pages: index.length,
    lookup: (token) => Promise.resolve(count(token)),
    phrase: (sought) =>
      Promise.resolve(new Set(index.flatMap((tokens, page) => (inOrder(tokens, sought) ? [page] : [])))),
    has: (token) => Promise.resolve(count(token).some(Boolean)),
    together: (tokens, phrase) => {
      const counts = tokens.map(count);
      return Promise.resolve(
        new Map(
          index.flatMap((known, page) =>
            counts.every((each) => each[page] !== 0)
              ? [
                  [
                    page,
                    {
                      score: counts.reduce((sum, each) => sum + required(each[page], 'count of the page'), 0),
                      inOrder: phrase.length > 0 && inOrder(known, phrase),
                    },
                  ] as const,
                ]
              : [],
          ),
        ),
      );
    },
  };
}
