/** English. */
import type { StatusWords } from './words.ts';

export const en: StatusWords = {
  title: 'What is to be done, and by whom',
  nothing: 'Nothing is to be done.',
  withoutOwner: 'Without an owner',
  urgency: { late: 'overdue', soon: 'soon', open: 'open', later: 'later' },
  columns: { urgency: 'Urgency', what: 'What', toDo: 'To do', file: 'File' },
  translations: { heading: 'Translations to do', owner: 'Owner', language: 'Language', texts: 'Texts', words: 'Words' },
  work: ({ language, owner, texts, words }) =>
    `${language}, ${owner}: ${words} ${words === '1' ? 'word' : 'words'} in ${texts} ${texts === '1' ? 'text' : 'texts'}`,
  revisions: 'What revised figures change',
  submissions: 'Submissions of agencies',
  state: { given: 'given', awaited: 'awaited', missing: 'missing', expired: 'expired' },
  due: ({ day }) => `due ${day}`,
  editorsPage: ({ file }) => `For editors, not part of the site: ${file}`,
  written: ({ file }) => `Written for reading and printing: ${file}`,
  noBefore: ({ folder }) => `There is no content folder with a usable site.yaml at ${folder}.`,
  summary: ({ all, late }) => `${all} in all, ${late} of them overdue`,

  appears: ({ when, announced }) => `appears at ${when}${announced ? ', and is announced' : ''}`,
  draft: ({ languages }) => (languages === '' ? 'a draft without a text' : `a draft in ${languages}`),
  withdrawnSince: ({ who, day }) => `${who} received it; it was withdrawn on ${day}`,
  noText: ({ languages }) => `no text in ${languages}`,
  renders: ({ language, renders, version }) => `the text in ${language} renders version ${renders}; the present one is ${version}`, // prettier-ignore
  behind: ({ language, changed, missing, others, words }) =>
    `the text in ${language} is behind the original: ${[
      ...(changed === '' ? [] : [`paragraph ${changed} has changed`]),
      ...(missing === '' ? [] : [`paragraph ${missing} is not translated`]),
      ...(others ? ['headings, lists, tables or notes differ'] : []),
    ].join('; ')}; ${words} ${words === '1' ? 'word' : 'words'} to do`,
  machine: ({ language }) => `machine translation into ${language} that no person has checked`,
  figuresDue: ({ day, isLate }) => `a newer edition ${isLate ? 'was' : 'is'} due on ${day}`,
  answerDue: ({ day, isLate }) => `a reply ${isLate ? 'was' : 'is'} due on ${day}`,
  fingerprint: ({ fingerprint }) => `write ${fingerprint} to be told when the text changes`,
  noReply: ({ who, day, isAcknowledged, isInternal }) =>
    `${who}: ${isAcknowledged ? `acknowledged on ${day}, no reply` : `sent on ${day}, no acknowledgement`}${isInternal ? ' (internal)' : ''}`,
  handIn: ({ to, when, isLate }) => `${isLate ? 'was to be handed in' : 'to be handed in'} to ${to} by ${when}`,
  there: ({ when, zone }) => `${when} in ${zone}`,
  lastWorkday: ({ day }) => `the last day of work before it is ${day}`,
  begins: {
    translation: ({ day }) => `translation begins by ${day}`,
    clearance: ({ day }) => `clearance begins by ${day}`,
  },
  noDay: {
    session: ({ to }) => `to be handed in to ${to}; the day is unknown: name the session in the entry`,
    unlisted: ({ to, session }) =>
      `to be handed in to ${to}; the day is unknown: forums.yaml has no session ${session} of it`,
    days: ({ to, session }) =>
      `to be handed in to ${to}; the day is unknown: forums.yaml does not say when session ${session} begins and ends`,
  },
  moved: ({ from, to, session, opens }) =>
    `the deadline moved from ${from} to ${to}${session === undefined ? '' : `, because the session now ${opens ? 'opens' : 'closes'} on ${session}`}`,
  agenda: 'What is due, day by day',
  dayColumn: 'Day',
  agendaEntry: {
    translation: ({ to }) => `begin translation for ${to}`,
    clearance: ({ to }) => `begin clearance for ${to}`,
    'hand-in': ({ to }) => `hand in to ${to}`,
  },
  agendaAnswer: 'a reply is due',
  agendaFigures: 'a newer edition is due',
  agendaAgency: ({ agency }) => `due from ${agency}`,
  agendaPublication: 'appears',
  sentBack: ({ who, day, reason }) => `${who} sent it back on ${day}${reason === undefined ? '' : `: ${reason}`}`,
  hasVersion: ({ who, has, corrected, version }) =>
    `${who} has version ${has}${corrected === undefined ? '' : `, which was corrected on ${corrected}`}; the present one is ${version}`,
};
