/**
 * What an object holds under a name that an author wrote. `record[name]` alone finds what every object inherits:
 * `constructor`, `toString`, `__proto__`.
 */
export const own = <T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
