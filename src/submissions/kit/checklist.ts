/** Every rule of a profile with how a text keeps it, in the language of the editor. Pure. */
import type { Interface } from '../../languages/interface.ts';
import { commaOf } from '../../languages/table.ts';
import { own } from '../../model/own.ts';
import type { Part } from '../../model/rules/submission-lacks.ts';
import type { Excess } from '../../model/rules/submission-has.ts';
import type { SubmissionEntry, SubmissionProfile } from '../../model/schema/submission.ts';
import type { MessageLanguage } from '../../model/rules/translated/index.ts';
import type { Breach } from '../breaches.ts';
import type { Submittable } from '../held.ts';
import type { Length } from '../measure.ts';
import { unitAfter } from '../units.ts';
import type { KitWords } from './words.ts';

/** `see`: what a person must do or judge. */
export type RowState = 'met' | 'broken' | 'see';

export interface Row {
  state: RowState;
  rule: string;
  how: string;
  /** Whether the rule is one of the forum, and so has its source. */
  isRule: boolean;
}

export interface ChecklistInput {
  /** Of the editor; the words of the kit and of the interface are in it. */
  editor: MessageLanguage;
  words: KitWords;
  say: Interface;
  profile: SubmissionProfile;
  /** Of what is handed in. */
  kind: Submittable['kind'];
  entry: SubmissionEntry;
  breaches: readonly Breach[];
  /** One for each limit, pages too. */
  lengths: readonly Length[];
  /** Names of the files with the text. */
  files: readonly string[];
  /** ISO day. */
  due?: string | undefined;
  /** The item as it is named. */
  item?: string | undefined;
  /** Facts of the cover that nobody has written, as they are called. */
  missing: readonly string[];
  /** Pictures and charts of the text. */
  pictures: number;
  /** Name of a body. */
  nameOf(id: string): string;
  /** Files that belong to the text. */
  annexes: readonly string[];
  standing: { specimen: boolean; draft: boolean; handedIn: boolean };
}

const fill = (text: string, places: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => own(places, name) ?? whole);

/** What every part of the list is written with. */
interface List extends ChecklistInput {
  /** Text in the language of the editor, else in English, else any. */
  said(text: Readonly<Record<string, string>>): string;
  /** A rule of the forum that the text keeps, or breaks where `wrong` says how. */
  row(rule: string, how: string, wrong?: string): Row;
  /** A rule of the forum for a person to see to. */
  see(rule: string, how: string): Row;
  /** What a text has that it may not have, or lacks; `undefined` where all is well. */
  wrong(...names: (Excess | Part)[]): string | undefined;
  languages(codes: readonly string[]): string;
}

export function checklist(input: ChecklistInput): Row[] {
  const { words, say, profile, breaches, annexes, standing } = input;
  const said: List['said'] = (text) => own(text, say.language.code) ?? own(text, 'en') ?? Object.values(text)[0] ?? '';
  const list: List = {
    ...input,
    said,
    row: (rule, how, wrong) => ({ state: wrong === undefined ? 'met' : 'broken', rule, how: wrong ?? how, isRule: true }), // prettier-ignore
    see: (rule, how) => ({ state: 'see', rule, how, isRule: true }),
    wrong: (...names) => {
      for (const breach of breaches) {
        if (breach.type === 'has' && names.includes(breach.excess)) return fill(words.has, { sample: breach.sample });
        if (breach.type === 'lacks' && names.includes(breach.part))
          return breach.found === '' ? words.lacks : fill(words.has, { sample: breach.found });
      }
      return undefined;
    },
    languages: (codes) => codes.map((code) => say.languageName(code)).join(commaOf(say.language)),
  };
  const note = (text: string): Row => ({ state: 'see', rule: text, how: words.none, isRule: false });
  return [
    ...(standing.specimen ? [note(words.specimen)] : []),
    ...(standing.draft ? [note(words.draft)] : []),
    ...(standing.handedIn ? [note(words.handedIn)] : []),
    ...textRows(list),
    ...lookRows(list),
    ...partRows(list),
    ...wayRows(list),
    ...profile.steps.map((step) => list.see(words.step, said(step))),
    ...profile.doubts.map((doubt) => list.see(words.doubt, said(doubt))),
    ...(annexes.length > 0 ? [note(fill(words.annexes, { list: annexes.join(commaOf(say.language)) }))] : []),
    note(words.sign),
  ];
}

