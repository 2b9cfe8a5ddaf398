/** Words of a field: those of its schema in English, those of the tables in Persian and Arabic. Pure. */
import { arabicWords } from './words-ar.ts';
import { fieldWords, type FieldWords } from './words.ts';

export const fieldLanguages = ['en', 'fa', 'ar'] as const;
export type FieldLanguage = (typeof fieldLanguages)[number];

/** An example at the end of a description; the table has its own. */
export const EXAMPLE = /\s*Example: .*$/s;

/**
 * @param path of the field: `corrections.date`
 * @param description what its schema says
 * @returns `undefined` where neither table nor schema says anything
 */
export function wordsOf(
  file: string,
  path: string,
  description?: string,
): (Required<FieldWords> & { ar: string }) | undefined {
  const key = keyOf(file, path);
  const found = key === undefined ? undefined : fieldWords[key];
  const en = description?.replace(EXAMPLE, '') || found?.en;
  return key !== undefined && found && en !== undefined ? { ...found, en, ar: arabicWords[key] ?? en } : undefined;
}

/** The row of the file's own, or that of the longest end of the path. */
function keyOf(file: string, path: string): string | undefined {
  const steps = path.split('.');
  for (let first = 0; first < steps.length; first++) {
    const end = steps.slice(first).join('.');
    const own = `${file}: ${end}`;
    if (first === 0 && Object.hasOwn(fieldWords, own)) return own;
    if (Object.hasOwn(fieldWords, end)) return end;
  }
  return undefined;
}
