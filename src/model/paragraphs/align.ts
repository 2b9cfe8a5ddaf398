/** Which part of a translation renders which part of the original, by its record. Pure. */
import type { Part } from './parts.ts';
import { wordsDigest, type RecordLine } from './record.ts';
import { sameWords } from './same-words.ts';
import { commonSequence, gapsBetween } from './sequence.ts';

export interface Alignment {
  /** In the order of both texts. */
  pairs: AlignedPair[];
  /** Parts of the original that the translation lacks. */
  missing: number[];
  /** Parts of the translation whose original is gone. */
  gone: number[];
  /** Parts of the translation that render nothing of the original, of which the record says nothing yet. */
  added: number[];
}

interface AlignedPair {
  own: number;
  original: number;
  /** Line of the record; without one the two stand at the same place. */
  line?: number;
  /** Whether the original says something else than when it was translated. */
  isOutdated: boolean;
  /** Whether the translation says something else than when the line was written. */
  isReworked: boolean;
}

/** A paragraph with fewer words in common is another one. */
const ALIKE = 0.3;

export function alignParts(original: readonly Part[], record: readonly RecordLine[], own: readonly Part[]): Alignment {
  const ownDigests = own.map(({ text }) => wordsDigest(text));
  const lineOfOwn = new Map<number, number>();
  const byDigest = commonSequence(ownDigests, record.map((line) => line.own)); // prettier-ignore
  for (const [part, line] of byDigest) lineOfOwn.set(part, line);
  for (const { first, second } of gapsBetween(byDigest, own.length, record.length))
    if (isSameSort(first, second, own, record)) first.forEach((part, at) => lineOfOwn.set(part, second[at] ?? 0));
  const originalOfLine = new Map(pairVersions(record, original));
  const known = [...lineOfOwn].sort(([a], [b]) => a - b).flatMap(([part, line]): AlignedPair[] => {
    const place = originalOfLine.get(line);
    if (place === undefined) return [];
    const isOutdated = sameWords(record[line]?.renders ?? '') !== sameWords(original[place]?.text ?? '');
    return [{ own: part, original: place, line, isOutdated, isReworked: ownDigests[part] !== record[line]?.own }];
  }); // prettier-ignore
  const placed = gapsBetween(known.map((pair) => [pair.own, pair.original] as const), own.length, original.length).flatMap(
    ({ first, second }): AlignedPair[] => {
      // What has a line renders what that says, or what is gone.
      const free = first.filter((part) => !lineOfOwn.has(part));
      return isSameSort(free, second, own, original)
        ? free.map((part, at) => ({ own: part, original: second[at] ?? 0, isOutdated: false, isReworked: true }))
        : [];
    },
  ); // prettier-ignore
  const pairs = [...known, ...placed].sort((a, b) => a.own - b.own);
  const [rendered, renders] = [new Set(pairs.map((pair) => pair.original)), new Set(pairs.map((pair) => pair.own))];
  const rest = own.flatMap((_, part) => (renders.has(part) ? [] : [part]));
  const lineOf = (part: number) => record[lineOfOwn.get(part) ?? -1];
  return {
    pairs,
    missing: original.flatMap((_, place) => (rendered.has(place) ? [] : [place])),
    gone: rest.filter((part) => (lineOf(part)?.renders ?? '') !== ''),
    added: rest.filter((part) => !lineOf(part)),
  };
}

/** Whether two runs are equally long and of the same kinds: then they belong together by their places. */
const isSameSort = (
  first: readonly number[],
  second: readonly number[],
  firstOf: readonly Pick<Part, 'kind'>[],
  secondOf: readonly Pick<Part, 'kind'>[],
): boolean =>
  first.length > 0 &&
  first.length === second.length &&
  first.every((place, at) => firstOf[place]?.kind === secondOf[second[at] ?? -1]?.kind);

/**
 * Lines of the record with the parts of the original as it is now: what is the same, then what is alike.
 * @returns pairs in the order of both
 */
export function pairVersions(
  record: readonly Pick<RecordLine, 'kind' | 'renders'>[],
  original: readonly Pick<Part, 'kind' | 'text'>[],
): [line: number, original: number][] {
  const places = record.flatMap(({ renders }, line) => (renders === '' ? [] : [line]));
  const wordingAt = (index: number) => sameWords(record[places[index] ?? -1]?.renders ?? '');
  const same = commonSequence(places.map((_, index) => wordingAt(index)), original.map(({ text }) => sameWords(text))); // prettier-ignore
  const changed = gapsBetween(same, places.length, original.length).flatMap(({ first, second }) => {
    const lines = first.map((index) => places[index] ?? 0);
    return isSameSort(lines, second, record, original)
      ? first.map((index, at): [number, number] => [index, second[at] ?? 0])
      : alike(first, second, (index, place) => likeness(record[places[index] ?? -1], original[place]));
  });
  return [...same, ...changed]
    .map(([index, place]): [number, number] => [places[index] ?? 0, place])
    .sort(([a], [b]) => a - b);
}

/** Pairs in order with the greatest likeness in sum. */
function alike(
  first: readonly number[],
  second: readonly number[],
  likenessOf: (first: number, second: number) => number,
): [number, number][] {
  const score = Array.from({ length: first.length + 1 }, () => new Array<number>(second.length + 1).fill(0));
  const at = (row: number, column: number) => score[row]?.[column] ?? 0;
  const values = first.map((one) => second.map((other) => likenessOf(one, other)));
  for (let row = first.length - 1; row >= 0; row--)
    for (let column = second.length - 1; column >= 0; column--) {
      const value = values[row]?.[column] ?? 0;
      const together = value >= ALIKE ? value + at(row + 1, column + 1) : 0;
      // The row was made above.
      (score[row] ?? [])[column] = Math.max(together, at(row + 1, column), at(row, column + 1));
    }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < first.length && column < second.length;) {
    const value = values[row]?.[column] ?? 0;
    const best = at(row, column);
    if (value >= ALIKE && best === value + at(row + 1, column + 1))
      pairs.push([first[row++] ?? 0, second[column++] ?? 0]);
    else if (best === at(row + 1, column)) row++;
    else column++;
  }
  return pairs;
}

/** Share of words in common (Dice's coefficient); 0 for parts of different kinds. */
function likeness(
  line: Pick<RecordLine, 'kind' | 'renders'> | undefined,
  part: Pick<Part, 'kind' | 'text'> | undefined,
): number {
  if (!line || !part || line.kind !== part.kind) return 0;
  const words = (text: string) => {
    const found = text.match(/[\p{L}\p{M}\p{N}\u200c]+/gu) ?? [];
    // Scripts without spaces: by signs.
    return (found.length > 2 ? found : [...text].filter((sign) => sign.trim() !== '')).map(sameWords);
  };
  const [first, second] = [words(line.renders), words(part.text)];
  const counts = new Map<string, number>();
  for (const word of first) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of second) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common++;
    counts.set(word, left - 1);
  }
  return first.length + second.length === 0 ? 0 : (2 * common) / (first.length + second.length);
}
