/**
 * How forums count. Words are counted as Word does: runs between blanks, and in Chinese and Japanese every character, marks of
 * punctuation included, with each run of other letters between them as one word. Numbers of paragraphs, marks of lists and of
 * notes are no words, since the program sets them. Pure.
 */

/** Signs that nobody sees and no program counts: directions, joiners of lines, marks at the beginning of files. */
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;

/** A character that is a word of its own: Han, kana and the punctuation that is as wide. Korean is written with blanks. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]/u;

export function countWords(text: string): number {
  let count = 0;
  for (const run of text.replace(unseen, '').split(/\s+/u)) {
    if (run === '') continue;
    if (!wide.test(run)) count++;
    else count += wordsAmongWide(run);
  }
  return count;
}

function wordsAmongWide(run: string): number {
  let count = 0;
  let isInWord = false;
  for (const character of run) {
    if (wide.test(character)) {
      count++;
      isInWord = false;
    } else if (isInWord || isDependent(character)) {
      // Goes on in the word, or belongs to the character before it.
    } else {
      count++;
      isInWord = true;
    }
  }
  return count;
}

/** Marks that stand on the character before them, and the selectors of its shape. */
const isDependent = (character: string): boolean => /[\p{Mn}\p{Variation_Selector}]/u.test(character);

/** Characters as people count them, with blanks; a line end is none. */
export function countCharacters(text: string): number {
  return [...segmenter.segment(text.replace(unseen, '').replace(/\s+/gu, ' ').trim())].length;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
