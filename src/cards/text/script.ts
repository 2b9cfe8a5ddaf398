/** Script of characters, as HarfBuzz wants it for shaping. Pure. */

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hira', /\p{Script=Hiragana}/u],
  ['Kana', /\p{Script=Katakana}/u],
  ['Hang', /\p{Script=Hangul}/u],
];

/** ISO 15924 code of a character's script; `undefined` for characters that several scripts share (digits, punctuation, marks). */
export function scriptOf(character: string): string | undefined {
  return scripts.find(([, pattern]) => pattern.test(character))?.[0];
}
