import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tree } from '../../model/text/tree.ts';
import { lineOf, phrase, proseOf } from './prose.ts';
import { wordsOf } from './words.ts';

const finds = (words: string, language: string, text: string) => phrase(words, language, 'iu').test(text);

test('a phrase is found as words of their own', () => {
  assert.ok(finds('Secretary General', 'en', 'the secretary\u00a0general said'));
  assert.ok(!finds('man', 'en', 'the woman and the manual'));
  assert.ok(finds('دبیر کل', 'fa', 'نامه به دبیر کل.'));
  assert.ok(!finds('کتاب', 'fa', 'کتاب\u200cها'));
  assert.ok(finds('أمين عام', 'ar', 'وأمين عام'));
  assert.ok(finds('الامين العام', 'ar', 'والامين العام'));
  assert.ok(finds('秘书长', 'zh', '致秘书长的信'));
});

test('prose leaves out code, quotations, addresses and runs of other languages', () => {
  const text = (value: string) => ({ type: 'text' as const, value });
  const tree = {
    type: 'root',
    children: [
      { type: 'heading', depth: 2, id: 'a', children: [text('A heading')] },
      {
        type: 'paragraph',
        children: [
          text('Before '),
          { type: 'inlineCode', value: 'code' },
          text(' after '),
          { type: 'isolate', dir: 'ltr', lang: 'fr', children: [text('autre')] },
          { type: 'strong', children: [text(' bold')] },
          { type: 'link', url: 'https://x.example', children: [text('https://x.example')] },
        ],
      },
      { type: 'blockquote', children: [{ type: 'paragraph', children: [text('Quoted')] }] },
    ],
  } as unknown as Tree; // as much of a tree as is read
  const words = proseOf(tree).flatMap(wordsOf);
  assert.deepEqual(words, ['heading', 'after', 'bold']);
});

test('words of names, abbreviations, figures, symbols and addresses are left alone', () => {
  assert.deepEqual(wordsOf('the UN and Tehran saw 25kg of e-mail, x@y.org and A/79/6 don’t'), ['the', 'and', 'saw', 'of', 'e-mail', 'and', 'don’t']); // prettier-ignore
  assert.deepEqual(wordsOf('می‌کنند و ۵درصد'), ['می‌کنند']);
});

test('the line of a word is that of its first place', () => {
  assert.equal(lineOf('---\ntitle: x\n---\n\nthe word', phrase('word', 'en', 'u')), 5);
  assert.equal(lineOf('nothing', phrase('word', 'en', 'u')), undefined);
});
