/** The one font worth fetching before the style sheet asks for it. Pure. */
import { fontsOf, type Language } from '../../languages/table.ts';
import type { Addresses } from '../../model/addresses.ts';
import type { Look } from '../../model/library.ts';

/** @returns its address, or `undefined` where the device's own fonts are used */
export function fontFor(language: Language, look: Pick<Look, 'fonts'>, addresses: Addresses): string | undefined {
  const own = look.fonts[language.code]?.web.find(({ style }) => style === 'normal');
  const { preload } = fontsOf(language);
  return own?.address ?? (preload === undefined ? undefined : addresses.asset(`fonts/${preload}.woff2`));
}
