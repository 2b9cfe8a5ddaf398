/** Rows of the register and of its tables. Pure; values are safe HTML. */
import { element, joinHtml, lineBreak, markup, middleDot, noHtml, type Html } from '../../model/html.ts';
import { reachSigns } from '../../model/course.ts';
import type { MatrixRegistry, RegisterPart } from '../../model/addresses.ts';
import { localized, type LetterPublication, type ListedLetter, registryEntry } from '../../model/library.ts';
import type { PageView } from '../view/index.ts';
import { date, partyHtml, separator } from '../view/facts.ts';
import { statusHtml } from '../view/status.ts';
import { signHtml } from '../view/signs.ts';
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
  const { to, deadline } = letter.facts;
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
      ? markup`${statusHtml(view, letter)}<br>${muted(text(words.text('facts.deadline')))} ${date(view, deadline)}`
      : statusHtml(view, letter),
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
  const title = link(address, fragment(version.title, own, language));
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

/** The sign of the furthest step with its word, read aloud and as a tooltip, and its day beneath. */
function cell({ words, language }: View, { state, day, count }: Reach): Html {
  const sign = reachSigns[state];
  const name = stateName(words, state);
  const many = count > 1 ? markup` ×${inline(words.number(count), language)}` : noHtml;
  const drawn = element('span', { class: 'mark', title: name }, signHtml(sign), element('span', { class: 'hidden' }, inline(name, language)), many); // prettier-ignore
  return day === undefined ? drawn : markup`${drawn} <br>${time(day, inline(words.date(day, 'short'), language))}`;
}

/** The signs of a table, with the words of its states. */
export const matrixLegend = ({ words, language }: View): Html[] =>
  (['planned', 'sent', 'delivered', 'acknowledged', 'replied', 'circulated'] as const).map(
    (state) => markup`${signHtml(reachSigns[state])} ${inline(stateName(words, state), language)}`,
  );

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
