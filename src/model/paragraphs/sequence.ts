/** The longest common subsequence of two lists. Pure. */

/** More pairs to compare than this are left unpaired: no text of people is so long. */
const LIMIT = 16_000_000;

/** @returns pairs of places whose keys are the same, in their order */
export function commonSequence(first: readonly string[], second: readonly string[]): [first: number, second: number][] {
  let start = 0;
  while (start < first.length && start < second.length && first[start] === second[start]) start++;
  let [endFirst, endSecond] = [first.length, second.length];
  while (endFirst > start && endSecond > start && first[endFirst - 1] === second[endSecond - 1]) {
    endFirst--;
    endSecond--;
  }
  const [rows, columns] = [endFirst - start, endSecond - start];
  const before = Array.from({ length: start }, (_, at): [number, number] => [at, at]);
  const after = Array.from({ length: first.length - endFirst }, (_, at): [number, number] => [
    endFirst + at,
    endSecond + at,
  ]);
  if (rows * columns > LIMIT) return [...before, ...after];
  const width = columns + 1;
  // Longest from a place on, both lists seen from the end.
  const longest = new Uint32Array((rows + 1) * width);
  const at = (row: number, column: number) => longest[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      longest[row * width + column] =
        first[start + row] === second[start + column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const between: [number, number][] = [];
  for (let row = 0, column = 0; row < rows && column < columns;)
    if (first[start + row] === second[start + column]) between.push([start + row++, start + column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  return [...before, ...between, ...after];
}

/** Runs between pairs: where each list goes on, and how far. */
interface Gap {
  first: number[];
  second: number[];
}

/** What is before, between and after pairs that are in order. */
export function gapsBetween(
  pairs: readonly (readonly [first: number, second: number])[],
  firstLength: number,
  secondLength: number,
): Gap[] {
  const range = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  let [first, second] = [0, 0];
  const gaps: Gap[] = [];
  for (const [nextFirst, nextSecond] of [...pairs, [firstLength, secondLength] as const]) {
    const gap = { first: range(first, nextFirst), second: range(second, nextSecond) };
    if (gap.first.length + gap.second.length > 0) gaps.push(gap);
    [first, second] = [nextFirst + 1, nextSecond + 1];
  }
  return gaps;
}
