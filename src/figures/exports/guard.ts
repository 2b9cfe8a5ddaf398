/** Cells of downloads that a spreadsheet would run. Pure. */

/**
 * Text that begins with a sign of a formula is given an apostrophe, which spreadsheets take as the sign of plain text. Numbers
 * stay as they are. The signs are those of the OWASP page on CSV injection, with their forms of full width.
 */
export const guarded = (text: string): string =>
  /^[=+\-@\t\r＝＋－＠]/.test(text) && !/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? `'${text}` : text;
