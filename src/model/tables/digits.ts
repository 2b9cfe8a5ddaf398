/** Digits and invisible signs of any script, as spreadsheets and word processors leave them in tables. Pure. */
export { latinDigits } from '../../languages/read-date.ts';

export const hasForeignDigits = (text: string): boolean => /[^\P{Nd}0-9]/u.test(text);

/** Signs that are not seen: marks of direction, joiners, byte order marks, soft hyphens. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Cells, headings and names without what is not seen; no-break and thin spaces are blanks. */
export const visible = (text: string): string =>
  /[^\x20-\x7e]/.test(text) ? text.replace(invisible, '').replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ').trim() : text.trim(); // prettier-ignore
