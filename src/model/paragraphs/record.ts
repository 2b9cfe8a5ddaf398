/**
 * The record of a translation, `en.paragraphs` beside `en.md`: what each of its parts renders. One line a part, in the order
 * of the translation: a digest of its own words, its kind, and the words of the original that it renders, which is all that
 * is needed to tell and to show what has changed. Nothing in a line depends on its neighbours, and an empty line stands
 * between two, so that changes to neighbouring paragraphs are merged without conflict. Pure.
 */
import { digest } from '../digest.ts';
import { partKinds, type Part, type PartKind } from './parts.ts';
import { sameWords } from './same-words.ts';

/** `en.paragraphs` */
export const RECORD = '.paragraphs';

export interface RecordLine {
  /** Digest of the words of the translation when the line was written. */
  own: string;
  kind: PartKind;
  /** Words of the original that the part renders; `''` where it renders none. */
  renders: string;
}

/** Digest of what a part says, whatever its typography. */
export const wordsDigest = (text: string): string => digest(sameWords(text)).slice(0, 8);

const LINE = /^([0-9a-f]{8}) ([a-z])(?: (.*))?$/u;

/** @returns lines as far as they can be read, and the numbers of those that cannot */
export function readRecord(text: string): { lines: RecordLine[]; unreadable: number[] } {
  const lines: RecordLine[] = [];
  const unreadable: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, own, letter, renders = ''] = LINE.exec(line.trimEnd()) ?? [];
    const kind = partKinds.find((each) => each === letter);
    if (own === undefined || kind === undefined) unreadable.push(index + 1);
    else lines.push({ own, kind, renders });
  }
  return { lines, unreadable };
}

/** @param of name of the file of the original */
export function writeRecord(lines: readonly RecordLine[], of: string): string {
  const head = `# What this translation renders of ${of}, paragraph by paragraph. Kept by npm run check -- --fix.`;
  return `${[head, ...lines.map(({ own, kind, renders }) => `${own} ${kind} ${renders}`.trimEnd())].join('\n\n')}\n`;
}

/** What a record says of the parts of its translation, whoever moved its lines: in their order, and how many lines say it again. */
export function inOrderOf(
  own: readonly Pick<Part, 'text'>[],
  record: readonly RecordLine[],
): { lines: readonly RecordLine[]; twice: number } {
  const free = Map.groupBy(own.keys(), (index) => wordsDigest(own[index]?.text ?? ''));
  const taken = new Set(record.map(({ own: digest, renders }) => `${digest} ${renders}`));
  let [last, twice] = [-1, 0];
  const placed = record.map((line) => {
    const at = free.get(line.own)?.shift();
    const isRepeated = !taken.delete(`${line.own} ${line.renders}`);
    // What no part says any more stays behind the line above it.
    if (at !== undefined) last = at;
    else if (isRepeated) twice++;
    return { line, at: last, isLeft: at === undefined && isRepeated };
  });
  const kept = placed.filter(({ isLeft }) => !isLeft);
  return { lines: kept.sort((a, b) => a.at - b.at).map(({ line }) => line), twice };
}

export const lineOf = (own: Part, original: Part | undefined): RecordLine => ({
  own: wordsDigest(own.text),
  kind: own.kind,
  renders: original?.text ?? '',
});
