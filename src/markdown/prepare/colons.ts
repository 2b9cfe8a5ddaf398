/**
 * Colons of prose that the syntax would take for the beginning of a directive: `10:30[^1]`, `ratio a:b[^2]`, `نکته:متن`,
 * `Re:subject[draft]`. A name that is known or nearly so begins a directive, and a misspelt one is reported. Pure.
 */
import { nearest } from '../../model/problems.ts';
import type { StandIns } from './stand-ins.ts';

/** No name of a directive: it has a digit or no Latin letter first, or a note behind it. */
const never = /(?<!:):(?=\d[\w-]*[[{]|[A-Za-z][\w-]*\[\^|[^\u0000-\u007f])/g;
/** After a letter or digit, with a label or attributes. */
const afterWord = /(?<=[\p{L}\p{M}\p{N}]):([A-Za-z][\w-]*)(?=[[{])/gu;

/** @param known names of directives */
export function guardColons(source: string, known: readonly string[], standIns: StandIns): string {
  if (!/:[^\s:]/.test(source)) return source;
  const guarded = source.replace(never, () => standIns.for(':'));
  return guarded.replace(afterWord, (written, name: string) =>
    nearest(name, known) === undefined ? `${standIns.for(':')}${name}` : written,
  );
}