function textRows({ words, say, row, see, wrong, languages: names, ...input }: List): Row[] {
  const { editor, profile, entry, breaches, lengths } = input;
  const { languages, preferred, notes, acronyms, forbiddenAcronyms, allowedAcronyms } = profile;
  const comma = commaOf(say.language);
  const language = names([entry.language]);
  const isStrange = breaches.some(({ type }) => type === 'language');
  const kinds = profile.kinds.map((kind) => say.text(`kind.${kind}`)).join(comma);
  const rows = [
    row(fill(words.kind, { kinds }), words.none),
    ...(profile.status === 'any' ? [] : [see(fill(words.status, { status: say.text(`submission.status.${profile.status}`) }), words.none)]), // prettier-ignore
    row(languages ? fill(words.language, { list: names(languages) }) : words.anyLanguage, language, isStrange ? language : undefined), // prettier-ignore
    ...(preferred.length === 0 ? [] : [preferredRow()]),
    ...lengths.map(lengthRow),
  ];
  if (notes === 'forbidden') rows.push(row(words.noNotes, words.none, wrong('notes')));
  if (notes === 'endnotes') rows.push(row(words.endnotes, words.inFile));
  if (acronyms === 'forbidden' || forbiddenAcronyms.length > 0) {
    const but = allowedAcronyms.length > 0 ? ` (${allowedAcronyms.join(comma)} ✓)` : '';
    const which = acronyms === 'allowed' ? `: ${forbiddenAcronyms.join(comma)}` : but;
    rows.push(row(words.noAcronyms + which, words.none, wrong('acronyms')));
  }
  return rows;

  function preferredRow(): Row {
    const rule = fill(words.preferred, { list: names(preferred) });
    return preferred.includes(entry.language) ? row(rule, language) : see(rule, words.notPreferred);
  }

  function lengthRow({ limit, counted, left }: Length): Row {
    const unit = unitAfter(limit.max, limit.unit, editor);
    const besides = [
      ...(limit.unit === 'pages' ? [] : [limit.notes ? words.notesCounted : words.notesLeftOut]),
      ...(limit.cover > 0 ? [fill(words.withCover, { n: say.number(limit.cover) })] : []),
    ];
    const rule = [fill(words.limit, { max: say.number(limit.max), unit }), ...besides].join(comma);
    const counts = unitAfter(counted, limit.unit, editor);
    const places = { counted: say.number(counted), counts, left: say.number(left), over: say.number(-left) };
    return row(rule, fill(words.length, places), left < 0 ? fill(words.tooLong, places) : undefined);
  }
}

function lookRows({ words, say, row, see, wrong, profile, files, pictures }: List): Row[] {
  const { numbering, pageNumbers, font } = profile;
  const hasFile = files.some((name) => !name.endsWith('.txt'));
  const inFile = hasFile ? words.inFile : words.bare;
  const looks = [
    font?.family,
    font?.size === undefined ? undefined : fill(words.points, { n: say.number(font.size) }),
    font?.justified ? words.justified : undefined,
    font?.spacing === undefined ? undefined : fill(words.spacing, { n: say.number(font.spacing) }),
    font?.bold === false ? words.noBold : undefined,
    font?.italics === false ? words.noItalics : undefined,
    font?.underline === false ? words.noUnderline : undefined,
  ].filter((look) => look !== undefined);
  const rule = fill(words.font, { list: looks.join(commaOf(say.language)) });
  const hasPdf = files.some((name) => name.endsWith('.pdf'));
  return [
    ...(numbering === 'required' ? [row(words.numbered, inFile, wrong('numbers'))] : []),
    ...(numbering === 'forbidden' ? [row(words.unnumbered, inFile, wrong('numbers'))] : []),
    ...(pageNumbers ? [row(words.pageNumbers, inFile)] : []),
    ...(looks.length > 0 ? [row(rule, inFile, wrong('bold', 'italics'))] : []),
    ...(hasPdf && (font?.family !== undefined || font?.size !== undefined) ? [see(rule, words.pdfFont)] : []),
    ...(pictures > 0 && files.some((name) => name.endsWith('.txt'))
      ? [see(fill(words.pictures, { n: say.number(pictures) }), words.none)]
      : []),
  ];
}

