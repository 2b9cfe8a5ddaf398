/** Lines that the tool writes into a text for its translator. */

/** Above a block whose words are still those of the original: nothing is published while one is there. */
export const UNTRANSLATED = { md: '<!-- TODO: translate -->', mdx: '{/* TODO: translate */}' } as const;

/** @returns how many such lines there are, and the first */
export function untranslatedLines(text: string, format: 'md' | 'mdx'): { count: number; first: number } {
  if (!text.includes(UNTRANSLATED[format])) return { count: 0, first: 0 };
  const lines = text.split('\n').flatMap((line, index) => (line.trim() === UNTRANSLATED[format] ? [index + 1] : []));
  return { count: lines.length, first: lines[0] ?? 0 };
}
