/** What is at the head of a letter in places of its own. Pure. */
import type { LetterPublication } from '../../model/library.ts';
import { numberOf } from '../../model/metadata/citation.ts';
import type { Fact, Letterhead } from '../content.ts';
import { runs, symbol } from '../text/runs.ts';
import { factsOf, type View } from './facts.ts';

/** @returns the head, and the facts that have no place there */
export function composeLetterhead(
  view: View,
  publication: LetterPublication,
): { letterhead: Letterhead; facts: Fact[] } {
  const { words } = view;
  const { facts } = publication;
  const without = { from: [], to: [], cc: [], annexes: [], reference: undefined };
  const bare = { ...facts, ...without, sessions: [], agenda: [], request: undefined, circulated: undefined };
  const only = (kept: Partial<LetterPublication['facts']>): Fact | undefined =>
    factsOf(view, { ...publication, facts: { ...bare, ...kept } })[0];
  const cc = only({ cc: facts.cc });
  const annexes = only({ annexes: facts.annexes });
  const { circulated, reference, sent } = facts;
  const symbols = circulated?.symbols ?? [];
  const number = numberOf(publication);
  const row = (key: 'facts.symbol' | 'facts.reference' | 'facts.date', values: Fact['values']): Fact => ({
    label: words.text(key),
    values,
  });
  return {
    letterhead: {
      from: only({ from: facts.from })?.values ?? [],
      to: only({ to: facts.to })?.values ?? [],
      ...(cc ? { cc } : {}),
      rows: [
        ...(number === undefined ? [] : [row(symbols.length > 0 ? 'facts.symbol' : 'facts.reference', [[symbol(number)]])]), // prettier-ignore
        ...(symbols.length > 0 && reference ? [row('facts.reference', [[symbol(reference)]])] : []),
        row('facts.date', [runs(words.dateWithGregorian(circulated?.dated ?? sent), words.language)]),
        ...(annexes ? [annexes] : []),
      ],
    },
    facts: factsOf(view, { ...publication, facts: { ...facts, ...without } }),
  };
}