function partRows({
  words,
  say,
  said,
  row,
  see,
  wrong,
  editor,
  profile,
  kind,
  entry,
  item,
  missing,
  nameOf,
}: List): Row[] {
  const { from, to } = profile.item ?? {};
  const range = from === undefined && to === undefined ? '' : ` ${say.digits(from ?? 1)}–${to === undefined ? '…' : say.digits(to)}`; // prettier-ignore
  const comma = commaOf(say.language);
  const { signature, addressees, sections, years, cover } = profile;
  // Signatories and addressees are facts of letters, a period is one of reports.
  const ofKind = (own: typeof kind, rule: string, broken: string | undefined) =>
    kind === own ? row(rule, words.none, broken) : see(rule, words.unseen);
  return [
    ...(profile.item ? [row(words.item + range, item ?? words.none, wrong('item', 'item-range', 'item-text'))] : []),
    ...(addressees.length > 0
      ? [ofKind('letter', fill(words.addressees, { list: addressees.map(nameOf).join(comma) }), wrong('addressee', 'addressee-order'))] // prettier-ignore
      : []),
    ...(signature
      ? [ofKind('letter', [words.signature, ...(signature.by ? [said(signature.by)] : [])].join(': '), wrong('signature', 'signed'))] // prettier-ignore
      : []),
    ...sections.map((section): Row => {
      const name = own(section, entry.language);
      // Rules that do not say it in this language are for a person to judge.
      return name === undefined
        ? see(fill(words.section, { name: said(section) }), words.none)
        : row(fill(words.section, { name }), words.none, wrong('section'));
    }),
    ...(years === undefined ? [] : [ofKind('report', yearsRule(years), wrong('years'))]),
    ...(cover.length === 0
      ? []
      : missing.length === 0
        ? [row(words.cover, 'cover.txt', wrong('posting'))]
        : [see(words.cover, fill(words.coverMissing, { list: missing.join(comma) }))]),
  ];

  function yearsRule(max: number): string {
    return fill(words.limit, { max: say.number(max), unit: unitAfter(max, 'years', editor) });
  }
}

function wayRows({ words, say, said, row, see, profile, files, due }: List): Row[] {
  const { formats, handIn, deadline } = profile;
  const comma = commaOf(say.language);
  const way = handIn && [words.ways[handIn.by], handIn.to, handIn.url, handIn.note && said(handIn.note)];
  return [
    ...(formats ? [row(fill(words.formats, { list: formats.join(comma) }), files.join(comma))] : []),
    ...(way ? [see(fill(words.handIn, { way: way.filter(Boolean).join(comma) }), words.none)] : []),
    ...(deadline ? [see(fill(words.deadline, { rule: deadlineRule(deadline) }), due === undefined ? words.unknownDay : say.dateWithGregorian(due))] : []), // prettier-ignore
  ];

  function deadlineRule({ date, before, weeks = 0, days = 0, time, zone }: NonNullable<typeof deadline>): string {
    const { code } = say.language;
    const span = (unit: 'week' | 'day', count: number) =>
      count === 0 ? [] : [new Intl.NumberFormat(code, { style: 'unit', unit, unitDisplay: 'long' }).format(count)];
    const spans = [...span('week', weeks), ...span('day', days)];
    const rule =
      before === undefined
        ? say.dateWithGregorian(date ?? '')
        : fill(words.before[before], { time: (spans.length > 0 ? spans : span('day', 0)).join(' ') });
    return [rule.trim(), time && say.digits(time), zone].filter(Boolean).join(comma);
  }
}
