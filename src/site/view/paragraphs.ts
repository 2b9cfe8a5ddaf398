/** Links to the paragraphs of a text, at its permanent address. Pure. */
import { element, escapeHtml, joinHtml, markup, type Html } from '../../model/html.ts';
import type { PageView } from './index.ts';
import { inline } from './inline.ts';

interface Name {
  label: string;
  number: Html;
}

/** Each text of a language has the same ones. */
const known = new WeakMap<PageView['words'], Name[]>();

/** As items of a list. @param target address of the page of the text */
export function paragraphLinks(
  { words, language }: Pick<PageView, 'words' | 'language'>,
  target: string,
  paragraphs: number,
): Html {
  const names = known.get(words) ?? [];
  known.set(words, names);
  for (let n = names.length + 1; n <= paragraphs; n++)
    names.push({ label: words.text('text.paragraph', { n }), number: inline(words.number(n), language) });
  return joinHtml(
    names.slice(0, paragraphs).map(({ label, number }, index) => {
      const place = `p${index + 1}`;
      const link = element('a', { href: `${target}#${place}`, 'aria-label': label }, markup` ${number} `);
      return markup`<li id="${escapeHtml(place)}"> ${link} </li>`;
    }),
  );
}
