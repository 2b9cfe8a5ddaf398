/** Charts of every type as browsers draw them, on a page of the site with its styles and fonts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type axe from 'axe-core';
import { toHtml } from 'hast-util-to-html';
import type { Browser, Page } from 'playwright-core';
import { chartFigure, isFault, selectChart } from '../../src/figures/index.ts';
import { builtInInterface } from '../../src/languages/interface.ts';
import { gallery, galleryFigures } from '../gallery.ts';
import { openBrowser, serveSite, type ServedSite } from './site.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const figures = galleryFigures();

/** All charts of the gallery as HTML. */
function charts(code: string): string {
  const words = builtInInterface(code);
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

/** Labels that leave their drawing (by more than the overhang of a letter) or are on one another, as `chart: label`. */
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
      // Boxes of fonts are higher than their letters, so heights are reckoned from the line the letters are on.
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

/** Contrast of the strokes of drawings with the ground of the page, by WCAG 2.2 (1.4.11). */
const faint = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((channel) => {
        const share = Number(channel) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = luminance(getComputedStyle(document.documentElement).backgroundColor);
    return [...document.querySelectorAll(wanted)].flatMap((group) => {
      const own = luminance(getComputedStyle(group).color);
      const ratio = (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05);
      return ratio < 3 ? [`${getComputedStyle(group).color}: ${ratio.toFixed(2)}`] : [];
    });
  }, selector);

test('lines have a contrast of 3 at least on every page that draws them, in light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme });
    for (const path of ['/fa/', '/fa/statistics/adult-literacy/', '/en/areas/irn/', '/en/topics/literacy/']) {
      await page.goto(site.origin + path);
      assert.ok((await page.locator('svg g[class^="c"]').count()) > 0, path);
      assert.deepEqual(await faint(page, 'svg g[class^="c"]'), [], `${path} ${colorScheme}`);
    }
    await page.close();
  }
});

test('the page of an area says a number once in its text and once in its chart', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.origin}/en/areas/irn/`);
  const said = await page.locator('#stat-adult-literacy').evaluate((section) => {
    const drawing = [...section.querySelectorAll('svg')].find((svg) => svg.clientWidth > 0)!;
    const shown = [...drawing.querySelectorAll('text')].map((text) => text.textContent).join(' ');
    for (const svg of section.querySelectorAll('svg')) svg.remove();
    return [section.textContent, shown].map((text) => text.split('85.1').length - 1);
  });
  assert.deepEqual(said, [1, 1]);
  await page.close();
});

const compare = '/fa/statistics/adult-literacy/compare/';

test('without a script the page of choices leads to the page of each area', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.origin + compare);
  const href = await page.locator('[data-area="EGY"] a').getAttribute('href');
  assert.equal(href, '/fa/areas/egy/#stat-adult-literacy');
  await page.goto(site.origin + href);
  assert.equal(await page.locator(':target').count(), 1);
  await context.close();
});

test('a reader chooses countries and reads the values of a year, by keyboard and by tapping', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(site.origin + compare);
  await page.locator('input[data-area="EGY"]').focus();
  await page.keyboard.press('Space');
  const drawing = page.locator('.compare svg.chart-narrow');
  assert.match(await drawing.textContent().then(String), /مصر/);
  const range = page.locator('.compare input[type=range]');
  await range.focus();
  await page.keyboard.press('Home');
  // Of the first year only the Iranian series has a value.
  // The mark before the number keeps the sign at its end, as the drawing has it.
  assert.match(await page.locator('.compare output').innerText(), /۱۹۷۶[^]*ایران[^]*\u061C\p{Cf}*۲۴٫۴\p{Cf}*٪/u);
  assert.equal(await range.getAttribute('aria-valuetext'), '۱۹۷۶');
  await drawing.scrollIntoViewIfNeeded();
  const box = (await drawing.boundingBox())!;
  await page.mouse.click(box.x + box.width * 0.6, box.y + box.height / 2);
  assert.notEqual(await range.getAttribute('aria-valuetext'), '۱۹۷۶');
  // Six at most; what has no value for the choice cannot be taken.
  for (const area of ['AFG', 'ARG', 'BGD', 'BRA']) await page.locator(`input[data-area="${area}"]`).check();
  assert.ok(await page.locator('input[data-area="CHN"]').isDisabled());
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0]?.html]), []); // prettier-ignore
  await page.setViewportSize({ width: 320, height: 640 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  assert.deepEqual(errors, []);
  await page.close();
});

test('a table that goes on beyond its edge says so', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(`${site.origin}/en/statistics/adult-literacy/`);
  const { wider, shadows } = await page.locator('.sorted .order').first().evaluate((each) => ({ wider: each.scrollWidth > each.clientWidth, shadows: getComputedStyle(each).backgroundAttachment })); // prettier-ignore
  assert.ok(wider);
  assert.match(shadows, /local.*scroll/);
  await page.close();
});

test('a collection leads to oEmbed of its first chart, and the answer measures the picture', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/en/statistics/adult-literacy/`);
  const address = await page.locator('link[type="application/json+oembed"]').first().getAttribute('href');
  const answer = (await (await fetch(site.origin + new URL(address!).pathname)).json()) as Record<string, unknown>;
  const picture = await (await fetch(site.origin + new URL(String(answer['thumbnail_url'])).pathname)).arrayBuffer();
  // Width and height of a PNG are in its first chunk.
  const header = new DataView(picture);
  assert.deepEqual([answer['thumbnail_width'], answer['thumbnail_height']], [header.getUint32(16), header.getUint32(20)]); // prettier-ignore
  await page.close();
});
