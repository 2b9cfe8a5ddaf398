/** The one font worth fetching before the style sheet asks for it. Pure. */
import type { Language } from '../../languages/table.ts';

/** @returns name in public/fonts/, or `undefined` where the device's own fonts are used */
export function fontFor({ code, script }: Pick<Language, 'code' | 'script'>): string | undefined {
  switch (script) {
    case 'Arab':
      return code === 'ar' ? 'naskh-arabic' : 'vazirmatn';
    case 'Cyrl':
      return 'serif-cyrillic';
    case 'Latn':
      return 'serif-latin';
    case 'Hans':
    case 'Hant':
      return undefined;
  }
}
