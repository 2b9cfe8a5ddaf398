/** What a text says otherwise than before, part by part. Pure. */
import type { Publication, Version } from '../../model/library.ts';
import type { Bodies } from '../../model/output.ts';
import { pairVersions } from '../../model/paragraphs/align.ts';
import { wordChange, type ChangePart } from '../../model/paragraphs/change.ts';
import { partsOf, type Part, type PartKind } from '../../model/paragraphs/parts.ts';
import { wordsToTranslate } from '../../model/paragraphs/work.ts';

/** What stands above a text and readers see. */
export const fronts = ['title', 'formal', 'demand', 'summary', 'short', 'translation', 'renders'] as const;
export type Front = (typeof fronts)[number];

interface PartChange {
  what: PartKind | Front;
  /** Of a numbered paragraph, as it is now, else as it was. */
  number?: number;
  /** Word by word: only what was removed where the part is gone, only what was added where it is new. */
  change: ChangePart[];
}

export interface TextChange {
  language: string;
  state: 'added' | 'removed' | 'changed';
  /** Of the text as it is, else as it was. */
  words: number;
  /** Of a changed text. */
  parts: PartChange[];
}

/** A publication with what reads its texts. */
export interface Held {
  publication: Publication;
  bodies: Bodies;
}

/** By language, in the order of `languages`; texts that say the same are left out. */
export async function textChanges(
  before: Held | undefined,
  after: Held | undefined,
  languages: readonly string[],
): Promise<TextChange[]> {
  const changes: TextChange[] = [];
  for (const language of languages) {
    const [old, now] = [before?.publication.versions[language], after?.publication.versions[language]];
    const known = now && after ? { version: now, bodies: after.bodies } : old && before && { version: old, bodies: before.bodies }; // prettier-ignore
    if (!known || isSame(old, now)) continue;
    const latest = partsOf(await known.bodies.tree(known.version));
    const words = latest.reduce((sum, { text }) => sum + wordsToTranslate(text, language), 0);
    if (!old || !now || !before) {
      changes.push({ language, state: now ? 'added' : 'removed', words, parts: [] });
      continue;
    }
    const parts = [
      ...frontChanges(old, now, language),
      ...partChanges(partsOf(await before.bodies.tree(old)), latest, language),
    ];
    if (parts.length > 0) changes.push({ language, state: 'changed', words, parts });
  }
  return changes;
}

const isSame = (old: Version | undefined, now: Version | undefined) =>
  old?.digest === now?.digest && fronts.every((name) => old?.[name] === now?.[name]);

function frontChanges(old: Version, now: Version, language: string): PartChange[] {
  return fronts.flatMap((what): PartChange[] => {
    const [was, is] = [String(old[what] ?? ''), String(now[what] ?? '')];
    return was === is ? [] : [{ what, change: wordChange(was, is, language) }];
  });
}

/** What is new in its place, and what is gone before what now stands there. */
function partChanges(old: readonly Part[], now: readonly Part[], language: string): PartChange[] {
  const pairs = pairVersions(old.map(({ kind, text }) => ({ kind, renders: text })), now); // prettier-ignore
  const changes: PartChange[] = [];
  const add = (part: Part | undefined, was: string, is: string) => {
    if (!part || was === is) return;
    const { kind: what, number } = part;
    changes.push({ what, ...(number === undefined ? {} : { number }), change: changeOf(was, is, language) });
  };
  let [first, second] = [0, 0];
  for (const [nextFirst, nextSecond] of [...pairs, [old.length, now.length] as const]) {
    for (; first < nextFirst; first++) add(old[first], old[first]?.text ?? '', '');
    for (; second < nextSecond; second++) add(now[second], '', now[second]?.text ?? '');
    add(now[nextSecond], old[nextFirst]?.text ?? '', now[nextSecond]?.text ?? '');
    [first, second] = [nextFirst + 1, nextSecond + 1];
  }
  return changes;
}

/** Where only typography differs no word does: then the whole is shown, before and after. */
function changeOf(was: string, is: string, language: string): ChangePart[] {
  const change = wordChange(was, is, language);
  if (change.some(({ type }) => type !== 'same')) return change;
  return [
    { type: 'removed', text: was },
    { type: 'added', text: is },
  ];
}
