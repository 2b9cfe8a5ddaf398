import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCoverage, nameOf } from './coverage.ts';
import { families } from './families.ts';
import { readCoverage } from './index.ts';

const codes = (text: string) => new Set([...text].map((character) => character.codePointAt(0)!));
const coverage = createCoverage(
  new Map([
    [families.serif, codes(' abcé\u0301\u2010')],
    [families.persian, codes(' بی\u064e')],
  ]),
);

test('a character is drawn by any family, composed, decomposed or made by the shaper', () => {
  for (const text of ['abc', 'بی', 'é', 'e\u0301', 'á', 'a\u0301', 'بَ', 'a\u2011b', 'a\u00a0b', 'a\u200db\ufe0f', ''])
    assert.deepEqual(coverage.missing(text), [], JSON.stringify(text));
  assert.equal(coverage.named('a\u200db\ufe0f بَ'), 'a\u200db\ufe0f بَ');
});

test('what no family draws is named, each time it stands; joiners and selectors on it vanish', () => {
  assert.deepEqual(coverage.missing('a 🕊\ufe0f b 🕊 γ'), ['🕊', 'γ']);
  assert.equal(coverage.named('a 🕊\ufe0f b γ'), 'a [U+1F54A] b [U+03B3]');
  assert.equal(coverage.named('👨\u200d👩'), '[U+1F468][U+1F469]');
  assert.equal(nameOf('\ue000'), 'U+E000');
});

test('a mark that the font of its letter lacks is named, and the letter stays', () => {
  assert.deepEqual(coverage.missing('ب\u0301'), ['\u0301']);
  assert.equal(coverage.named('ب\u0301 a\u0365'), 'ب[U+0301] a[U+0365]');
});

test('the fonts of documents draw all characters of GB 2312, of Big5, and those that the seven languages write', () => {
  const fonts = readCoverage([]);
  for (const encoding of ['gb2312', 'big5']) {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text: string[] = [];
    for (let lead = 0xa1; lead <= 0xf9; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++)
        try {
          const [character = '', ...others] = decoder.decode(new Uint8Array([lead, trail]));
          if (others.length === 0 && /\p{Script=Han}/u.test(character)) text.push(character);
        } catch {
          // No character has this pair of bytes.
        }
    assert.ok(text.length > 6000);
    assert.deepEqual(fonts.missing(text.join('')), [], encoding);
  }
  const letters = 'œŒæÿŸñ¿¡«»“”‘’–—…№₽€ёЁўіѣ کگپچژیۀهٔ ةىؤئآٱ ًٌٍَُِّْٰ ؟،؛٪٫٬ ۰۹ ٠٩ \u200c\u2066\u2069 ×÷≤≥≈→';
  assert.deepEqual(fonts.missing(letters), []);
});
