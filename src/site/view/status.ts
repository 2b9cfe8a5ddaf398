/** Where a letter stands. Pure. */
import { stateOf } from '../../model/course.ts';
import { markup, type Html } from '../../model/html.ts';
import type { ListedLetter } from '../../model/library.ts';
import type { PageView } from './index.ts';
import { inline } from './inline.ts';
import { signHtml, signWord } from './signs.ts';

/** Sign and word: `● Acknowledged, reply awaited`. */
export function statusHtml({ words, language }: Pick<PageView, 'words' | 'language'>, letter: ListedLetter): Html {
  const { status } = letter.facts;
  if (status === 'withdrawn' || status === 'followed-up' || status === 'draft')
    return markup`<b class="state">${inline(words.text(`status.${status}`), language)}</b>`;
  const { sign, awaits } = stateOf(letter);
  const word = signWord(sign, words);
  const state = awaits ? words.text('course.stateOpen', { state: word }) : word;
  return markup`<b class="state">${signHtml(sign)} ${inline(state, language)}</b>`;
}
