/**
 * What an object holds under a name that an author wrote. `record[name]` alone finds what every object inherits:
 * `constructor`, `toString`, `__proto__`.
 */
export const own = <T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;

// The casts here stand for `Object.keys` and `Object.hasOwn` everywhere: they are safe for objects that are written out
// in the code, which hold what their type says and nothing else.

/** Names of a table of the code. */
export const keysOf = <Name extends string>(table: Readonly<Partial<Record<Name, unknown>>>): Name[] =>
  Object.keys(table) as Name[];

/** A table with an entry for each of the names. */
export const tableOf = <Name extends string, T>(names: readonly Name[], make: (name: Name) => T): Record<Name, T> =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, T>;

/** Whether a table of the code has an entry of a name. */
export const isKeyOf = <T extends object>(table: T, name: string): name is Extract<keyof T, string> =>
  Object.hasOwn(table, name);
