/** What has changed from one wording to another, word by word. Pure. */
import { sameWords } from './same-words.ts';
import { commonSequence } from './sequence.ts';

export interface ChangePart {
  type: 'same' | 'removed' | 'added';
  text: string;
}

/** Words with the spaces after them; of scripts without spaces, words as `Intl.Segmenter` finds them. */
function wordsOf(text: string, language: string): string[] {
  if (!/[\p{Script=Han}\p{Script=Thai}]/u.test(text)) return text.match(/\S+\s*/gu) ?? [];
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

/** @param language of both */
export function wordChange(before: string, now: string, language: string): ChangePart[] {
  const [old, fresh] = [wordsOf(before, language), wordsOf(now, language)];
  const pairs = commonSequence(old.map(sameWords), fresh.map(sameWords));
  const parts: ChangePart[] = [];
  const add = (type: ChangePart['type'], text: string) => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.type === type) last.text += text;
    else parts.push({ type, text });
  };
  let [oldAt, freshAt] = [0, 0];
  for (const [first, second] of [...pairs, [old.length, fresh.length] as const]) {
    add('removed', old.slice(oldAt, first).join(''));
    add('added', fresh.slice(freshAt, second).join(''));
    add('same', fresh[second] ?? '');
    [oldAt, freshAt] = [first + 1, second + 1];
  }
  return parts;
}
