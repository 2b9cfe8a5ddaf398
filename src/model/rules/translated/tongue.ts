/** Names of languages and scripts, which rules get in English, in Persian and Arabic. Pure. */
import { languages } from '../../../languages/table.ts';

const scripts: readonly (readonly [found: RegExp, code: string])[] = [
  [/Latin/, 'Latn'],
  [/Arabic/, 'Arab'],
  [/Cyrillic/, 'Cyrl'],
  [/Chinese|Han/, 'Hani'],
  [/Hebrew/, 'Hebr'],
  [/Greek/, 'Grek'],
];

/** `Persian` → فارسی, `in Latin script` → به خط لاتین */
export function tongue(english: string, reader: 'fa' | 'ar'): string {
  const script = /script/.test(english) ? scripts.find(([pattern]) => pattern.test(english))?.[1] : undefined;
  if (script !== undefined) {
    const name = new Intl.DisplayNames(reader, { type: 'script' }).of(script) ?? script;
    return reader === 'fa' ? `به خط ${name}` : `مكتوب بالخط ${name}`;
  }
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const code = languages.find((language) => names.of(language.code) === english)?.code;
  return code === undefined ? english : (new Intl.DisplayNames(reader, { type: 'language' }).of(code) ?? english);
}
