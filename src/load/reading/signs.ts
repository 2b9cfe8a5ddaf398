/** Signs in YAML that look like those it knows: they are reported, and read as what was meant. Pure. */
import { problem, type Place, type Problem } from '../../model/problems.ts';
import { codeOf } from './tidy.ts';
import { required } from '../../model/required.ts';

interface LookAlike {
  /** Its group `sign` is the look-alike. */
  pattern: RegExp;
  meant: string;
  mend(found: string): string;
}

const lookAlikes: readonly LookAlike[] = [
  {
    pattern: /^\s*(?:- +)?[a-z][A-Za-z0-9_-]*[ \t]*(?<sign>[：﹕∶꞉])[ \t]*(?=\S|$)/u,
    meant: 'the colon that YAML knows',
    mend: (found) => found.replace(/[ \t]*[：﹕∶꞉][ \t]*/u, ': '),
  },
  {
    pattern: /^\s+(?<sign>[–—‐‑−•·●])[ \t]+(?=[a-z][\w-]*:|[a-z0-9-]+[ \t]*$)/u,
    meant: 'the hyphen that begins an entry of a list',
    mend: (found) => found.replace(/[–—‐‑−•·●]/u, '-'),
  },
  {
    pattern: /(?<=:[ \t]*)(?<sign>[［【〔])[^\]［【〔]*[］】〕\]]?/u,
    meant: 'the bracket that YAML knows',
    mend: (found) => `[${found.slice(1).replace(/[］】〕\]]$/u, '')}]`,
  },
  {
    pattern: /(?<=:[ \t]*)(?<sign>｛)[^｝}]*[｝}]?/u,
    meant: 'the bracket that YAML knows',
    mend: (found) => `{${found.slice(1).replace(/[｝}]$/u, '')}}`,
  },
  {
    pattern: /\[[ \t]*[\w./-]+(?:[ \t]*[,،、，؛;][ \t]*[\w./-]+)*?[ \t]*(?<sign>[،、，؛;])[ \t]*[\w./-]+(?:[ \t]*[,،、，؛;][ \t]*[\w./-]+)*[ \t]*\]/u,
    meant: 'a separator between the entries of a list',
    mend: (found) => found.replace(/[ \t]*[,،、，؛;][ \t]*/gu, ', '),
  },
]; // prettier-ignore
const any = /[：﹕∶꞉–—‐‑−•·●［【〔｛،、，؛;]/u;

/** @param place of the first line */
export function withPlainSigns(text: string, { file, line: first = 1 }: Place, problems: Problem[]): string {
  if (!any.test(text)) return text;
  return text
    .split('\n')
    .map((line, index) => (any.test(line) ? mended(line, { file, line: first + index }, problems) : line))
    .join('\n');
}

function mended(line: string, place: Place, problems: Problem[]): string {
  return lookAlikes.reduce((text, { pattern, meant, mend }) => {
    const match = pattern.exec(text);
    if (!match) return text;
    const sign = required(match.groups?.['sign'], 'sign in the match');
    const result = text.slice(0, match.index) + mend(match[0]) + text.slice(match.index + match[0].length);
    const column = match.index + match[0].indexOf(sign) + 1;
    problems.push(problem('wrong-sign', { ...place, column }, { sign, code: codeOf(sign), meant, example: result.trim() })); // prettier-ignore
    return result;
  }, line);
}
