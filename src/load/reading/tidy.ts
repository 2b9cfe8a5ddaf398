/**
 * Characters in text files that nobody sees or means. They are reported with their place and taken out, so that they reach no
 * title, id or value; spaces of another kind that would change how a line is read become ordinary ones. Pure.
 */
import { problem, type Place, type Problem } from '../../model/problems.ts';
import { controlNamed, controlNames } from '../../model/control-characters.ts';
import { garbled } from './encoding.ts';
import { required } from '../../model/required.ts';

const invisible: Readonly<Record<string, string>> = {
  '\u00ad': 'soft hyphen',
  '\u034f': 'combining grapheme joiner',
  '\u061c': 'Arabic letter mark',
  '\u180e': 'Mongolian vowel separator',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'pop directional formatting',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2060': 'word joiner',
  '\u2061': 'function application',
  '\u2062': 'invisible times',
  '\u2063': 'invisible separator',
  '\u2064': 'invisible plus',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'pop directional isolate',
  '\u206a': 'inhibit symmetric swapping',
  '\u206b': 'activate symmetric swapping',
  '\u206c': 'inhibit Arabic form shaping',
  '\u206d': 'activate Arabic form shaping',
  '\u206e': 'national digit shapes',
  '\u206f': 'nominal digit shapes',
  '\ufeff': 'byte order mark',
};
const spaces: Readonly<Record<string, string>> = {
  '\u00a0': 'no-break space',
  '\u1680': 'Ogham space',
  '\u2000': 'en quad',
  '\u2001': 'em quad',
  '\u2002': 'en space',
  '\u2003': 'em space',
  '\u2004': 'three-per-em space',
  '\u2005': 'four-per-em space',
  '\u2006': 'six-per-em space',
  '\u2007': 'figure space',
  '\u2008': 'punctuation space',
  '\u2009': 'thin space',
  '\u200a': 'hair space',
  '\u202f': 'narrow no-break space',
  '\u205f': 'mathematical space',
  '\u3000': 'ideographic space',
};

/** Never meant in a text; joiners are where the letters around them are Latin and do not join. */
const hidden =
  /[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|(?<=^|[\u0020-\u007e])[\u200c\u200d](?=[\u0020-\u007e]|$)/gmu;
const control = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/g;
const space = '[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]';
const anyHidden = new RegExp(`${hidden.source}|${control.source}|${space}|${garbled.source}`, 'mu');

export type TextKind = 'yaml' | 'markdown' | 'table' | 'other';

/** U+200E. */
export const codeOf = (sign: string) =>
  `U+${required(sign.codePointAt(0), 'character').toString(16).toUpperCase().padStart(4, '0')}`;

/** The name of an invisible character, or `undefined` for one that can be seen. */
export const invisibleName = (sign: string): string | undefined =>
  invisible[sign] ?? controlNames[sign] ?? spaces[sign];

/** The same text without them, line by line; nothing is reported. */
export const tidied = (text: string, kind: TextKind, file = ''): string => tidy(text, kind, { file }, []);

/**
 * @param text with `\n` as line ends
 * @param place of its first line
 */
export function tidy(text: string, kind: TextKind, { file, line: first = 1 }: Place, problems: Problem[]): string {
  if (!anyHidden.test(text)) return text;
  const lines = text.split('\n');
  const front = kind === 'markdown' ? frontMatterEnd(lines) : 0;
  let fence: string | undefined;
  return lines
    .map((line, index) => {
      const isYaml = kind === 'yaml' || (kind === 'markdown' && index <= front);
      const isCode = !isYaml && kind === 'markdown' && fence !== undefined;
      if (!isYaml && kind === 'markdown') {
        const opening = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (fence === undefined) fence = opening;
        else if (opening?.startsWith(fence)) fence = undefined;
      }
      if (!anyHidden.test(line)) return line;
      const place = { file, line: first + index };
      const visible = taken(line, place, problems);
      return isCode ? visible : straightened(visible, isYaml, kind, place, problems);
    })
    .join('\n');
}

/** Line of the closing `---`, or -1. */
function frontMatterEnd(lines: readonly string[]): number {
  return /^---\s*$/.test(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line)) : -1;
}

/** Without characters that nobody can see. */
function taken(line: string, place: Place, problems: Problem[]): string {
  const counts = new Map<string, { at: number; count: number }>();
  for (const match of line.matchAll(hidden)) {
    const seen = counts.get(match[0]);
    if (seen) seen.count++;
    else counts.set(match[0], { at: match.index, count: 1 });
  }
  for (const [sign, { at, count }] of counts)
    problems.push(
      problem('invisible-character', { ...place, column: at + 1 }, {
        name: required(invisible[sign], `name of ${codeOf(sign)}`),
        code: codeOf(sign),
        after: line.slice(0, at).replace(hidden, '').replace(control, '').trim().slice(-20),
        count,
      }), // prettier-ignore
    );
  for (const sign of new Set(line.match(control)))
    problems.push(problem('control-character', { ...place, column: line.indexOf(sign) + 1 }, controlNamed(sign)));
  const damaged = garbled.exec(line);
  if (damaged) problems.push(problem('text-garbled', { ...place, column: damaged.index + 1 }, { found: damaged[0].slice(0, 20) })); // prettier-ignore
  return line
    .replace(hidden, '')
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(control, '');
}

