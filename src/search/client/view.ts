/** Draws results. Text only ever becomes text nodes. */
import type { Passage, Piece, Result } from './protocol.ts';
import { fill, type SearchWords } from './words.ts';

export interface ViewContext {
  words: SearchWords;
  /** Language of the page; foreign results are marked with theirs. */
  language: string;
  number(n: number): string;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

const marked = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked }) => (marked ? element('mark', '', text) : text));

/** What is in the list from the first: meta line and title. */
export function drawResult(result: Result, context: ViewContext): HTMLLIElement {
  const { words } = context;
  const meta = element('p', 'meta', element('span', '', words.kinds[result.kind] ?? result.kind));
  if (result.dateText !== '') meta.append(element('span', '', result.dateText));
  // The sign between them is in the direction of the page, the symbol in its own.
  for (const symbol of result.symbols) meta.append(element('span', 'symbol', element('bdi', '', symbol)));
  const link = element('a', '', ...marked(result.title));
  link.href = result.href;
  own(link, result, context);
  return element('li', 'result', meta, element('h2', '', link));
}

/** What comes below a title. */
export function drawBody(result: Result, context: ViewContext): HTMLElement[] {
  if (!result.body) return [];
  const passages = result.body.passages.map((passage) => drawPassage(passage, context));
  // The beginning tells less than the sentence in which the words stand.
  if (passages.length > 0) return [listOf(passages, result, context)];
  const summary = element('p', 'summary', ...marked(result.body.summary));
  own(summary, result, context);
  return [summary];
}

function listOf(passages: readonly HTMLLIElement[], result: Result, context: ViewContext): HTMLUListElement {
  const list = element('ul', 'passages', ...passages);
  list.setAttribute('aria-label', context.words.passages);
  own(list, result, context);
  return list;
}

function drawPassage({ href, paragraph, pieces }: Passage, { words, number }: ViewContext): HTMLLIElement {
  const link = element('a', '', ...marked(pieces));
  link.href = href;
  if (paragraph !== undefined) link.title = fill(words.paragraph, { n: number(paragraph) });
  return element('li', '', link);
}

/** Marks what is in another language than the page. */
function own(part: HTMLElement, { lang, dir }: Result, { language }: ViewContext): void {
  if (lang === language) return;
  part.lang = lang;
  part.dir = dir;
}
