/** Rows of the register and of its tables. Pure; values are safe HTML. */
import { joinHtml, lineBreak, markup, middleDot, type Html } from '../../model/html.ts';
import type { MatrixRegistry, RegisterPart } from '../../model/addresses.ts';
import { localized, type LetterPublication, type ListedLetter, registryEntry } from '../../model/library.ts';
import type { PageView } from '../view/index.ts';
import { date, partyHtml, separator } from '../view/facts.ts';
import { fragment, inline, link, localizedHtml, muted, time } from '../view/inline.ts';
import { symbolsOf } from '../view/item.ts';
import { isOpen, reachIn, reachOf, reachStates, type Reach, type ReachState } from '../../model/reach.ts';

type View = Pick<PageView, 'library' | 'addresses' | 'words' | 'language'>;

interface RegisterRow {
  date: Html;
  /** Title as a link, and symbols. */
  letter: Html;
  to: Html;
  status: Html;
  /** How far its deliveries have come; `''` without any. */
  reached: Html;
}

export function registerRow(view: View, letter: ListedLetter): RegisterRow {
  const { words, language } = view;
  const { to, status, deadline } = letter.facts;
  const text = (value: string) => inline(value, language);
  const states = letter.deliveries.map((delivery) => reachOf(delivery).state);
  const counted = [...reachStates].reverse().flatMap((state) => {
    const count = states.filter((each) => each === state).length;
    return count === 0 ? [] : [markup`${text(stateName(words, state))}: ${text(words.number(count))}`];
  });
  return {
    date: date(view, letter.date),
    letter: letterHtml(view, letter),
    to: joinHtml(
      to.map((party) => partyHtml(view, party)),
      separator(view),
    ),
    status: deadline
      ? markup`${text(words.text(`status.${status}`))}<br>${muted(text(words.text('facts.deadline')))} ${date(view, deadline)}`
      : text(words.text(`status.${status}`)),
    reached: joinHtml(counted, lineBreak),
  };
}

/** Title as a link, then the symbols. */
function letterHtml(view: View, letter: ListedLetter): Html {
  const { library, addresses, words, language } = view;
  const version = library.versionFor(letter, language.code);
  const own = library.language(version.language);
  const address = addresses.publication(language.code, 'letter', letter.slug);
  const mark = letter.facts.specimen ? [inline(words.text('specimen.short'), language)] : [];
  const about = [...symbolsOf(letter), ...mark];
  const title = link(address, fragment(version.short ?? version.title, own, language));
  return about.length === 0 ? title : markup`${title}<br>${muted(joinHtml(about, middleDot))}`;
}

const stateName = (words: View['words'], state: ReachState): string =>
  words.text(state === 'circulated' || state === 'sent' ? `status.${state}` : `register.${state}`);

interface MatrixRow {
  letter: Html;
  /** One for each column; `undefined` where the letter does not concern it. */
  cells: ({ html: Html; open: boolean } | undefined)[];
}

export function matrixRow(
  view: View,
  letter: ListedLetter,
  registry: MatrixRegistry,
  columns: readonly string[],
): MatrixRow {
  const reached = reachIn(letter, registry, view.library);
  return {
    letter: letterHtml(view, letter),
    cells: columns.map((id) => {
      const reach = reached.get(id);
      return (
        reach && {
          html: joinHtml(
            reach.map((each) => cell(view, each)),
            markup` <br>`,
          ),
          open: reach.some(({ state }) => isOpen(letter, state)),
        }
      );
    }),
  };
}

function cell({ words, language }: View, { state, day, count }: Reach): Html {
  const name = inline(stateName(words, state) + (count > 1 ? ` (${words.number(count)})` : ''), language);
  return day === undefined ? name : markup`${name} <br>${time(day, inline(words.date(day, 'short'), language))}`;
}

/** Name of an entry as short as it is known, for the head of a column. */
export function columnName({ library, language }: View, registry: MatrixRegistry, id: string): Html {
  const { name, short } = registryEntry(library, registry, id);
  return localizedHtml(library, short ?? name, language);
}

/** What a part of the register is called: a year, a state, the name of a body or forum. */
export function partName({ library, words, language }: View, by: RegisterPart): string {
  if ('year' in by) return words.year(by.year);
  // The parts of the register are made of the letters' own states.
  if ('status' in by) return words.text(`status.${by.status as LetterPublication['facts']['status']}`);
  const { name } =
    'body' in by ? registryEntry(library, 'bodies', by.body) : registryEntry(library, 'forums', by.forum);
  return localized(library, name, language.code).text;
}
