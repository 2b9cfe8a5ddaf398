/** Text of others for a terminal, a log or the name of a file: what would act instead of being seen is written out. Pure. */

/** Control characters (C0, C1), ends of lines, marks and overrides of direction, and what is no character at all. */
const acting =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** With every such character as its escape: `\u001b[2J`. A terminal shows it, and nothing happens. */
export const showControls = (text: string): string => text.replace(acting, escaped);

/** JSON in which they are as escapes too; it means the same. */
export const jsonShowingControls = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(acting, (sign) => (sign === '\n' ? sign : escaped(sign)));

/** Whether a name holds any of them. */
export const isPlainName = (name: string): boolean => name.search(acting) < 0;

/** A control character that no text needs: all of C0 and C1 but those of lines and tables. */
export const control = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** What messages call the commonest of them, and the separators that are none in a file of text. */
export const controlNames: Readonly<Record<string, string>> = {
  '\0': 'null',
  '\b': 'backspace',
  '\v': 'line tabulation',
  '\f': 'form feed',
  '\u001b': 'escape',
  '\u007f': 'delete',
  '\u0085': 'next line',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
};

/** What a message calls it. */
export const controlNamed = (sign: string): { name: string; code: string } => ({
  name: controlNames[sign] ?? 'one that no text needs',
  code: `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
});
