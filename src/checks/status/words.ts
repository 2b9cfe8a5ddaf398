/** What the status says, in the language of whoever reads it. Pure. */
import type { Interface } from '../../languages/interface.ts';
import { builtInInterface } from '../../languages/interface.ts';
import { commaOf } from '../../languages/table.ts';
import type { MessageLanguage } from '../../model/rules/translated/index.ts';
import type { DueStep, Lacking } from '../../submissions/index.ts';
import type { SubmissionState } from '../submissions.ts';
import type { Urgency } from '../status.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';

/** Of all words: numbers and days come as they are printed. */
export interface StatusWords {
  title: string;
  nothing: string;
  withoutOwner: string;
  urgency: Readonly<Record<Urgency, string>>;
  columns: Readonly<Record<'urgency' | 'what' | 'toDo' | 'file', string>>;
  /** Heading over the table of translations, and its columns. */
  translations: Readonly<Record<'heading' | 'owner' | 'language' | 'texts' | 'words', string>>;
  work(p: { language: string; owner: string; texts: string; words: string }): string;
  revisions: string;
  submissions: string;
  state: Readonly<Record<SubmissionState, string>>;
  due(p: { day: string }): string;
  editorsPage(p: { file: string }): string;
  written(p: { file: string }): string;
  noBefore(p: { folder: string }): string;
  summary(p: { all: string; late: string }): string;

  appears(p: { when: string; announced: boolean }): string;
  draft(p: { languages: string }): string;
  withdrawnSince(p: { who: string; day: string }): string;
  noText(p: { languages: string }): string;
  renders(p: { language: string; renders: string; version: string }): string;
  behind(p: { language: string; changed: string; missing: string; others: boolean; words: string }): string;
  machine(p: { language: string }): string;
  figuresDue(p: { day: string; isLate: boolean }): string;
  answerDue(p: { day: string; isLate: boolean }): string;
  fingerprint(p: { fingerprint: string }): string;
  noReply(p: { who: string; day: string; isAcknowledged: boolean; isInternal: boolean }): string;
  handIn(p: { to: string; when: string; isLate: boolean }): string;
  /** Under another clock: the day and time of the forum. */
  there(p: { when: string; zone: string }): string;
  lastWorkday(p: { day: string }): string;
  begins: Readonly<Record<'translation' | 'clearance', (p: { day: string }) => string>>;
  noDay: Readonly<Record<Lacking, (p: { to: string; session: string }) => string>>;
  /** `opens`: whether it is reckoned from the first day of the session or its last; absent where the rules give a day. */
  moved(p: { from: string; to: string; session: string | undefined; opens: boolean }): string;
  /** Heading over what is due, day by day, and the columns besides `columns`. */
  agenda: string;
  dayColumn: string;
  /** Entries of the calendar: what is done for whom. */
  agendaEntry: Readonly<Record<DueStep, (p: { to: string }) => string>>;
  agendaAnswer: string;
  agendaFigures: string;
  agendaAgency(p: { agency: string }): string;
  agendaPublication: string;
  sentBack(p: { who: string; day: string; reason: string | undefined }): string;
  hasVersion(p: { who: string; has: string; corrected: string | undefined; version: string }): string;
}

export interface StatusLanguage extends StatusWords {
  code: MessageLanguage;
  interface: Interface;
  /** A day as readers write it; in English as it is in the files. */
  day(iso: string): string;
  /** A day with its name in the week. */
  weekday(iso: string): string;
  number(value: number): string;
  /** Between two statements. */
  semicolon: string;
  /** A time of day such as `18:00`, in the digits of the reader. */
  time(clock: string): string;
  /** A name or code inside a sentence of the other direction: between isolates (U+2068, U+2069), which only pages print. */
  apart(text: string): string;
}

const words: Readonly<Record<MessageLanguage, StatusWords>> = { en, fa, ar };

export function statusWords(code: MessageLanguage): StatusLanguage {
  const own = builtInInterface(code);
  const weekdays = new Intl.DateTimeFormat(code, { weekday: code === 'en' ? 'short' : 'long', timeZone: 'UTC' });
  return {
    ...words[code],
    code,
    interface: own,
    day: (iso) => (code === 'en' ? iso : own.dateWithGregorian(iso)),
    weekday: (iso) =>
      `${weekdays.format(Date.parse(`${iso}T00:00:00Z`))}${commaOf(own.language)}${code === 'en' ? iso : own.dateWithGregorian(iso)}`,
    number: (value) => own.number(value),
    semicolon: code === 'en' ? '; ' : '؛ ',
    time: (clock) => own.digits(clock),
    apart: (text) => (own.language.dir === 'ltr' ? text : `\u2068${text}\u2069`),
  };
}

/** A message for a terminal or a program, which need no isolates. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2068\u2069]/g, '');
