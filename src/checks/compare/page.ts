/** The summary of a change as the first page of the artefact. Pure. */
import { builtInLanguage } from '../../languages/table.ts';
import { element, escapeHtml, joinHtml, markup, type Html } from '../../model/html.ts';
import { showControls } from '../../model/control-characters.ts';
import { editorsPage } from '../editors-page.ts';
import type { Block, Piece, Report } from './report.ts';

const text = (given: string): Html =>
  joinHtml(
    given
      .split(/[\u2066\u2068](.*?)\u2069/)
      .map((part, index) =>
        index % 2 === 1 ? element('bdi', {}, escapeHtml(showControls(part))) : escapeHtml(showControls(part)),
      ),
  );

const directionOf = (language: string | undefined) => (language === undefined ? undefined : builtInLanguage(language)?.dir); // prettier-ignore

function piece(given: Piece): Html {
  if (typeof given === 'string') return text(given);
  if ('code' in given) return element('code', { dir: 'auto' }, escapeHtml(showControls(given.code)));
  if ('href' in given) return element('a', { href: encodeURI(`${given.side}/${given.href}`) }, escapeHtml(given.text));
  const name = element('bdi', { lang: given.language, dir: directionOf(given.language) }, text(given.name));
  return given.strong ? element('strong', {}, name) : name;
}

const line = (pieces: readonly Piece[]) => joinHtml(pieces.map(piece));

function block(given: Block, { words }: Report): Html {
  switch (given.type) {
    case 'heading':
      return element(`h${given.level}`, {}, line(given.line));
    case 'paragraph':
      return element('p', {}, line(given.line));
    case 'list':
      return element('ul', {}, ...given.items.map((item) => element('li', {}, line(item))));
    case 'change': {
      const { change, label, language } = given;
      const side = (left: 'removed' | 'added', mark: 'del' | 'ins', name: string) => {
        const parts = change.filter(({ type }) => type === 'same' || type === left);
        if (!parts.some(({ text: said }) => said.trim() !== '')) return [];
        const said = parts.map((part) => part.type === 'same' ? escapeHtml(showControls(part.text)) : element(mark, {}, escapeHtml(showControls(part.text)))); // prettier-ignore
        return [
          markup`${element('dt', {}, escapeHtml(name))}${element('dd', { lang: language, dir: directionOf(language) ?? 'auto' }, ...said)}`,
        ];
      };
      return element('section', {}, element('h4', {}, text(label)), element('dl', {}, ...side('removed', 'del', words.before), ...side('added', 'ins', words.now))); // prettier-ignore
    }
    default:
      return given satisfies never;
  }
}

/** @returns a whole HTML document without script; its links lead into the folders `before` and `after` beside it */
export const reportPage = (report: Report): string =>
  editorsPage({
    language: report.language,
    title: report.title,
    style,
    body: joinHtml(report.blocks.map((each) => block(each, report))),
  });

const style = `
section { border-inline-start: .2rem solid #8886; padding-inline-start: 1rem; margin-block: 1rem }
h4 { margin-block: 0 .3rem; font-size: 1em }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1rem; margin: 0 }
dt { opacity: .75 } dd { margin: 0 }
del { background: #b3261e33 } ins { background: #1b6e3c33; text-decoration: none; border-block-end: 2px solid #1b6e3c }
`;
