/** How much room the letters of a language need. Pure. */
import type { Language } from '../languages/table.ts';

export interface Typography {
  /** Factor on the sizes of a design, so that languages look equally large. */
  scale: number;
  /** Line height as a multiple of the size. */
  lineHeight: number;
}

export function typography({ code, script }: Pick<Language, 'code' | 'script'>): Typography {
  if (script === 'Hans' || script === 'Hant') return { scale: 0.92, lineHeight: 1.36 };
  if (code === 'ar') return { scale: 1.06, lineHeight: 1.46 };
  if (script === 'Arab') return { scale: 0.96, lineHeight: 1.46 };
  return { scale: 1, lineHeight: 1.2 };
}
