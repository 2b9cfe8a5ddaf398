/** Codes of languages in cells of tables. Pure. */
import { languageNamed } from '../../languages/named.ts';

const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** True for a code that stands for a language (BCP 47): `fa`, `zh-Hant`. */
export function isLanguageCode(code: string): boolean {
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(code)) return false;
  try {
    return english.of(code) !== undefined;
  } catch {
    return false;
  }
}

/** What to write for a list of languages that is written in another way: `en,fa`, `English and Persian` → `en fa`. */
export function languagesToWrite(written: string): string | undefined {
  const words = written.split(/[\s,،;؛/|+&，、.]+|[和与]/u).filter(Boolean);
  const found = words.filter((word) => !/^(?:and|et|y|и|و|-|–)$/u.test(word)).map(languageNamed);
  return found.length > 0 && found.every((code) => code !== undefined) ? [...new Set(found)].join(' ') : undefined;
}
