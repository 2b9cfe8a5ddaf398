/** Answers a query from look-ups of single tokens. Pure but for `lookup`; the same in the browser (Pagefind) and in tests. */
import type { Alternative, Query } from './folding/tokens.ts';

/** Pages that hold a token, with their scores. */
export type Lookup = (token: string) => Promise<ReadonlyMap<string, number>>;

/** Pages that hold tokens one after the other. */
export type Phrase = (tokens: readonly string[]) => Promise<ReadonlySet<string>>;

export interface Match {
  page: string;
  score: number;
  /** True where a word was only found as the beginning of another. */
  prefix: boolean;
}

export interface Answer {
  matches: Match[];
  /** Words of the query that no publication has. */
  unknown: string[];
  /** Words that no publication has as such, but at the beginning of others. */
  beginnings: string[];
  /** True where no publication has all the other words, and `matches` are those with most of them. */
  partial: boolean;
}

/** How much a match counts that is not the word as typed. */
const factor = { exact: 1, near: 0.6, prefix: 0.3 } as const;
/** Added to pages that hold the words of the query side by side, as a share of their score. */
const phraseBonus = 0.5;

interface Found {
  score: number;
  prefix: boolean;
}
type Pages = Map<string, Found>;

export async function evaluate(query: Query, lookup: Lookup, phrase?: Phrase): Promise<Answer> {
  const { units } = query;
  const [byUnit, together] = await Promise.all([
    Promise.all(
      units.map(({ alternatives }) =>
        union(
          alternatives.filter(({ tier }) => tier !== 'prefix'),
          lookup,
        ),
      ),
    ),
    query.phrase.length > 0 && phrase ? phrase(query.phrase) : new Set<string>(),
  ]);
  // Rarer ways of writing cost further files, so they are tried where the plain ones do not suffice.
  if (intersect(byUnit).length === 0) {
    const joined = await Promise.all(query.joined.map(({ alternative }) => union([alternative], lookup)));
    query.joined.forEach(({ from, to }, at) => {
      for (let unit = from; unit <= to; unit++) merge(byUnit[unit]!, joined[at]!);
    });
  }
  // A word is taken for the beginning of others only where it leads nowhere itself.
  if (intersect(byUnit).length === 0) {
    const parts = await Promise.all(units.map(({ alternatives }) => union(alternatives.filter(({ tier }) => tier === 'prefix'), lookup))); // prettier-ignore
    parts.forEach((pages, unit) => merge(byUnit[unit]!, pages));
  }
  if (phrase) {
    const apart = await Promise.all(units.map(({ splits }, at) => (byUnit[at]!.size === 0 ? sideBySide(splits, lookup, phrase) : new Map<string, Found>()))); // prettier-ignore
    apart.forEach((pages, unit) => merge(byUnit[unit]!, pages));
  }
  const known = byUnit.filter((pages) => pages.size > 0);
  const writtenWhere = (test: (pages: Pages) => boolean) =>
    units.filter((_, at) => test(byUnit[at]!)).map(({ written }) => written);
  const unknown = writtenWhere((pages) => pages.size === 0);
  const beginnings = writtenWhere((pages) => pages.size > 0 && [...pages.values()].every(({ prefix }) => prefix));
  let matches = intersect(known);
  const partial = matches.length === 0 && known.length > 1;
  if (partial) matches = most(known);
  for (const match of matches) if (together.has(match.page)) match.score *= 1 + phraseBonus;
  matches.sort((a, b) => Number(a.prefix) - Number(b.prefix) || b.score - a.score || (a.page < b.page ? -1 : 1));
  return { matches, unknown, beginnings, partial };
}

/** Pages that hold the two halves of a word as neighbours. */
async function sideBySide(
  splits: readonly (readonly [string, string])[],
  lookup: Lookup,
  phrase: Phrase,
): Promise<Pages> {
  const pages: Pages = new Map();
  await Promise.all(
    splits.map(async ([first, second]) => {
      const scores = await lookup(second);
      if (scores.size === 0 || (await lookup(first)).size === 0) return;
      for (const page of await phrase([first, second]))
        add(pages, page, { score: (scores.get(page) ?? 0) * factor.near, prefix: false });
    }),
  );
  return pages;
}

async function union(alternatives: readonly Alternative[], lookup: Lookup): Promise<Pages> {
  const pages: Pages = new Map();
  for (const { tier, found } of await Promise.all(
    alternatives.map(async ({ tier, all }) => ({ tier, found: await allOf(all, lookup) })),
  )) {
    for (const [page, score] of found) add(pages, page, { score: score * factor[tier], prefix: tier === 'prefix' });
  }
  return pages;
}

/** Pages that hold a token of each group; their score is the mean of the groups. */
async function allOf(groups: Alternative['all'], lookup: Lookup): Promise<Map<string, number>> {
  const found = await Promise.all(
    groups.map(async (tokens) => {
      const pages = new Map<string, number>();
      for (const result of await Promise.all(tokens.map(lookup))) {
        for (const [page, score] of result) pages.set(page, Math.max(score, pages.get(page) ?? 0));
      }
      return pages;
    }),
  );
  const [first, ...rest] = found;
  const everywhere = new Map<string, number>();
  for (const [page, score] of first ?? []) {
    if (rest.every((pages) => pages.has(page)))
      everywhere.set(page, rest.reduce((sum, pages) => sum + pages.get(page)!, score) / found.length);
  }
  return everywhere;
}

function add(pages: Pages, page: string, found: Found): void {
  const known = pages.get(page);
  if (!known || (known.prefix && !found.prefix) || (known.prefix === found.prefix && known.score < found.score))
    pages.set(page, found);
}

function merge(pages: Pages, others: Pages): void {
  for (const [page, found] of others) add(pages, page, found);
}

function intersect(byUnit: readonly Pages[]): Match[] {
  const [first, ...rest] = [...byUnit].sort((a, b) => a.size - b.size);
  const matches: Match[] = [];
  for (const page of first?.keys() ?? []) {
    if (rest.every((pages) => pages.has(page))) matches.push(matchOf(page, byUnit));
  }
  return matches;
}

/** Pages that hold the greatest number of the words, at least two. */
function most(byUnit: readonly Pages[]): Match[] {
  const counts = new Map<string, number>();
  for (const pages of byUnit) for (const page of pages.keys()) counts.set(page, (counts.get(page) ?? 0) + 1);
  const greatest = Math.max(2, ...counts.values());
  const best = Math.max(...counts.values()) < 2 ? 1 : greatest;
  return [...counts].filter(([, count]) => count === best).map(([page]) => matchOf(page, byUnit));
}

function matchOf(page: string, byUnit: readonly Pages[]): Match {
  const found = byUnit.flatMap((pages) => pages.get(page) ?? []);
  return { page, score: found.reduce((sum, { score }) => sum + score, 0), prefix: found.some(({ prefix }) => prefix) };
}
