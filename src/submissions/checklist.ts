/** Every rule of a profile with how a text keeps it, in the language of the editor. Pure. */
import { own } from '../model/own.ts';
import type { MessageLanguage } from '../model/rules/translated/index.ts';
import type { SubmissionEntry, SubmissionProfile } from '../model/schema/submission.ts';
import type { Breach } from './breaches.ts';
import { kitWords, type KitWords } from './kit-words.ts';
import type { Length } from './measure.ts';

export type RowState = 'met' | 'broken' | 'see';
export interface Row {
  state: RowState;
  rule: string;
  how: string;
}

export interface ChecklistInput {
  language: MessageLanguage;
  profile: SubmissionProfile;
  entry: SubmissionEntry;
  breaches: readonly Breach[];
  /** One for each limit, pages too. */
  lengths: readonly Length[];
  /** Names of the files of the kit. */
  files: readonly string[];
  /** ISO day. */
  due?: string;
  /** The item as it is named. */
  item?: string;
  isSpecimen: boolean;
}

const fill = (text: string, places: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(places[name] ?? whole));

/** Text in the language of the editor, else in English, else any. */
const said = (text: Readonly<Record<string, string>>, language: MessageLanguage): string =>
  own(text, language) ?? own(text, 'en') ?? Object.values(text)[0] ?? '';

export function checklist(input: ChecklistInput): Row[] {
  const { language, profile, isSpecimen } = input;
  const words = kitWords[language];
  const see = (rule: string, how: string): Row => ({ state: 'see', rule, how });
  return [
    ...(isSpecimen ? [see(words.specimen, words.none)] : []),
    ...textRows(input, words),
    ...lookRows(input, words),
    ...partRows(input, words),
    ...wayRows(input, words),
    ...profile.steps.map((step) => see(words.step, said(step, language))),
    see(words.step, words.sign),
    ...profile.doubts.map((doubt) => see(words.doubt, said(doubt, language))),
    see(
      words.source,
      [said(profile.source.title, language), profile.source.url, profile.read].filter(Boolean).join('; '),
    ),
  ];
}

function textRows({ language, profile, entry, breaches, lengths }: ChecklistInput, words: KitWords): Row[] {
  const { languages, preferred, notes, acronyms, forbiddenAcronyms } = profile;
  const has = (excess: string) => breaches.some((breach) => breach.type === 'has' && breach.excess === excess);
  const state = (isBroken: boolean): RowState => (isBroken ? 'broken' : 'met');
  const number = (value: number) => value.toLocaleString(language);
  const list = (codes: readonly string[]) => codes.join(', ');
  const rows: Row[] = [
    {
      state: state(breaches.some(({ type }) => type === 'language')),
      rule: [
        languages ? fill(words.language, { list: list(languages) }) : words.anyLanguage,
        ...(preferred.length > 0 ? [fill(words.preferred, { list: list(preferred) })] : []),
      ].join('; '),
      how: entry.language,
    },
    ...lengths.map(({ limit, counted, left }): Row => {
      const unit = words.units[limit.unit];
      const besides = [
        ...(limit.unit === 'pages' ? [] : [limit.notes ? words.notesCounted : words.notesLeftOut]),
        ...(limit.cover > 0 ? [fill(words.withCover, { n: number(limit.cover) })] : []),
      ];
      return {
        state: state(left < 0),
        rule: [fill(words.limit, { max: number(limit.max), unit }), ...besides].join('; '),
        how: fill(words.length, { counted: number(counted), unit, left: number(left) }),
      };
    }),
  ];
  if (notes === 'forbidden') rows.push({ state: state(has('notes')), rule: words.noNotes, how: words.none });
  if (notes === 'endnotes') rows.push({ state: 'met', rule: words.endnotes, how: words.inFile });
  if (acronyms === 'forbidden' || forbiddenAcronyms.length > 0)
    rows.push({
      state: state(has('acronyms')),
      rule: [words.noAcronyms, ...(acronyms === 'allowed' ? [list(forbiddenAcronyms)] : [])].join(': '),
      how: breaches.flatMap((breach) => (breach.type === 'has' && breach.excess === 'acronyms' ? [breach.sample] : [])).join() || words.none, // prettier-ignore
    });
  return rows;
}

