/** What in a publication breaks the rules of the forum that it is to be handed in to. Pure. */
import type { LetterPublication, ReportPublication, Version } from '../model/library.ts';
import { own } from '../model/own.ts';
import type { Part } from '../model/rules/submission-lacks.ts';
import type { Excess } from '../model/rules/submission-has.ts';
import type { SubmissionEntry, SubmissionProfile, TextRules } from '../model/schema/submission.ts';
import { latinDigits } from '../model/tables/digits.ts';
import type { Text } from '../model/text/blocks.ts';
import { acronymsIn, firstMarked, hasSection, isNumbered, lengthOf, linksOf, type Length } from './measure.ts';
import { handedText } from './text.ts';

export type Breach =
  | { type: 'language'; accepted: readonly string[] }
  | { type: 'length'; length: Length }
  /** `wanted`: what the rule says; `found`: what stands there. */
  | { type: 'lacks'; part: Part; wanted: string; found: string }
  /** `sample`: how the first of it is written. */
  | { type: 'has'; excess: Excess; sample: string; count: number };

/** A text as it is handed in. */
export interface Subject {
  language: string;
  version: Pick<Version, 'title'>;
  text: Text;
}

/** Breaches of rules about the text itself, which themes and agencies have as well. */
export function textBreaches(rules: TextRules, { language, version, text }: Subject): Breach[] {
  const handed = handedText(version.title, text);
  const found: Breach[] = [];
  if (rules.languages && !rules.languages.includes(language))
    found.push({ type: 'language', accepted: rules.languages });
  for (const limit of rules.limits) {
    const length = lengthOf(handed, limit);
    if (length && length.left < 0) found.push({ type: 'length', length });
  }
  if (rules.notes === 'forbidden' && text.notes.length > 0)
    found.push({ type: 'has', excess: 'notes', sample: handed.notes[0] ?? '', count: text.notes.length });
  const acronyms = acronymsIn(handed, rules);
  if (acronyms.length > 0)
    found.push({ type: 'has', excess: 'acronyms', sample: acronyms.join(', '), count: acronyms.length });
  for (const section of rules.sections) {
    const words = own(section, language);
    // A heading that the rules do not give in this language is for people to see.
    if (words !== undefined && !hasSection(text, words))
      found.push({ type: 'lacks', part: 'section', wanted: words, found: '' });
  }
  return found;
}

type Handed = LetterPublication | ReportPublication;

/** Everything that breaks a profile, pages apart. */
export const breaches = (
  profile: SubmissionProfile,
  publication: Handed,
  entry: SubmissionEntry,
  subject: Subject,
): Breach[] => [
  ...textBreaches(profile, subject),
  ...formBreaches(profile, subject),
  ...itemBreaches(profile, publication, entry, subject),
  ...(publication.kind === 'letter' ? letterBreaches(profile, publication) : []),
  ...(publication.kind === 'report' ? yearBreaches(profile, publication) : []),
  ...(profile.cover.includes('posting') && entry.posting === undefined
    ? [{ type: 'lacks', part: 'posting', wanted: '', found: '' } satisfies Breach]
    : []),
];

