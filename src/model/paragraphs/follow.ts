/**
 * A translation with a record, beside its original: its paragraphs get the numbers of those that they render, so that `#p12`
 * is the same in every language; what has changed since, is missing or is gone is marked in its tree.
 */
import type { Language } from '../../languages/table.ts';
import type { Flow, FootnoteDefinition, Outdated, Paragraph, Tree } from '../text/tree.ts';
import { alignParts, type Alignment } from './align.ts';
import { wordChange } from './change.ts';
import { placedParts, type Part, type PartKind, type PlacedPart } from './parts.ts';
import { inOrderOf, type RecordLine } from './record.ts';
import { wordsToTranslate } from './work.ts';

/** The original of a translation that has a record. */
export interface Followed {
  language: Pick<Language, 'code' | 'dir'>;
  parts: readonly Part[];
  /** Number of its numbered paragraphs. */
  paragraphs: number;
  /** Permanent address of the original. */
  address: string;
  record: readonly RecordLine[];
}

/** A part of the original that a translation does not render as it is now. */
export interface Behind {
  state: Outdated['state'];
  kind: PartKind;
  /** Number of the paragraph. */
  number?: number;
  /** Words of the part in the original; of what is gone, in the translation. */
  words: number;
  /** Whether its translation has been changed since the record was written. */
  isReworked?: true;
}

/** How a translation stands to its original. */
export interface Follows {
  /** In the order of the original, what it has no longer at the end. */
  behind: Behind[];
  /** Parts of the translation that render nothing of the original, and of which the record does not say so. */
  added: number;
  /** Lines of the record that say again what another one says. */
  twice: number;
}

/** Changes the tree. @param language of the translation */
export function followOriginal(tree: Tree, followed: Followed, language: string): Follows {
  const { parts: original } = followed;
  const own = placedParts(tree);
  const { lines: record, twice } = inOrderOf(own, followed.record);
  const alignment = alignParts(original, record, own);
  renumber(own, alignment, followed);
  const found: [place: number, behind: Behind][] = [];
  const words = (text: string) => wordsToTranslate(text, followed.language.code);
  for (const { own: part, original: place, line, isOutdated, isReworked } of alignment.pairs) {
    const [placed, now] = [own[part], original[place]];
    if (!isOutdated || !placed || !now) continue;
    const before = record[line ?? -1]?.renders ?? '';
    mark(placed.node, { state: 'changed', ...leadOf(now, followed), change: wordChange(before, now.text, followed.language.code) }); // prettier-ignore
    found.push([place, { state: 'changed', ...nameOf(now), words: words(now.text), ...(isReworked ? { isReworked } : {}) }]); // prettier-ignore
  }
  for (const part of alignment.gone) {
    const placed = own[part];
    if (!placed) continue;
    mark(placed.node, { state: 'gone', ...leadOf({ anchor: '' }, followed), change: [] });
    found.push([original.length, { state: 'gone', ...nameOf(placed), words: wordsToTranslate(placed.text, language) }]);
  }
  for (const place of alignment.missing) {
    const now = original[place];
    if (!now) continue;
    insert(tree, own, alignment, place, untranslated(now, followed));
    found.push([place, { state: 'missing', ...nameOf(now), words: words(now.text) }]);
  }
  return { behind: found.sort(([a], [b]) => a - b).map(([, behind]) => behind), added: alignment.added.length, twice };
}

const nameOf = ({ kind, number }: Pick<Part, 'kind' | 'number'>) => ({
  kind,
  ...(number === undefined ? {} : { number }),
});

const leadOf = ({ anchor, number }: Pick<Part, 'anchor' | 'number'>, { address, language }: Followed) => ({
  ...(number === undefined ? {} : { number }),
  url: anchor === '' ? address : `${address}#${encodeURI(anchor)}`,
  lang: language.code,
  dir: language.dir,
});

function mark(node: PlacedPart['node'], outdated: Outdated): void {
  if (node.type !== 'thematicBreak' && node.type !== 'about' && node.type !== 'footnotes') node.outdated = outdated;
}

/** Numbers are those of the original; what renders none of its paragraphs has none. */
function renumber(own: readonly PlacedPart[], { pairs }: Alignment, { parts }: Followed): void {
  const numbers = new Map(pairs.map((pair) => [pair.own, parts[pair.original]?.number]));
  for (const [index, { node }] of own.entries()) {
    if (node.type !== 'paragraph' || node.number === undefined) continue;
    const number = numbers.get(index);
    if (number === undefined) delete node.number;
    else node.number = number;
  }
}

/** Holds the place of a part that is not translated yet. */
const untranslated = (part: Part, followed: Followed): Paragraph => ({
  type: 'paragraph',
  ...(part.number === undefined ? {} : { number: part.number }),
  children: [],
  outdated: {
    state: 'missing',
    ...leadOf(part, followed),
    change: [{ type: 'added', text: part.text }],
  },
});

/** After the part that renders the one above it in the original, else before the first one below. */
function insert(tree: Tree, own: readonly PlacedPart[], { pairs }: Alignment, place: number, node: Paragraph): void {
  const above = pairs.findLast((pair) => pair.original < place);
  const below = pairs.find((pair) => pair.original > place);
  const beside = own[(above ?? below)?.own ?? -1];
  const list: (Flow | FootnoteDefinition)[] = beside && beside.kind !== 'n' ? beside.siblings : tree.children;
  if (!beside || beside.kind === 'n') {
    const notes = tree.children.findIndex(({ type }) => type === 'footnotes');
    list.splice(notes < 0 ? list.length : notes, 0, node);
    return;
  }
  let at = list.indexOf(beside.node) + (above ? 1 : 0);
  // Behind those that were put there before.
  while (above && isPlaceholder(list[at])) at++;
  list.splice(at, 0, node);
}

const isPlaceholder = (node: Flow | FootnoteDefinition | undefined) =>
  node?.type === 'paragraph' && node.outdated?.state === 'missing';
