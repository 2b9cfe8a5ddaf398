/** What figures need of the interface strings: `createInterface` of languages/ satisfies it. */
import type { Language } from '../languages/table.ts';

export interface Words {
  readonly language: Language;
  /** An interface string with its places filled in. */
  text(key: string, params?: Record<string, string | number>): string;
  /** A date in the calendar of the language. */
  date(iso: string): string;
}
