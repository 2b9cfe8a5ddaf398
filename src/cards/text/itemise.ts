/** Text → runs of one direction, one script and one typeface, in logical order. Pure. */
import bidiFactory from 'bidi-js';
import { required } from '../../model/required.ts';
import { draws, type Family } from './family.ts';
import { scriptOf } from '../../languages/scripts.ts';
import type { Typeface } from './typeface.ts';

export interface Run {
  /** UTF-16 indices in the text. */
  start: number;
  end: number;
  /** Embedding level: odd is right to left. */
  level: number;
  script: string;
  face: Typeface;
}

export interface Itemised {
  runs: Run[];
  /** Indices at which a cluster (a character with its marks) begins; the last entry is the length of the text. */
  clusters: number[];
  /** Characters that no family draws, each once. */
  missing: string[];
}

export interface Script {
  dir: 'ltr' | 'rtl';
  /** BCP 47 tag of the text. */
  language: string;
  /** Families in order of preference. */
  families: readonly Family[];
}

/** Spaces and characters without a glyph. */
const DEPENDENT = /^[\s\p{Default_Ignorable_Code_Point}]+$/u;

export function createItemiser(): (text: string, script: Script) => Itemised {
  const bidi = bidiFactory();
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const scriptCache = new Map<string, string | undefined>();
  const cachedScript = (character: string) => {
    if (!scriptCache.has(character)) scriptCache.set(character, scriptOf(character));
    return scriptCache.get(character);
  };
  return (text, { dir, families }) => {
    const { levels } = bidi.getEmbeddingLevels(text, dir);
    const clusters: number[] = [];
    const missing = new Set<string>();
    const runs: Run[] = [];
    let run: Run | undefined;
    for (const { segment, index } of segmenter.segment(text)) {
      clusters.push(index);
      const level = required(levels[index], 'level of the character');
      const own = cachedScript(String.fromCodePoint(required(segment.codePointAt(0), 'code point of a character')));
      const face = pickFace(segment, run?.face, families, missing);
      const fits =
        run &&
        run.level === level &&
        run.face === face &&
        (own === undefined || run.script === '' || run.script === own);
      if (run && fits) {
        run.end = index + segment.length;
        run.script ||= own ?? '';
      } else {
        run = { start: index, end: index + segment.length, level, script: own ?? run?.script ?? '', face };
        runs.push(run);
      }
    }
    clusters.push(text.length);
    resolveScripts(runs);
    return { runs, clusters, missing: [...missing] };
  };
}

/** The face of the first family that draws the cluster; within a family, spaces stay with the text before them. */
function pickFace(
  cluster: string,
  previous: Typeface | undefined,
  families: readonly Family[],
  missing: Set<string>,
): Typeface {
  for (const family of families) {
    const face = family.faceFor(cluster);
    if (face)
      return previous && DEPENDENT.test(cluster) && family.owns(previous) && draws(previous, cluster) ? previous : face;
  }
  for (const character of cluster) {
    if (!families.some((family) => family.faceFor(character))) missing.add(character);
  }
  const fallback = previous ?? families[0]?.first;
  if (!fallback) throw new Error('no font is loaded');
  return fallback;
}

/** Runs of shared characters at the beginning take the script that follows. */
function resolveScripts(runs: Run[]): void {
  let next = 'Zyyy';
  for (const run of runs.toReversed()) {
    if (run.script === '') run.script = next;
    else next = run.script;
  }
}

/** Order in which runs of a line appear from left to right (rule L2 of the bidirectional algorithm). */
export function visualOrder<T extends { level: number }>(runs: readonly T[]): T[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level >= 1; level--) {
    let start = 0;
    while (start < ordered.length) {
      if (required(ordered[start], 'run of the line').level < level) start++;
      else {
        let end = start;
        while (end < ordered.length && required(ordered[end], 'run of the line').level >= level) end++;
        ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
        start = end;
      }
    }
  }
  return ordered;
}
