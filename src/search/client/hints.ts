/** What is said between the field and the results: what was corrected, what is missing, where else there are results. */
import { required } from '../../model/required.ts';
import type { SearchAnswer } from './protocol.ts';
import { fill, type SearchWords } from './words.ts';

export interface HintContext {
  words: SearchWords;
  number(n: number): string;
  /** Address of a query on this page. */
  addressOf(query: string): string;
  /** The other languages of the site, by code. */
  languages: Readonly<Record<string, { name: string; href: string }>>;
}

/** Lines of the hints. Nothing is said to be missing where there are results for it. */
export function hintsOf(answer: SearchAnswer, around: HintContext): HTMLParagraphElement[] {
  const { words } = around;
  const some = answer.total > 0;
  const lines: HTMLParagraphElement[] = [];
  if (answer.symbol) lines.push(...symbolLines(answer.symbol, around));
  if (answer.corrected !== undefined && some)
    lines.push(correctedLine(answer.corrected, answer.verbatim ?? '', around));
  if (answer.unknown.length > 0 && some) lines.push(line(fill(words.unknown, { words: answer.unknown.join(' · ') })));
  if (answer.partial && answer.unknown.length === 0) lines.push(line(words.partial));
  if (answer.elsewhere) lines.push(elsewhereLine(answer.elsewhere, around));
  if (!some && !answer.symbol && !answer.elsewhere && answer.complete) lines.push(line(words.advice));
  return lines;
}

function line(...children: (Node | string)[]): HTMLParagraphElement {
  const made = document.createElement('p');
  made.append(...children);
  return made;
}

function link(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  return made;
}

/** A text with a place in it that is a node. */
function inSentence(template: string, name: string, node: Node): (Node | string)[] {
  const [before = '', after = ''] = template.split(`{${name}}`);
  return [before, node, after];
}

function isolated(name: 'b' | 'bdi', text: string): HTMLElement {
  const made = document.createElement(name);
  made.dir = 'auto';
  made.textContent = text;
  return made;
}

function correctedLine(corrected: string, verbatim: string, { words, addressOf }: HintContext): HTMLParagraphElement {
  const asTyped = link(addressOf(verbatim), '');
  asTyped.append(...inSentence(words.verbatim, 'query', isolated('bdi', verbatim.replaceAll('"', ''))));
  const made = line(...inSentence(words.corrected, 'query', isolated('b', corrected)), ' ', asTyped);
  made.className = 'corrected';
  return made;
}

function symbolLines({ unknown, near }: NonNullable<SearchAnswer['symbol']>, { words }: HintContext) {
  const sentence = line(...inSentence(words.noSymbol, 'symbol', isolated('bdi', unknown)));
  if (near.length === 0) return [sentence];
  const links = near.flatMap(({ symbol, href }) => {
    const to = link(href, '');
    to.append(isolated('bdi', symbol));
    return [' ', to];
  });
  return [sentence, line(words.nearSymbols, ...links)];
}

function elsewhereLine(
  found: NonNullable<SearchAnswer['elsewhere']>,
  { words, number, languages, addressOf }: HintContext,
) {
  const links = found.flatMap(({ language, total }) => {
    const there = languages[language];
    if (!there) return [];
    const search = required(addressOf('').split('?')[0], 'address of the page');
    const query = new URL(location.href).searchParams.get('q') ?? '';
    const to = link(`${there.href === '' ? search : there.href}?${new URLSearchParams({ q: query }).toString()}`, '');
    const name = isolated('bdi', there.name);
    name.lang = language;
    to.append(name, ` (${number(total)})`);
    return [' ', to];
  });
  return line(words.elsewhere, ...links);
}
