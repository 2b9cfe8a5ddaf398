/** I/O: the fonts for numbers that Word sets itself, in the digits of a language. Each is read once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../languages/table.ts';

const files: Readonly<Record<string, { file: string; name: string }>> = {
  arabext: { file: 'digits-persian.ttf', name: 'Sanad Digits Persian' },
  arab: { file: 'digits-arabic.ttf', name: 'Sanad Digits Arabic' },
};

const read = new Map<string, Buffer>();

/** `undefined` for languages with other digits, whose numbers stay in those of Word. */
export function numbersFont({ numerals }: Pick<Language, 'numerals'>): { name: string; bytes: Buffer } | undefined {
  const font = files[numerals];
  if (!font) return undefined;
  const bytes = read.get(font.file) ?? readFileSync(join(import.meta.dirname, font.file));
  read.set(font.file, bytes);
  return { name: font.name, bytes };
}
