/** Sentences that many messages of a language have in common, and the look-up in its tables of words. */
import { isKeyOf } from '../../own.ts';
import { inDigits } from './digits.ts';

/** The name that was meant, or what to do where none is near. */
export const didYouMean = {
  fa: (nearest: string | undefined, otherwise: string) => (nearest ? `آیا منظورتان ${nearest} است؟` : otherwise),
  ar: (nearest: string | undefined, otherwise: string) => (nearest ? `هل تقصدون ${nearest}؟` : otherwise),
};

/** Behind what is said of the first of several rows with the same fault. */
export const inManyRows = {
  fa: (count: number | undefined) =>
    count === undefined || count < 2 ? '' : ` (در ${inDigits(count, 'fa')} سطر چنین است؛ این نخستین آنهاست)`,
  ar: (count: number | undefined) =>
    count === undefined || count < 2 ? '' : ` (عدد الصفوف المماثلة: ${inDigits(count, 'ar')}، وهذا أولها)`,
};

/** The words for a value that a rule names, where the table has any. */
export const wordsFor = <T extends object>(table: T, key: string): T[keyof T] | undefined =>
  isKeyOf(table, key) ? table[key] : undefined;