/** In YAML and after the signs of Markdown another space than the ordinary one changes how the line is read. */
const yamlSpaces: readonly [RegExp, string][] = [
  [new RegExp(`^[ \\t]*${space}[\\s]*(?=\\S)`, 'u'), 'at the beginning of the line'],
  [new RegExp(`(?<=^\\s*-)\\s*${space}\\s*`, 'u'), 'after the hyphen'],
  [new RegExp(`(?<=^\\s*(?:- +)?["']?[\\p{L}\\p{N}_-]+["']?)\\s*${space}\\s*(?=:)`, 'u'), 'before the colon'],
  [new RegExp(`(?<=^\\s*(?:- +)?["']?[\\p{L}\\p{N}_-]+["']?:)\\s*${space}\\s*`, 'u'), 'after the colon'],
  [new RegExp(`(?<=[{,]\\s*["']?[\\p{L}\\p{N}_-]+["']?:)\\s*${space}\\s*`, 'gu'), 'after the colon'],
  [new RegExp(`(?<=[[{,])\\s*${space}\\s*`, 'gu'), 'before a value'],
  [new RegExp(`${space}\\s*$`, 'u'), 'at the end of the line'],
];
const markdownSpaces: readonly [RegExp, string][] = [
  [new RegExp(`(?<=^ {0,3}(?:>[ >]*)?#{1,6})\\s*${space}\\s*`, 'u'), 'after #'],
  [new RegExp(`(?<=^\\s*[-*+])\\s*${space}\\s*(?=\\S)`, 'u'), 'after the sign of a list'],
  [new RegExp(`(?<=^\\s*\\p{Nd}{1,3}[.)])\\s*${space}\\s*(?=\\S)`, 'u'), 'after the number of a list'],
  [new RegExp(`(?<=^ {0,3}>)${space}`, 'u'), 'after >'],
  [new RegExp(`^ *(?:\u00a0|\u202f)[ \u00a0\u202f]*(?=(?:#{1,6}|[-*+>]|\\p{Nd}{1,3}[.)]|:{2,3}) ?\\S)`, 'u'), 'at the beginning of the line'],
  [new RegExp(`(?<=^ {0,3}:{2,}\\w*)${space}\\s*$`, 'u'), 'at the end of the line'],
]; // prettier-ignore
const tableSpaces: readonly [RegExp, string][] = [[new RegExp(`(?<=^|[,;\\t])${space}+|${space}+(?=[,;\\t]|$)`, 'gu'), 'at the edge of a cell']]; // prettier-ignore

function straightened(line: string, isYaml: boolean, kind: TextKind, place: Place, problems: Problem[]): string {
  const rules = isYaml ? yamlSpaces : kind === 'markdown' ? markdownSpaces : kind === 'table' ? tableSpaces : [];
  let isReported = false;
  return rules.reduce(
    (text, [pattern, where]) =>
      text.replace(pattern, (found) => {
        const sign = required(
          [...found].find((each) => spaces[each]),
          'space',
        );
        if (!isReported && kind !== 'table')
          problems.push(
            problem('wrong-space', place, {
              name: required(spaces[sign], `name of ${codeOf(sign)}`),
              code: codeOf(sign),
              where,
            }),
          );
        isReported = true;
        // The edge of a line or cell needs none; an indentation keeps its depth.
        if (where.endsWith('of the line') && where.startsWith('at the end')) return '';
        if (where === 'at the edge of a cell') return '';
        return where === 'at the beginning of the line' ? ' '.repeat(found.length) : ' ';
      }),
    line,
  );
}

/** Lines that git leaves where two changes met: one message for each conflict, at its first line. @returns whether there are any */
export function findConflicts(text: string, file: string, problems: Problem[]): boolean {
  if (!/^(?:<<<<<<<|>>>>>>>) /m.test(text)) return false;
  let isInside = false;
  text.split('\n').forEach((line, index) => {
    if (!/^(?:<{7}|\|{7}|>{7})(?: |$)|^={7}$/.test(line)) return;
    const isFirst = line.startsWith('<') || !isInside;
    isInside = !line.startsWith('>');
    if (isFirst) problems.push(problem('conflict-markers', { file, line: index + 1 }, { marker: line.slice(0, 60) }));
  });
  return true;
}
