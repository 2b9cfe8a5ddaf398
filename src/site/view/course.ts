/** The course of a letter as words and days beside each sign. Pure; values are safe HTML. */
import { commaOf } from '../../languages/table.ts';
import { courseOf, type CourseStep, type Sign } from '../../model/course.ts';
import { joinHtml, lineBreak, type Html } from '../../model/html.ts';
import { localized, registryEntry, type ListedLetter } from '../../model/library.ts';
import { date } from './facts.ts';
import type { PageView } from './index.ts';
import { around, code, inline, maybeLink } from './inline.ts';
import { signWord } from './signs.ts';

type View = Pick<PageView, 'library' | 'addresses' | 'words' | 'language'>;

interface ShownStep {
  sign: Sign;
  isOpen: boolean;
  word: Html;
  /** Days, symbols, what was requested: a line each. */
  about: Html;
}

export const shownCourse = (view: View, letter: ListedLetter): ShownStep[] =>
  courseOf(letter).map((step) => ({
    sign: step.sign,
    isOpen: step.sign === 'open',
    word: inline(wordOf(view, step), view.language),
    about: joinHtml(linesOf(view, letter, step), lineBreak),
  }));

const wordOf = ({ words }: View, { step, sign }: CourseStep): string =>
  sign === 'open'
    ? words.text(step === 'circulation' ? 'course.circulationOpen' : 'course.answerOpen')
    : signWord(sign, words);

function linesOf(view: View, { facts }: ListedLetter, { step, sign, days }: CourseStep): Html[] {
  const { library, words, language } = view;
  // The day of the sign; those before it stand in the table of deliveries.
  const lines = days.slice(-1).map((day) => date(view, day));
  if (step === 'circulation' && sign === 'circulated') {
    const { symbols = [], url } = facts.circulated ?? {};
    return symbols.length > 0 ? [...lines, maybeLink(url, code(...symbols))] : lines;
  }
  if (step === 'circulation') {
    const bodies = (facts.request?.bodies ?? []).map((id) => {
      const { name, short } = registryEntry(library, 'bodies', id);
      return localized(library, short ?? name, language.code).text;
    });
    return [inline(words.text('course.requested', { bodies: bodies.join(commaOf(language)) }), language)];
  }
  if (sign === 'open' && facts.deadline !== undefined) {
    const { deadline } = facts;
    return [around(([day = '']) => words.text('course.due', { date: day }), [date(view, deadline)], language)];
  }
  return lines;
}
