/** Ready texts with which a publication is passed on: one for a message, one for a mail. In the language of the text they lead to. Pure. */
import { isolateText } from '../languages/isolate.ts';
import { commaOf, labelled, type Language } from '../languages/table.ts';
import { leadingSentences } from '../languages/sentences.ts';
import type { Addresses } from './addresses.ts';
import { formulaOf } from './formula.ts';
import type { ListedPublication, SiteSettings } from './library.ts';
import { numberOf } from './metadata/citation.ts';
import { documentAuthors, isDescription } from './people.ts';
import { wordsIn } from './words.ts';

export interface ShareText {
  /** Language of the texts: that asked for, else the one that is shown instead. */
  language: string;
  subject: string;
  /** What it says, in one sentence. */
  message: string;
  /** Who speaks to whom, what is asked, what it shows. */
  mail: string;
  /** Permanent address of the text, absolute. */
  link: string;
}

/** Room for a message without its subject and link, in characters: 280 is the least that services allow. */
const messageRoom = 160;
/** Room for the summary in a mail, beside a demand and without one. */
const mailRoom = { besideDemand: 360, alone: 480 };

export function shareText(
  library: SiteSettings,
  addresses: Addresses,
  publication: ListedPublication,
  code: string,
): ShareText {
  const version = library.versionFor(publication, code);
  const { language, title, demand, summary } = version;
  const own = library.language(language);
  const words = wordsIn(library, language);
  const text = (value: string) => isolateText(value, own);
  const mark = publication.facts.specimen ? `[${words.text('specimen.short')}] ` : '';
  const figure = figureOf(publication, own);
  const number = numberOf(publication);
  const formula = formulaOf(library, publication, version);
  const about = [
    ...(formula === undefined ? documentAuthors(library, publication, language) : [formula]),
    ...(number === undefined ? [] : [number]),
    // The formula has the Gregorian date.
    ...(publication.date === '' || (formula !== undefined && own.calendar === 'gregory')
      ? []
      : [formula === undefined ? words.dateWithGregorian(publication.date) : words.date(publication.date)]),
  ];
  const room = demand === undefined ? mailRoom.alone : mailRoom.besideDemand;
  const asked = demand === undefined ? undefined : labelled(own, words.text('home.asks'), demand);
  const mail = [
    about.join(' · '),
    ...(isDescription(publication) ? [words.text('authentic.description')] : []),
    ...(asked === undefined ? [] : [asked]),
    ...(figure === undefined ? [] : [figure]),
    leadingSentences(summary, language, room),
  ];
  return {
    language,
    subject: text(mark + title),
    message: text(messageOf(asked ?? summary, figure, language)),
    mail: mail.map(text).join('\n\n'),
    link: addresses.absolute(addresses.permanent(publication.id, language)),
  };
}

/** The demand or the first sentence, and the figure where both have room. */
function messageOf(text: string, figure: string | undefined, language: string): string {
  const sentence = leadingSentences(text, language, 0);
  if (figure === undefined) return sentence;
  return sentence.length + figure.length < messageRoom ? `${figure}\n${sentence}` : figure;
}

/** The headline figure of statistics in one line: `Women · Iran, 2023: 85.1%`. */
function figureOf(publication: ListedPublication, language: Language): string | undefined {
  const headline = publication.kind === 'statistics' ? publication.headline?.[language.code] : undefined;
  if (!headline) return undefined;
  const { unit, year, value } = headline;
  return labelled(language, `${unit}${commaOf(language)}${year}`, value);
}

/** A whole message. */
export const messageText = ({ subject, message, link }: ShareText): string => [subject, message, link].join('\n\n');

/** The body of a whole mail; its subject is apart. */
export const mailText = ({ mail, link }: ShareText): string => [mail, link].join('\n\n');
