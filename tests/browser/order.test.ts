/** The order in which a browser sets letters, digits and signs of right-to-left texts, read from left to right. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { render } from '../../src/markdown/test/render.ts';
import { isolated } from '../../src/figures/charts/svg.ts';
import { formatValue } from '../../src/figures/format.ts';
import { inline } from '../../src/figures/inline.ts';
import { builtInLanguage } from '../../src/languages/table.ts';
import { serializeHtml } from '../../src/model/html.ts';
import { orders } from '../fixtures/order.ts';
import { openBrowser } from './site.ts';

let browser: Browser;
let page: Page;
before(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
after(() => browser.close());

/** The signs of a line by where their boxes are, from the left. */
async function seen(language: string, html: string): Promise<string> {
  await page.setContent(`<!DOCTYPE html><html lang="${language}" dir="rtl"><body style="font: 20px sans-serif; inline-size: 60rem">${html}</body></html>`); // prettier-ignore
  return page.evaluate(() => {
    const signs: { sign: string; at: number }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      let index = 0;
      for (const sign of text) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, (index += sign.length));
        const { left, width } = range.getBoundingClientRect();
        if (width > 0) signs.push({ sign, at: left + width / 2 });
      }
    }
    return signs
      .sort((a, b) => a.at - b.at)
      .map(({ sign }) => sign)
      .join('');
  });
}

/** Brackets are drawn mirrored in text from right to left, so which of the two is written says nothing. */
const bracketed = (line: string) => line.replace(/[()«»[\]]/g, '|');

for (const { language, source, seen: expected } of orders)
  test(`${language}: ${source}`, async () => {
    const line = bracketed(await seen(language, render(source, { language }).html));
    for (const part of expected) assert.ok(line.includes(bracketed(part)), `“${line}” does not show “${part}”`);
  });

const measure = { unit: { kind: 'percent', label: { en: '%' } }, decimals: 1 } as const;
const values: Record<string, readonly (readonly [value: number, signed: boolean, seen: string])[]> = {
  fa: [[84.1, false, '٪۸۴٫۱'], [-5.5, false, '٪−۵٫۵'], [7.5, true, '٪+۷٫۵']],
  ar: [[84.1, false, '٪٨٤٫١'], [-5.5, false, '٪−٥٫٥'], [7.5, true, '٪+٧٫٥']],
}; // prettier-ignore
for (const [code, rows] of Object.entries(values))
  for (const [value, signed, expected] of rows)
    test(`${code}: the signs of ${value} stand alike in a cell, a chart and a text`, async () => {
      const language = builtInLanguage(code)!;
      const printed = formatValue(value, measure, language, { signed }).replace('-', '−');
      const cell = serializeHtml({ type: 'root', children: inline(printed, language) });
      const svg = `<svg width="200" height="40" direction="ltr"><text x="20" y="20">${isolated(printed, language)}</text></svg>`;
      for (const html of [`<p>${cell}</p>`, svg, render(printed, { language: code }).html])
        assert.equal(await seen(code, html), expected, html);
    });

const notes = '\n\n[^1]: Note.\n';
for (const language of ['fa', 'ar'] as const)
  for (const source of [
    '## سال ۲۰۲۳[^1]',
    'سال ۲۰۲۳[^1] بود',
    'نرخ ۸۴٫۱[^1]',
    'نرخ ٪۵۰[^1]',
    'نرخ ۵۰٪[^1]',
    '۵۰٪[^1]',
    'سال 2023[^1]',
    'سند A/72/926[^1]',
    '٢٠٢٣[^1]',
    '| a |\n| - |\n| ۲۰۲۳[^1] |',
    'دما 25°C[^1]',
    '−۳٫۵[^1]',
  ])
    // prettier-ignore
    test(`${language}: the mark of a note stands after what it follows: ${source.replaceAll('\n', ' ')}`, async () => {
      const { html } = render(source + notes, { language });
      await seen(language, html);
      const boxes = await page.evaluate(() => {
        const mark = document.querySelector('sup')!;
        const range = document.createRange();
        range.setStart(mark.parentElement!, 0);
        range.setEndBefore(mark);
        const number = [...range.getClientRects()].filter(({ width }) => width > 0);
        return { mark: mark.getBoundingClientRect().right, number: Math.min(...number.map(({ left }) => left)) };
      });
      assert.ok(boxes.mark <= boxes.number + 0.5, JSON.stringify(boxes));
    });
