/** I/O: texts that came out wrong elsewhere (`fixtures/text`), each with the HTML that is right, or with what is reported. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { required } from '../src/model/required.ts';
import { render } from '../src/markdown/test/render.ts';
import { fixtures } from './content.ts';

interface Expected {
  /** Stand in the HTML, in this order. */
  html?: readonly string[];
  /** Never in it. */
  never?: RegExp;
  /** Rule and line of all that is reported. */
  told?: readonly string[];
}

const cases: Record<string, Expected> = {
  '01-cjk-bold.zh.md': {
    html: [
      '<p><strong>注意：</strong>请在截止日期前答复。</p>',
      '<p>联合国<strong>（纽约）</strong>总部；含<strong>「重点」</strong>内容；<strong>《公约》</strong>第三条；<em>真！</em>她</p>',
    ],
    never: /\*/,
  },
  '02-tilde-range.zh.md': { html: ['<p>5~10岁女童和15~20岁女性的识字率分别上升了3~4个百分点。</p>'] },
  '02c-tilde.en.md': { html: ['<p>From 5~10 to 15~20 per cent. H~2~O.</p>'] },
  '03-bidi-hyphen.ar.md': {
    html: ['كوفيد-19', '(د-26)', 'ب-2', 'و<bdi dir="ltr">−3٫5</bdi> نقطة'],
    never: /<bdi[^>]*>-/,
  },
  '04-minus.fa.md': {
    html: ['<bdi dir="ltr">−۳٫۵</bdi>', '<bdi dir="ltr">−3.5</bdi>', '<td class="end"><bdi dir="ltr">−۰٫۶</bdi></td>'],
  },
  '05-persian-ordered-list.fa.md': { html: ['<p>موارد:</p><ol><li>یک</li><li>دو</li></ol>'], told: ['list-sign 6'] },
  '06-rlm-line-start.fa.md': {
    html: [
      '<h2 id="عنوان">عنوان</h2><ul><li>مورد یک</li><li>مورد دو</li></ul>',
      '<tbody><tr><td>۱</td><td>۲</td></tr></tbody>',
    ],
  },
  '06c-nospace-heading.fa.md': { told: ['heading-space 1', 'list-sign 3'] },
  '07-spaced-bold.fa.md': {
    html: ['<h2 id="عنوان">'],
    told: ['markdown-sign 1', 'markdown-sign 1', 'markdown-sign 3'],
  },
  '08-table-extra-cell.fa.md': { told: ['table-cells 3', 'table-cells-missing 4'] },
  '09-zh-softbreak.zh.md': { html: ['<p>这段文字从文件复制，每行都断开，中间不应有空格。</p>'] },
  '10-zwnj-anchor.fa.md': {
    html: [`<a href="#${encodeURI('میشود-و-نمیتوان')}">پرش</a>`, '<h2 id="میشود-و-نمیتوان">می‌شود و نمی‌توان</h2>'],
  },
  '11-autolink-paren.zh.md': {
    html: ['请见 <a href="https://example.org/docs" rel="noopener">https://example.org/docs</a>（中文说明）了解更多。'],
  },
  '12-nested-quotes.zh.md': { html: ['<p>他说“他说‘是’”。</p>'] },
  '25-alert.fa.md': { told: ['markdown-sign 1'] },
  '26-empty-link.fa.md': { told: ['link-address 1', 'link-address 1'] },
  '27-setext.fa.md': { told: ['heading-underlined 2'] },
  '28-footnote-after-number.fa.md': {
    html: [
      'سال ۲۰۲۳<sup dir="rtl">',
      'در سال ۲۰۲۳<sup dir="rtl">',
      '<bdi dir="ltr">٪۵۰</bdi><sup dir="rtl">',
      '<td>۲۰۲۳<sup dir="rtl">',
    ],
  },
  '29-docx-reused-footnote.en.md': {
    html: ['<a href="#fn1" id="fnref1"', '<a href="#fn2" id="fnref2"', '<a href="#fn1" id="fnref1-2"', '<a href="#fn1" id="fnref1-3"', '<li id="fn1">', '<li id="fn2">'], // prettier-ignore
    never: /id="fn3"/,
  },
  '31-degree-formula.fa.md': {
    html: [
      '<bdi dir="ltr">25°C</bdi>',
      '<bdi dir="ltr">۲۵°C</bdi>',
      '<bdi dir="ltr">x=۲</bdi>',
      '<bdi dir="ltr">2^10</bdi>',
    ],
  },
};

test('every text has its right value here', () => {
  assert.deepEqual(Object.keys(cases), readdirSync(join(fixtures, 'text')).sort());
});

for (const [name, { html: parts = [], never, told = [] }] of Object.entries(cases))
  test(name, () => {
    const language = required(name.split('.').at(-2), 'language of the text');
    const { html, problems } = render(readFileSync(join(fixtures, 'text', name), 'utf8'), { language });
    const line = html.replaceAll('\n', '');
    let from = 0;
    for (const part of parts) {
      const at = line.indexOf(part, from);
      assert.notEqual(at, -1, `“${line.slice(from)}” lacks “${part}”`);
      from = at + part.length;
    }
    if (never) assert.doesNotMatch(line, never);
    assert.deepEqual(problems.map((found) => `${found.rule} ${found.line}`).sort(), [...told].sort());
  });
