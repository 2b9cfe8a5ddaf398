/** Words of a field: those of its schema in English, those of the table in Persian. Pure. */
import { fieldWords, type FieldWords } from './words.ts';

/** An example at the end of a description; the table has its own. */
const EXAMPLE = /\s*Example: .*$/s;

/**
 * @param path of the field: `corrections.date`
 * @param description what its schema says
 * @returns `undefined` where neither table nor schema says anything
 */
export function wordsOf(file: string, path: string, description?: string): Required<FieldWords> | undefined {
  const found = rowOf(file, path);
  const en = description?.replace(EXAMPLE, '') || found?.en;
  return found && en !== undefined ? { ...found, en } : undefined;
}

/** The row of the file's own, or that of the longest end of the path. */
function rowOf(file: string, path: string): FieldWords | undefined {
  const steps = path.split('.');
  for (let first = 0; first < steps.length; first++) {
    const end = steps.slice(first).join('.');
    const found = (first === 0 ? fieldWords[`${file}: ${end}`] : undefined) ?? fieldWords[end];
    if (found) return found;
  }
  return undefined;
}
