/**
 * When two wordings say the same: what a paragraph is compared by. Quotation marks, spaces and half-spaces, kashida, kinds of
 * dashes, the script of digits, vowel marks and Arabic letters in Persian words are typography and do not count. Pure.
 */
import { latinDigits } from '../tables/digits.ts';

/** Quotation marks, spaces, kashida, vowel marks, and what nobody sees. */
const LEFT_OUT =
  /[\s\u00ad\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"'‘’‚‛“”„‟«»‹›「」『』`´]/gu;

const ALIKE: Readonly<Record<string, string>> = {
  ي: 'ی', ى: 'ی', ك: 'ک', '٪': '%', '٫': '.', '٬': ',', '،': ',', '؛': ';', '؟': '?', '−': '-', '。': '.', '、': ',',
}; // prettier-ignore

export function sameWords(text: string): string {
  return latinDigits(text.normalize('NFKC'))
    .replace(LEFT_OUT, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[يىك٪٫٬،؛؟−。、]/gu, (sign) => ALIKE[sign] ?? sign);
}
