/**
 * For what the code before has seen to be there, and the type checker cannot: an entry whose id has been checked, the first of a
 * list that is not empty, a group that every match of a pattern has.
 * @param what names it for the message: `topic “water”`
 * @throws {Error} if it is not there, which is a fault of the program
 */
export function required<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`There is no ${what}, although it was seen before.`);
  return value;
}