function lookRows({ profile, breaches, files, language }: ChecklistInput, words: KitWords): Row[] {
  const { numbering, pageNumbers, font } = profile;
  const broken = (...names: string[]) =>
    breaches.some((breach) => (breach.type === 'has' && names.includes(breach.excess)) || (breach.type === 'lacks' && names.includes(breach.part))); // prettier-ignore
  const row = (rule: string, isBroken = false, how = words.inFile): Row => ({
    state: isBroken ? 'broken' : 'met',
    rule,
    how: isBroken ? words.none : how,
  });
  const number = (value: number) => value.toLocaleString(language);
  const looks = [
    font?.family,
    font?.size === undefined ? undefined : fill(words.points, { n: number(font.size) }),
    font?.justified ? words.justified : undefined,
    font?.spacing === undefined ? undefined : fill(words.spacing, { n: number(font.spacing) }),
    font?.bold === false ? words.noBold : undefined,
    font?.italics === false ? words.noItalics : undefined,
    font?.underline === false ? words.noUnderline : undefined,
  ].filter((look) => look !== undefined);
  return [
    ...(numbering === 'required' ? [row(words.numbered, broken('numbers'))] : []),
    ...(numbering === 'forbidden' ? [row(words.unnumbered, broken('numbers'))] : []),
    ...(pageNumbers ? [row(words.pageNumbers)] : []),
    ...(looks.length > 0
      ? [
          row(
            fill(words.font, { list: looks.join('; ') }),
            broken('bold', 'italics'),
            font?.family !== undefined && files.some((name) => name.endsWith('.pdf')) ? words.pdfFont : words.inFile,
          ),
        ]
      : []),
  ];
}

function partRows({ language, profile, entry, breaches, item }: ChecklistInput, words: KitWords): Row[] {
  const lacks = (...parts: string[]) =>
    breaches.some((breach) => breach.type === 'lacks' && parts.includes(breach.part)) ||
    (parts.includes('signature') && breaches.some((breach) => breach.type === 'has' && breach.excess === 'signed'));
  const row = (rule: string, how: string, ...parts: string[]): Row => ({
    state: lacks(...parts) ? 'broken' : 'met',
    rule,
    how,
  });
  const { from, to } = profile.item ?? {};
  const range = from === undefined && to === undefined ? '' : ` ${from ?? 1}–${to ?? '…'}`;
  return [
    ...(profile.item ? [row(words.item + range, item ?? words.none, 'item', 'item-range', 'item-text')] : []),
    ...(profile.addressees.length > 0
      ? [row(fill(words.addressees, { list: profile.addressees.join(', ') }), words.none, 'addressee', 'addressee-order')] // prettier-ignore
      : []),
    ...(profile.signature
      ? [row([words.signature, profile.signature.by && said(profile.signature.by, language)].filter(Boolean).join(': '), words.none, 'signature')] // prettier-ignore
      : []),
    ...profile.sections.map((section): Row => {
      const name = own(section, entry.language);
      // Rules that do not say it in this language are for a person to judge.
      return name === undefined
        ? { state: 'see', rule: fill(words.section, { name: said(section, language) }), how: words.none }
        : row(fill(words.section, { name }), words.none, 'section');
    }),
    ...(profile.years === undefined ? [] : [row(fill(words.years, { n: profile.years }), words.none, 'years')]),
    ...(profile.cover.length > 0
      ? [row(`${words.cover}: ${profile.cover.map((fact) => words.facts[fact]).join(', ')}`, 'cover.txt', 'posting')]
      : []),
  ];
}

function wayRows({ language, profile, files, due }: ChecklistInput, words: KitWords): Row[] {
  const { formats, handIn, deadline } = profile;
  const way = handIn && [words.ways[handIn.by], handIn.to, handIn.url, handIn.note && said(handIn.note, language)];
  const { date, before, weeks = 0, days = 0, time, zone } = deadline ?? {};
  const spans = [
    ...(weeks > 0 ? [new Intl.NumberFormat(language, { style: 'unit', unit: 'week', unitDisplay: 'long' }).format(weeks)] : []), // prettier-ignore
    ...(days > 0 ? [new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days)] : []), // prettier-ignore
  ].join(' ');
  const rule = before === undefined ? date : fill(words.before[before], { time: spans });
  return [
    ...(formats
      ? [{ state: 'met' as const, rule: fill(words.formats, { list: formats.join(', ') }), how: files.join(', ') }]
      : []),
    ...(way
      ? [{ state: 'see' as const, rule: fill(words.handIn, { way: way.filter(Boolean).join(', ') }), how: words.none }]
      : []),
    ...(deadline
      ? [
          {
            state: 'see' as const,
            rule: fill(words.deadline, { rule: [rule, time, zone].filter(Boolean).join(', ') }),
            how: due ?? words.unknownDay,
          },
        ]
      : []),
  ];
}
