/**
 * The code point of the first character of a text.
 * @throws {RangeError} if the text is empty, which is a fault of the program
 */
export function codePointOf(text: string): number {
  const code = text.codePointAt(0);
  if (code === undefined) throw new RangeError('An empty text has no character.');
  return code;
}
