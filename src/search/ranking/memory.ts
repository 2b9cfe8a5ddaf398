/** An index in memory: for tests and measurements. Pure. */
import { isWhole, wholeToken } from '../folding/tokens.ts';
import { createByteReader } from '../inverted/bytes.ts';
import { collectTerms, placesIn, type BlockTokens, type Term } from '../inverted/postings.ts';
import { lengthsOf, pagesOf, type PageFacts } from '../overview.ts';
import type { KnownWord, Searched } from './index-types.ts';

interface MemoryPage {
  blocks: readonly BlockTokens[];
  facts: PageFacts;
}

/** @param words the vocabulary */
export function memoryIndex(pages: readonly MemoryPage[], words: readonly KnownWord[] = []): Searched {
  const terms = collectTerms(pages.map(({ blocks }) => blocks));
  const byToken = new Map(terms.map((term) => [term.token, term]));
  return {
    pages: pagesOf({ lengths: lengthsOf(pages.map(({ facts }) => facts)) }),
    postings: (token) => Promise.resolve(byToken.get(token)?.postings),
    places: (token) => Promise.resolve(placesOf(byToken.get(token))),
    nearPlaces: (token) => Promise.resolve(placesOf(byToken.get(token))),
    beginning: (letters) =>
      Promise.resolve(
        terms.filter(({ token }) => token.startsWith(letters) && isWhole(token) && token !== wholeToken(letters)),
      ),
    wordsWith: (part, where) =>
      Promise.resolve(
        words.filter(({ spelling }) => (where === 'start' ? spelling.startsWith(part) : spelling.endsWith(part))),
      ),
  };
}

const placesOf = (term: Term | undefined) => term && placesIn(createByteReader(term.places), term.postings.rows.length);
