/**
 * Line breaks of the source between signs of scripts without spaces: there a break is nothing, everywhere else a space. The
 * rules are those of CSS Text (level 4, section 4.1.3, “Segment Break Transformation Rules”): nothing between two wide signs
 * that are not Hangul, and in Chinese and Japanese between a wide sign and a quotation mark, dash or ellipsis; between
 * Chinese and Latin words a space.
 */
import type { Language } from '../../languages/table.ts';
import type { Part } from './lines.ts';

/** East Asian Width F, W or H, without Hangul. */
const wide =
  /[\u2e80-\u3020\u302a-\u312f\u3190-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff9f\uffe0-\uffee\p{Emoji_Presentation}\p{sc=Han}]/u;
/** Width A, and punctuation: wide among Chinese signs. */
const ambiguous = /[“”‘’…—·]/u;

const withoutSpaces: ReadonlySet<string> = new Set(['zh', 'ja', 'yue', 'wuu', 'ii']);

/** Whether a break between two signs is nothing. */
function isNothing(before: string, after: string, language: Pick<Language, 'code'>): boolean {
  if (before === '\u200b' || after === '\u200b') return true;
  const [a, b] = [wide.test(before), wide.test(after)];
  if (a && b) return true;
  if (!withoutSpaces.has(language.code.split('-', 1)[0] ?? '')) return false;
  return (a || ambiguous.test(before)) && (b || ambiguous.test(after));
}

/** Takes the breaks out of a line that are no space. */
export function joinBreaks(line: readonly Part[], language: Pick<Language, 'code'>): void {
  for (const [place, part] of line.entries()) {
    if (typeof part === 'string' || !part.value.includes('\n')) continue;
    part.value = part.value.replace(/\n+/g, (breaks, index: number, value: string) => {
      const before = lastSign(value.slice(0, index)) ?? neighbour(line, place, -1);
      const after = firstSign(value.slice(index + breaks.length)) ?? neighbour(line, place, 1);
      return before !== undefined && after !== undefined && isNothing(before, after, language) ? '' : breaks;
    });
  }
}

const folded = new RegExp(`(?<=${wide.source}) (?=${wide.source})`, 'gu');

/** A text that was folded from several lines: each break between wide signs became a space. */
export const withoutFolds = (value: string): string => value.replace(folded, '');

/** Whether a source may hold such a text. */
export const mayFold = (source: string): boolean => foldable.test(source);
const foldable = new RegExp(`${wide.source}[ \\t]*\\n[ \\t]*${wide.source}`, 'u');

/** The same for a text without a tree: what a picture shows. */
export function withoutBreaks(value: string, language: Pick<Language, 'code'>): string {
  if (!value.includes('\n')) return value;
  const text = { type: 'text' as const, value: value.replace(/[ \t]*\n[ \t]*/g, '\n') };
  joinBreaks([text], language);
  return text.value;
}

const lastSign = (text: string): string | undefined => /.$/su.exec(text.slice(-2))?.[0];
const firstSign = (text: string): string | undefined => /^./su.exec(text.slice(0, 2))?.[0];

/** The nearest sign of the parts before or after; the mark of a note has no place between words. */
function neighbour(line: readonly Part[], place: number, step: 1 | -1): string | undefined {
  for (let at = place + step; ; at += step) {
    const part = line[at];
    if (part === undefined) return undefined;
    if (part === 'note') continue;
    if (part === 'object') return '\uFFFC';
    const sign = step === 1 ? firstSign(part.value) : lastSign(part.value);
    if (sign !== undefined) return sign;
  }
}
