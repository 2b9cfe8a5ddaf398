import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';

/** Language, source, and what it reads without its elements. */
const cases: [language: string, source: string, text: string][] = [
  ['zh', '这段文字从文件复制，\n每行都断开，中间不应\n有空格。', '这段文字从文件复制，每行都断开，中间不应有空格。'],
  ['zh', '甲\n**乙**\n丙', '甲乙丙'],
  ['zh', '**甲**\n乙\n[丙](/x/)\n丁', '甲乙丙丁'],
  ['zh', '甲[^1]\n乙\n\n[^1]: 丙\n丁', '甲1乙'],
  ['zh', '他说：\n“你好”\n——\n再见', '他说：“你好”——再见'],
  ['zh', '联合国\nUN\n系统', '联合国\nUN\n系统'],
  ['zh', '共\n25\n个', '共\n25\n个'],
  ['zh', '> 甲\n> 乙', '甲乙'],
  ['zh', '- 甲\n  乙', '甲乙'],
  ['zh', '甲  \n乙', '甲\n乙'],
  ['zh', '甲\\\n乙', '甲\n乙'],
  ['zh', 'ひらがな\nカタカナ', 'ひらがなカタカナ'],
  ['zh', '한국\n사람', '한국\n사람'],
  ['en', 'the words 联合\n国 and\nmore', 'the words 联合国 and\nmore'],
  ['en', 'a “b”\n“c”', 'a “b”\n“c”'],
  ['fa', 'یک\nدو', 'یک\nدو'],
  ['ru', 'раз\nдва', 'раз\nдва'],
];
for (const [language, source, text] of cases)
  test(`${language}: ${JSON.stringify(source)}`, () => {
    const { html } = render(source, { language });
    assert.equal(html.replace(/<section[^]*|<[^>]*>/g, '').trim(), text);
  });
