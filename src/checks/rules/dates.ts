/** Days that lie ahead although the text is published, and days in an order that cannot be. */
import { createPlaces } from '../../load/places.ts';
import { deliveryPlace, rowsOf } from '../../model/assemble.ts';
import { factKey, type Checked } from '../../model/faults.ts';
import { isListed, kindEntry } from '../../model/kinds/index.ts';
import { problem, type Place, type Problem } from '../../model/problems.ts';
import type { Rule } from './index.ts';

export const dates: Rule = ({ publications }, { today, content }) => {
  const placeOf = createPlaces({}, content);
  return publications.flatMap((checked) => [...ahead(checked, today, placeOf), ...disordered(checked, placeOf)]);
};

type PlaceOf = (owner: string, path: (string | number)[]) => Place;

function ahead(checked: Checked, today: string, placeOf: PlaceOf): Problem[] {
  const { publication, faults } = checked;
  const { facts, folder } = publication;
  // What is to appear at a given time may well be dated so.
  const isTimed = 'publish' in facts;
  const dated: [path: (string | number)[], date: string | undefined][] = [
    [['sent'], 'sent' in facts && !isTimed ? facts.sent : undefined],
    [['published'], 'published' in facts && !isTimed ? facts.published : undefined],
    [['modified'], facts.modified],
  ];
  // forEach passes over the gaps that faulty entries leave.
  facts.corrections.forEach(({ date }, index) => dated.push([['corrections', index, 'date'], date]));
  return [
    ...dated.flatMap(([path, date]) =>
      date !== undefined && date > today && !faults.has(String(path[0]))
        ? [problem('date-ahead', placeOf(folder, path), { key: factKey(path), date })]
        : [],
    ),
    // A row says what has happened; the first day of it that lies ahead is enough.
    ...rowsOf(checked).flatMap((row) => {
      const key = isTimed ? undefined : happened.find((each) => (row[each] ?? '') > today);
      return key === undefined ? [] : [problem('date-ahead', deliveryPlace(publication, row), { key, date: row[key] ?? '' })]; // prettier-ignore
    }),
  ];
}

const happened = ['sent', 'received', 'acknowledged', 'replied', 'accepted', 'published', 'returned'] as const;

function disordered({ publication, faults }: Checked, placeOf: PlaceOf): Problem[] {
  const { facts, folder, date } = publication;
  if (!isListed(publication.kind) || !/^\d{4}-/.test(date) || faults.has('sent') || faults.has('published')) return [];
  const before = kindEntry(publication.kind).dateName;
  const early = (key: string, found: string | undefined, place: () => Place) =>
    found !== undefined && found < date ? [problem('date-order', place(), { key, date: found, before, other: date })] : [];
  return [
    ...facts.corrections.flatMap((correction, index) =>
      correction ? early('corrections.date', correction.date, () => placeOf(folder, ['corrections', index, 'date'])) : [],
    ),
    ...early('modified', facts.modified, () => placeOf(folder, ['modified'])),
    ...('deadline' in facts ? early('deadline', facts.deadline, () => placeOf(folder, ['deadline'])) : []),
  ];
} // prettier-ignore
