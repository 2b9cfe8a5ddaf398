/** What the glyphs of a run say, in the order in which they stand from left to right. Pure. */
import { withoutControls } from './fonts.ts';
import type { Cluster, Glyph, Shown } from './text-object.ts';

/** A glyph with the letters that it stands for; without any it is drawn as an outline. */
export interface Placed {
  glyph: Glyph;
  text: string;
}

export interface Run {
  placed: Placed[];
  rightToLeft: boolean;
  /** How far from what is seen the text is to be found. */
  spokenAt?: number;
  /** Whether it differs from what the compiler wrote. */
  changed: boolean;
}

/** Half-space and joiner, which belong to the letter before them. */
const joiners = /^[\u200c\u200d]+/;

/** Scripts with vowels and tones above and below their letters, at heights of their own. */
export const stacked = /[\u0e00-\u0eff]/;

/** @param mute draws the run as outlines */
export function visual({ clusters }: Shown, rightToLeft: boolean, mute: boolean): Run {
  if (mute) return { placed: clusters.flatMap(({ glyphs }) => glyphs.map((glyph) => ({ glyph, text: '' }))), rightToLeft, changed: true }; // prettier-ignore
  const order = rightToLeft ? clusters.toReversed() : clusters;
  const logical = rightToLeft ? withJoinedSpaces(named(order)) : named(order);
  const line = rightToLeft ? logical.reverse() : logical;
  const changed =
    rightToLeft ||
    clusters.some(({ glyphs, text, replaced }) => glyphs.length > 1 || (replaced && stacked.test(text)) || text !== withoutControls(text)); // prettier-ignore
  return { placed: line.flatMap((cluster) => placedIn(cluster, rightToLeft)), rightToLeft, changed };
}

/** Clusters with what is to be copied of their text, in reading order. */
function named(clusters: readonly Cluster[]): Cluster[] {
  const found: Cluster[] = [];
  let waiting = '';
  for (const { glyphs, text } of clusters) {
    let own = withoutControls(text);
    const before = found.at(-1);
    const joined = joiners.exec(own)?.[0];
    if (before && joined !== undefined) {
      before.text += joined;
      own = own.slice(joined.length);
    } else if (joined === own) {
      waiting += own;
      own = '';
    }
    const drawn = glyphs.some(({ advance }) => advance > 0);
    if (own === '' && !drawn) continue;
    // A mark that is apart from its letter, at another height: the letter has the text of both.
    const mark = !drawn && /.\p{M}/u.test(own);
    found.push({ glyphs, text: mark ? '' : waiting + own });
    waiting = '';
  }
  return found;
}

/** Space at the end of a run belongs to the letter beside it: readers see none where the next run stands to the left. */
function withJoinedSpaces(clusters: Cluster[]): Cluster[] {
  const list = [...clusters];
  if (list.length > 1 && list[0]?.text === ' ') {
    list.shift();
    if (list[0]) list[0].text = ` ${list[0].text}`;
  }
  if (list.length > 1 && list.at(-1)?.text === ' ') {
    list.pop();
    const last = list.at(-1);
    if (last) last.text += ' ';
  }
  return list;
}

function placedIn({ glyphs, text }: Cluster, rightToLeft: boolean): Placed[] {
  const letters = rightToLeft && text.length > 1 ? [...text].reverse().join('') : text;
  const [only] = glyphs;
  if (only && glyphs.length === 1) return [{ glyph: only, text: letters }];
  const bearer = glyphs.reduce((best, glyph) => (glyph.advance > best.advance ? glyph : best));
  return glyphs.map((glyph) => ({ glyph, text: glyph === bearer ? letters : '' }));
}

/** Digits that bidirectional text counts as Arabic ones: their line is turned round twice. */
const arabicDigits = /^[\u0660-\u0669\u066b\u066c]+$/;

/** Readers see no space before a run that stands to the left of another one. */
export function withSpaceBetween(run: Run, next: Run): void {
  const shown = run.placed.filter(({ text }) => text !== '');
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || next.placed.every(({ text }) => text === '')) return;
  if (/\s/.test(shown.map(({ text }) => text).join(''))) return;
  run.changed = true;
  if (run.rightToLeft || arabicDigits.test(shown.map(({ text }) => text).join(''))) first.text = ` ${first.text}`;
  else last.text += ' ';
}
