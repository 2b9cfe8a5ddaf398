/** Codes of languages in cells of tables, and those that are meant by names and other codes. Pure. */
import { languages } from '../../languages/table.ts';
import { plainName } from './read.ts';

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

let codes: Map<string, string> | undefined;

/** The code of a language by its name in one of the seven languages or in itself, or by the code in capitals: `English` → `en`. */
export function meantLanguage(word: string): string | undefined {
  const lower = word.trim().toLowerCase();
  if (isLanguageCode(lower)) return lower;
  codes ??= namesOfLanguages();
  return codes.get(plainName(word));
}

function namesOfLanguages(): Map<string, string> {
  const found = new Map<string, string>();
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const all = [...letters].flatMap((first) => [...letters].map((second) => first + second)).filter(isLanguageCode);
  for (const { code: in_ } of languages) {
    const names = new Intl.DisplayNames([in_], { type: 'language', fallback: 'none' });
    for (const code of all) {
      const name = names.of(code);
      if (name && !found.has(plainName(name))) found.set(plainName(name), code);
    }
  }
  for (const { code, name } of languages) found.set(plainName(name), code);
  for (const [name, code] of [['farsi', 'fa'], ['mandarin', 'zh'], ['castellano', 'es'], ['eng', 'en'], ['fre', 'fr'], ['per', 'fa'], ['ara', 'ar']] as const) found.set(name, code); // prettier-ignore
  return found;
}

/** What to write for a list of languages that is written in another way: `en,fa`, `English and Persian` → `en fa`. */
export function languagesToWrite(written: string): string | undefined {
  const words = written.split(/[\s,،;؛/|+&，、.]+|(?<=\s)(?:and|et|y|и|و)(?=\s)|[和与]/u).filter(Boolean);
  const found = words.filter((word) => !/^(?:and|et|y|и|و|-|–)$/u.test(word)).map(meantLanguage);
  return found.length > 0 && found.every((code) => code !== undefined) ? found.join(' ') : undefined;
}
