/** Pages, paragraphs, volumes and issues, with one label in the words of the language, whatever label the source brings. */
import type { Interface } from '../languages/interface.ts';

/** Labels that reference managers and authors write before the number, and in Chinese after it. */
const labels = {
  page: ['pp?\\.? ?p?p?|pages?|págs?|páginas?|с|стр|صص?|صفحات|صفحهٔ?|الصفحات|الصفحة', '页|頁'],
  paragraph: ['para(?:graph)?s?|pars?|párrs?|párrafos?|пп?|пункты?|بندهای|بند|الفقرات|الفقرة|¶+|§+', '段'],
  volume: ['vol(?:ume|umes|s)?|v|t(?:om[eo]?)?|том|т|جلد|دورهٔ?|المجلد|مجلد', '卷'],
  issue: ['nos?|nr|n[º°]|núms?|num|number|issue|№|вып|номер|شمارهٔ?|العدد|عدد', '期'],
} as const;

const patterns = Object.fromEntries(
  Object.entries(labels).map(([kind, [before, after]]) => [
    kind,
    // A label in letters ends in a point, a colon or a space, or a number follows: “passim” has none.
    new RegExp(`^(?:第|(?:${before})(?:[.:\\s\\u00a0]+|(?=\\p{N})))(?=\\S)|\\s*(?:${after})$`, 'giu'),
  ]),
);

/** A number without its label. */
export const bare = (kind: keyof typeof labels, value: string): string => {
  const pattern = patterns[kind];
  return pattern ? value.trim().replace(pattern, '').trim() : value.trim();
};

/** `p. 12`, `pp. 12–14`, `para. 7` in the digits of the language. */
export function locator(kind: 'page' | 'paragraph', value: string, words: Interface): string {
  // A hyphen between numbers is the dash of a range; “A-12” is one page.
  const n = bare(kind, value).replace(/(\p{N}[\p{L}\p{N}]*)\s*[-–—]+\s*(?=\p{L}*\p{N})/gu, '$1–');
  const written = words.digits(n);
  if (kind === 'paragraph') return words.text('reference.paragraph', { n: written });
  return words.text(/[–,;،؛&]/.test(n) ? 'reference.pages' : 'reference.page', { n: written });
}
