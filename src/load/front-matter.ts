/** Front matter: the YAML between two lines `---` at the head of a language file. */
import { required } from '../model/required.ts';

export interface FrontMatterParts {
  /** `undefined` where the file has none. */
  yaml: string | undefined;
  body: string;
  /** Lines before the body, to turn a line of the body into a line of the file. */
  lines: number;
}

/** @param text file content with `\n` line ends, without BOM */
export function splitFrontMatter(text: string): FrontMatterParts {
  const match = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return { yaml: undefined, body: text, lines: 0 };
  const head = match[0];
  return {
    yaml: match[1] ?? '',
    body: text.slice(head.length),
    lines: head.split('\n').length - (head.endsWith('\n') ? 1 : 0),
  };
}

export interface FrontMatterFault {
  line: number;
  reason?: string;
  hint?: string;
}

const keyLine = /^[\p{L}][\p{L}\p{N}_ -]*[:：]/u;
/** Lines that are meant as the three hyphens. */
const delimiter = /^[ \t]*(?:-{2,}|[-–—−‐‑―]{1,3}|[*_=+~]{3,}|(?:- ?){3,})[ \t]*$/;

/**
 * Why a file without front matter has none.
 * @param text as for `splitFrontMatter`, which has found none in it
 */
export function frontMatterFault(text: string): FrontMatterFault {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1) return { line: 1, reason: 'the file is empty' };
  const opening = lines.findIndex((line) => /^---[ \t]*$/.test(line));
  const head = required(lines[first], 'first line');
  if (opening === 0) return withoutEnd(lines);
  if (first === opening)
    return { line: 1, reason: `${first === 1 ? 'a blank line stands' : `${first} blank lines stand`} before the first ---`, hint: 'Delete what stands before the first line ---; it must be the first of the file.' }; // prettier-ignore
  if (/^ {0,3}(?:`{3,}|~{3,})/.test(head) && opening > first)
    return { line: first + 1, reason: `“${head.trim()}” stands before the first ---`, hint: 'Delete this line and its partner at the end: front matter stands in no code block.' }; // prettier-ignore
  if (delimiter.test(head) && lines.slice(first + 1).some((line) => keyLine.test(line)))
    return { line: first + 1, reason: `the line is “${head.trim() === head ? head : head.replaceAll(' ', '␣')}” and must be three hyphens`, hint: 'Write --- at the beginning of this line, and the same at the end of the front matter.' }; // prettier-ignore
  if (/^---[ \t]*\S/.test(head))
    return { line: first + 1, reason: `“${head.slice(3).trim()}” stands in the line of the first ---`, hint: 'Write it on the next line; the first line is --- alone.' }; // prettier-ignore
  if (keyLine.test(head) && /^(?:title|summary|translation)\b/.test(head))
    return { line: first + 1, reason: 'the first line --- is missing', hint: `Write a line --- before “${head.slice(0, 40)}”.` }; // prettier-ignore
  if (opening > first && lines.slice(opening + 1, opening + 6).some((line) => /^(?:title|summary|translation):/.test(line)))
    return { line: first + 1, reason: `“${head.slice(0, 40)}” stands before the first ---`, hint: 'Move or delete what stands before it: the first line of the file is ---.' }; // prettier-ignore
  return { line: 1 };
}

/** The front matter begins and never ends. */
function withoutEnd(lines: readonly string[]): FrontMatterFault {
  const near = lines.findIndex((line, index) => index > 0 && delimiter.test(line));
  let last = 0;
  // Its last line: the last before the first that can be none of it.
  for (const [index, line] of lines.slice(0, near === -1 ? undefined : near).entries()) {
    if (index === 0) continue;
    if (keyLine.test(line) || (last > 0 && /^(?:\s+|- |#)\S/.test(line))) last = index;
    else if (line.trim() !== '' || last > 0) break;
  }
  if (near !== -1 && near <= last + 3)
    return { line: near + 1, reason: `the closing line is “${(lines[near] ?? '').replaceAll(' ', '␣')}” and must be three hyphens`, hint: 'Write --- at the beginning of this line.' }; // prettier-ignore
  return { line: last + 1, reason: `the closing --- is missing`, hint: `Write a line --- after line ${last + 1}, “${(lines[last] ?? '').slice(0, 40)}”.` }; // prettier-ignore
}
