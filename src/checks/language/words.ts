/** The words of a run of text that a dictionary should know. Pure. */

const word = /[\p{L}\p{M}]+(?:[\u200c’'-][\p{L}\p{M}]+)*/gu;

/** Without names and abbreviations, which have capitals, and without what belongs to a figure, a symbol or an address. */
export function wordsOf(run: string): string[] {
  return [...run.matchAll(word)].flatMap(({ 0: text, index }) => {
    const isPart =
      /[\p{N}@#/_.]$/u.test(run.slice(0, index)) || /^(?:[\p{N}@/_]|\.\p{L})/u.test(run.slice(index + text.length));
    return isPart || text.length < 2 || /\p{Lu}/u.test(text) ? [] : [text];
  });
}