function formBreaches({ font, numbering }: SubmissionProfile, { text }: Subject): Breach[] {
  const found: Breach[] = [];
  for (const [excess, mark, allowed] of [
    ['bold', 'strong', font?.bold ?? true],
    ['italics', 'emphasis', font?.italics ?? true],
  ] as const) {
    const sample = allowed ? undefined : firstMarked(text, mark);
    if (sample !== undefined) found.push({ type: 'has', excess, sample, count: 1 });
  }
  if (numbering === 'required' && !isNumbered(text))
    found.push({ type: 'lacks', part: 'numbers', wanted: '', found: '' });
  // The numbers themselves are left out of what is handed in; what refers to them would lead nowhere.
  const named = numbering === 'forbidden' ? linksOf(text).filter((href) => /^#p\d+$/.test(href)) : [];
  if (named[0] !== undefined) found.push({ type: 'has', excess: 'numbers', sample: named[0], count: named.length });
  return found;
}

const numberIn = (item: string): number =>
  Number(/^-?\d+|\d+/.exec(latinDigits(item.normalize('NFKC')))?.[0] ?? Number.NaN);

function itemBreaches(
  { item }: SubmissionProfile,
  publication: Handed,
  entry: SubmissionEntry,
  { language, text }: Subject,
): Breach[] {
  if (!item) return [];
  const agenda = publication.kind === 'letter' ? agendaOf(publication, entry) : [];
  const named = entry.item ?? agenda[0]?.number;
  const { from, to } = item;
  const range = from === undefined && to === undefined ? '' : `${from ?? 1}–${to ?? '…'}`;
  if (named === undefined && agenda.length === 0) return [{ type: 'lacks', part: 'item', wanted: range, found: '' }];
  const found: Breach[] = [];
  const number = named === undefined ? undefined : numberIn(named);
  if (range !== '' && number === undefined) return [{ type: 'lacks', part: 'item', wanted: range, found: '' }];
  if (number !== undefined && range !== '' && !(number >= (from ?? 1) && number <= (to ?? Infinity)))
    found.push({ type: 'lacks', part: 'item-range', wanted: range, found: named ?? '' });
  const titles = agenda.flatMap(({ title }) => own(title ?? {}, language) ?? []);
  const names = [...(named === undefined ? [] : [named]), ...titles];
  if (item.inText && !names.some((name) => saysIt(text, name)))
    found.push({ type: 'lacks', part: 'item-text', wanted: titles[0] ?? named ?? '', found: '' });
  return found;
}

/** Items of the agenda of the body that the letter goes to; of another forum all of them. */
const agendaOf = ({ facts }: LetterPublication, { body }: SubmissionEntry) =>
  facts.agenda.filter((item) => body === undefined || item.body === body);

function saysIt(text: Text, words: string): boolean {
  const plain = (written: string) =>
    latinDigits(written)
      .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
      .replace(/\s+/g, ' ')
      .toLowerCase();
  const wanted = plain(words);
  const { body, notes } = handedText('', text);
  const said = plain([...body, ...notes].join('\n'));
  for (let at = said.indexOf(wanted); at >= 0; at = said.indexOf(wanted, at + 1))
    // A number must not be a part of another one.
    if (!/^\d/.test(wanted) || (!/\d$/.test(said.slice(0, at)) && !/^\d/.test(said.slice(at + wanted.length))))
      return true;
  return false;
}

function letterBreaches({ addressees, signature }: SubmissionProfile, { facts }: LetterPublication): Breach[] {
  const found: Breach[] = [];
  const bodies = facts.to.flatMap(({ body }) => (body === undefined ? [] : [body]));
  const unsigned = signature?.notFor.some((form) => form === facts.form) ?? false;
  if (addressees.length > 0) {
    const stranger = bodies.find((body) => !addressees.includes(body));
    const places = bodies.map((body) => addressees.indexOf(body));
    // Those who are named in words alone cannot be told from one another.
    if (stranger !== undefined || (bodies.length === 0 && !facts.to.some(({ name }) => name)))
      found.push({ type: 'lacks', part: 'addressee', wanted: addressees.join(', '), found: stranger ?? '' });
    else if (places.some((place, index) => place < (places[index - 1] ?? -1)))
      found.push({
        type: 'lacks',
        part: 'addressee-order',
        wanted: addressees.filter((id) => bodies.includes(id)).join(', '),
        found: bodies.join(', '),
      });
  }
  if (signature && !unsigned && facts.signatories.length === 0)
    found.push({ type: 'lacks', part: 'signature', wanted: signature.by?.['en'] ?? '', found: '' });
  if (unsigned && facts.signatories.length > 0)
    found.push({ type: 'has', excess: 'signed', sample: facts.form, count: facts.signatories.length });
  return found;
}

function yearBreaches({ years }: SubmissionProfile, { facts }: ReportPublication): Breach[] {
  const [from, to] = [facts.period?.from, facts.period?.to ?? facts.published].map((text) => Number(text?.slice(0, 4)));
  if (years === undefined || from === undefined || to === undefined || Number.isNaN(from) || Number.isNaN(to))
    return [];
  // A span of four years: 2022 to 2026.
  return to - from > years ? [{ type: 'lacks', part: 'years', wanted: String(years), found: `${from}–${to}` }] : [];
}
