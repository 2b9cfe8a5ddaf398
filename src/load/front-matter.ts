/** Front matter: the YAML between two lines `---` at the head of a language file. */

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
