/** Charts of every type as browsers draw them, on a page of the site with its styles and fonts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type axe from 'axe-core';
import { toHtml } from 'hast-util-to-html';
import type { Browser, Page } from 'playwright-core';
import { chartFigure, isFault, selectChart } from '../../src/figures/index.ts';
import { createInterface } from '../../src/languages/interface.ts';
import { builtInLanguage } from '../../src/languages/table.ts';
import { gallery, galleryFigures } from '../gallery.ts';
import { openBrowser, serveSite, type ServedSite } from './site.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const figures = galleryFigures();

/** All charts of the gallery as HTML. */
function charts(code: string): string {
  const words = createInterface(builtInLanguage(code)!);
  return Object.entries(gallery)
    .map(([name, attributes]) => {
      const selection = selectChart(attributes, figures);
      assert.ok(!isFault(selection), `${name}: ${JSON.stringify(selection)}`);
      const links = { page: '/', files: [{ label: 'CSV', address: '/x.csv' }] };
      return toHtml(chartFigure(selection, words, links)).replace('<figure ', `<figure data-name="${name}" `);
    })
    .join('');
}

let browser: Browser;
let site: ServedSite;
before(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveSite()]);
});
after(async () => {
  await browser.close();
  await site.close();
});

async function open(code: string, scheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: scheme });
  await page.goto(`${site.origin}/${code}/statistics/adult-literacy/`);
  await page.evaluate((html) => {
    document.querySelector('main .chart')!.parentElement!.innerHTML = html;
  }, charts(code));
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** What axe finds in the charts, some with their tables open. */
async function axeFindings(page: Page): Promise<unknown[]> {
  await page.evaluate(() =>
    document.querySelectorAll('main details').forEach((details, index) => details.toggleAttribute('open', index < 4)),
  );
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run('figure[data-name]', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]);
}

const printed = (page: Page) =>
  page.evaluate(() => {
    const figure = document.querySelector('figure[data-name="line"]')!;
    return {
      ink: getComputedStyle(figure).color,
      series: getComputedStyle(figure.querySelector('.c1')!).color,
      table: getComputedStyle(figure.querySelector('details')!).display,
    };
  });

/** Labels that leave their drawing (by more than the overhang of a letter) or lie on one another, as `chart: label`. */
const crowding = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const figure of document.querySelectorAll<HTMLElement>('figure[data-name]')) {
      const svg = [...figure.querySelectorAll<SVGElement>(':scope > svg')].find((each) => each.clientWidth > 0);
      if (!svg) {
        found.push(`${figure.dataset['name']}: no drawing`);
        continue;
      }
      const ground = svg.getBoundingClientRect();
      // Boxes of fonts are higher than their letters, so heights are reckoned from the line the letters stand on.
      const boxes = [...svg.querySelectorAll('text')].map((text) => {
        const { left, right } = text.getBoundingClientRect();
        const { a: scale, d, f } = text.getScreenCTM()!;
        const line = f + d * Number(text.getAttribute('y'));
        return {
          text: text.textContent,
          box: { left, right, top: line - 10.5 * scale, bottom: line + 3 * scale },
        };
      });
      for (const [index, { text, box }] of boxes.entries()) {
        if (box.left < ground.left - 2 || box.right > ground.right + 2 || box.bottom > ground.bottom + 1)
          found.push(
            `${figure.dataset['name']}: “${text}” leaves by ${Math.round(Math.max(ground.left - box.left, box.right - ground.right, box.bottom - ground.bottom))}`,
          );
        for (const other of boxes.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 1 && down > 1) found.push(`${figure.dataset['name']}: “${text}” on “${other.text}”`);
        }
      }
    }
    return found;
  });

for (const code of ['fa', 'ar', 'en', 'zh'])
  test(`charts in ${code}: every label has its place, light, dark and in print`, async () => {
    const light = await open(code, 'light');
    assert.deepEqual(await axeFindings(light), []);
    for (const width of [1280, 320]) {
      await light.setViewportSize({ width, height: 900 });
      assert.deepEqual(await crowding(light), [], `at ${width} pixels`);
      assert.equal(await light.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
    }
    await light.close();
    const dark = await open(code, 'dark');
    assert.deepEqual(await axeFindings(dark), []);
    await dark.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.deepEqual(await printed(dark), { ink: 'rgb(0, 0, 0)', series: 'rgb(11, 92, 150)', table: 'none' });
    await dark.close();
  });
