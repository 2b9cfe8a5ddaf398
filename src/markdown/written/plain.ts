/** Signs of Markdown and HTML in words that are no Markdown: titles, summaries, names and notes in YAML. Pure. */
import { signs } from './sign-table.ts';

interface PlainSign {
  written: string;
  /** The words without them. */
  plain: string;
}

/** Each with what is left of it, `$1`. */
const marked: readonly (readonly [RegExp, string])[] = [
  [/\*\*([^*\n]+)\*\*/, '$1'],
  [/(?<![\p{L}\p{N}_])__([^_\n]+)__(?![\p{L}\p{N}_])/u, '$1'],
  [/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]+)(?<=[^\s*])\*(?![\p{L}\p{N}*])/u, '$1'],
  [/~~([^~\n]+)~~/, '$1'],
  [/`([^`\n]+)`/, '$1'],
  [/!?\[([^\]\n]+)\]\([^)\n]*\)/, '$1'],
  [/\[\^[^\]\n]+\]/, ''],
  [/^[#＃]{1,6}[ \t]+(?=\S)/, ''],
  [/^>[ \t]+(?=\S)/, ''],
  [/^[-*•][ \t]+(?=\S)/, ''],
  [/<\/?(?:b|i|u|em|strong|sup|sub|span|p|div|a|font|br|small|mark|code)(?:\s[^<>]*)?\/?>/i, ''],
];

/** One of these is in whatever is found. */
const traces = /[*_~=`[\]#＃>•<{$\\^+|:&-]/;

/** The first sign that such words would show to readers. */
export function plainSigns(text: string): PlainSign | undefined {
  if (!traces.test(text)) return undefined;
  for (const [pattern, kept] of marked) {
    const found = pattern.exec(text);
    if (found) return { written: found[0].trim(), plain: found[0].replace(pattern, kept).trim() };
  }
  for (const { trace, pattern } of signs) {
    if (!text.includes(trace)) continue;
    const [written] = text.match(pattern) ?? [];
    if (written !== undefined && written.trim() !== '') return { written: written.trim(), plain: '' };
  }
  return undefined;
}
