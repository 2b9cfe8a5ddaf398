import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadingSentences } from './sentences.ts';

test('a text is cut where a sentence ends, after the first at least', () => {
  const text = 'Forty characters and some more stand here. Another sentence follows.';
  assert.equal(leadingSentences(text, 'en', 200), text);
  assert.equal(leadingSentences(text, 'en', 50), 'Forty characters and some more stand here.');
  assert.equal(leadingSentences(text, 'en', 0), 'Forty characters and some more stand here.');
});

test('a sentence that only names the text is not all that is said', () => {
  const text = 'A specimen letter. It asks that the year be stated beside each rate. The figures are real.';
  assert.equal(leadingSentences(text, 'en', 0), 'A specimen letter. It asks that the year be stated beside each rate.');
  const chinese = '示例信函。信中请求在每个识字率旁注明年份、年龄组和来源，并说明数字的出处。数字属实。';
  assert.equal(
    leadingSentences(chinese, 'zh', 0),
    '示例信函。信中请求在每个识字率旁注明年份、年龄组和来源，并说明数字的出处。',
  );
});
