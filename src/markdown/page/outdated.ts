/** A part of a translation whose original says something else by now: a mark on it, what has changed, and the way to the original. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Outdated } from '../../model/text/tree.ts';
import { text, type View } from './index.ts';

/** @param drawn the part; of what is not translated yet, only its number */
export function withMark(drawn: ElementContent[], outdated: Outdated, view: View): ElementContent[] {
  const [first] = drawn;
  if (first?.type !== 'element') return drawn;
  first.properties = { ...first.properties, dataOutdated: outdated.state };
  // Where nothing is translated, the sentence is in its place.
  if (outdated.state === 'missing') first.children.push(...sign(outdated, view));
  const note = noteOf(outdated, view);
  if (note.length === 0) return drawn;
  const aside = h('div', { className: ['outdated'] }, note);
  // Notes are items of a list, which holds nothing else.
  if (first.tagName === 'li') first.children.push(aside);
  return first.tagName === 'li' ? drawn : [...drawn, aside];
}

/** What is the matter, and the link to the original. */
function sign({ state, number, url, lang }: Outdated, view: View): ElementContent[] {
  const { labels, digits } = view.options;
  const name = labels.outdated.original(lang, number === undefined ? undefined : digits(number));
  const original = h('a', { href: view.href(url) }, view.isolated(name));
  return [...view.isolated(labels.outdated.state[state]), text(' '), original];
}

function noteOf(outdated: Outdated, view: View): ElementContent[] {
  const { state, lang, dir, change } = outdated;
  const note: ElementContent[] = state === 'missing' ? [] : [h('p', {}, sign(outdated, view))];
  if (state === 'gone' || change.length === 0) return note;
  const words = change.map(({ type, text: part }) =>
    type === 'same' || state === 'missing' ? text(part) : h(type === 'added' ? 'ins' : 'del', {}, text(part)),
  );
  const summary = h('summary', {}, view.isolated(view.options.labels.outdated.change[state]));
  return [...note, h('details', {}, summary, h('p', { lang, dir }, words))];
}
