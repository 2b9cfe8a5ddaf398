/** What a reader finds at once: measures of the pages as they are built from the sample. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { languages, openBrowser, serveSite, siteFolder, type ServedSite } from './site.ts';

let browser: Browser;
let site: ServedSite;
before(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveSite()]);
});
after(async () => {
  await browser.close();
  await site.close();
});

const phone = { width: 390, height: 844 };
const specimen = (language: string) => `/${language}/letters/specimen-literacy-statistics/`;
const html = (path: string) => readFileSync(join(siteFolder, path, 'index.html'), 'utf8');

async function at<T>(path: string, look: (page: Page) => Promise<T>, javaScriptEnabled = true): Promise<T> {
  const context = await browser.newContext({ viewport: phone, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(site.origin + path, { waitUntil: 'load' });
  const found = await look(page);
  await context.close();
  return found;
}

test('the first numbered paragraph of a letter stands on the first screen of a telephone, below the actions', async () => {
  for (const language of languages) {
    const { top, actions } = await at(specimen(language), (page) =>
      page.evaluate(() => ({
        top: document.querySelector('#p1')!.getBoundingClientRect().top,
        actions: document.querySelector('.actions')!.getBoundingClientRect().bottom,
      })),
    );
    assert.ok(top < phone.height - 20, `${language}: ${top}`);
    assert.ok(actions < top, language);
  }
});

test('on a telephone the letter is the greater part of its page; what follows is folded, and opens where a link leads', async () => {
  for (const language of languages) {
    const { text, rest } = await at(specimen(language), (page) =>
      page.evaluate(() => {
        const { top, bottom } = document.querySelector('.text')!.getBoundingClientRect();
        return { text: bottom - top, rest: document.querySelector('main')!.getBoundingClientRect().bottom - bottom };
      }),
    );
    assert.ok(text > rest, `${language}: ${text} before ${rest}`);
  }
  const seen = (page: Page, selector: string) =>
    page.$eval(selector, (each) => each.checkVisibility({ contentVisibilityAuto: true }));
  const shown = await at(specimen('fa'), async (page) => {
    const before = await seen(page, '#cite p');
    await page.locator('.actions a[href="#cite"]').click();
    return [before, await seen(page, '#cite p'), await seen(page, '.deliveries td')];
  });
  assert.deepEqual(shown, [false, true, false]);
  // On paper, and where there is room, nothing is folded.
  const printed = await at(specimen('fa'), async (page) => {
    await page.emulateMedia({ media: 'print' });
    return seen(page, '.deliveries td');
  });
  assert.ok(printed);
});

test('the head names kind, subject, formula, parties and what the text is, in this order', async () => {
  const order = await at(specimen('en'), (page) =>
    page.$$eval('.text-head > *', (all) => all.map((each) => each.className || each.localName)),
  );
  assert.deepEqual(order, ['kicker', 'h1', 'formula', 'parties', 'notice', 'actions']);
  const said = await at(specimen('en'), (page) => page.$eval('.formula', (each) => each.textContent.trim()));
  assert.equal(
    said,
    'Letter dated 5 March 2026 from the Sample mission in New York addressed to the Secretary-General',
  );
});

test('lists lead with subjects, none like another, with the formula beneath; summaries end with a sentence', async () => {
  for (const language of ['fa', 'en']) {
    const { titles, formulas, summaries } = await at(`/${language}/letters/`, (page) =>
      page.evaluate(() => {
        const texts = (selector: string) => [...document.querySelectorAll(selector)].map((each) => each.textContent.trim()); // prettier-ignore
        return { titles: texts('.items h2'), formulas: texts('.items .formula'), summaries: texts('.items .summary') };
      }),
    );
    assert.equal(new Set(titles).size, titles.length);
    assert.ok(titles.every((title) => !/^(?:Letter dated|نامهٔ مورخ)/.test(title)));
    assert.equal(formulas.length, titles.length);
    for (const summary of summaries) assert.match(summary, /[.؟!]$/);
  }
});

test('a page that describes a document says so in every language, and cites the document', () => {
  for (const language of languages) {
    const page = html(`/${language}/letters/2024-sudan/`);
    assert.doesNotMatch(page, /Original|Official translation|متن اصلی|ترجمهٔ رسمی/, language);
  }
  const page = html('/en/letters/2024-sudan/');
  const cited = /id="cite".*?<\/details>/s.exec(page)![0];
  for (const part of [/Permanent Representative of the Sudan/, /S\/2024\/670/, /10 September 2024/]) assert.match(cited, part); // prettier-ignore
  assert.doesNotMatch(cited, /n\.d\./);
  assert.match(html('/d/un-s-2024-670/'), /Description/);
});

test('nothing that matters stands in an aside, and a reader mode finds a byline', () => {
  const page = html(specimen('en'));
  const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
  assert.doesNotMatch(main, /<aside/);
  for (const path of [specimen('en'), '/fa/letters/2024-sudan/', '/en/reports/literacy-of-women-and-girls/'])
    assert.match(html(path), /<meta name="author" content="[^"]+"/, path);
});

test('the home page speaks: a lead with its demand, letters, reports and statistics apart, figures with charts', async () => {
  for (const language of ['fa', 'en', 'zh']) {
    const found = await at(`/${language}/`, (page) =>
      page.evaluate(() => ({
        lead: document.querySelector('.lead-item h2 a')?.getAttribute('href'),
        demand: (document.querySelector('.demand')?.textContent.trim().length ?? 0) > 10,
        course: document.querySelectorAll('.lead-item .course > li').length,
        figures: document.querySelectorAll('.key-figures svg').length,
        kinds: ['letters', 'reports', 'statistics'].map(
          (kind) => document.querySelectorAll(`.short a[href*="/${kind}/"]`).length > 0,
        ),
      })),
    );
    assert.deepEqual(found, {
      lead: specimen(language),
      demand: true,
      course: 4,
      figures: 3,
      kinds: [true, true, true],
    });
  }
});

test('the permanent address puts the reader’s language first and leads to a paragraph in it', async () => {
  const context = await browser.newContext({ locale: 'ru-RU', viewport: phone });
  const page = await context.newPage();
  await page.goto(`${site.origin}/d/specimen-2026-001/#p3`);
  assert.equal(await page.locator('.forms tr').first().getAttribute('lang'), 'ru');
  await page.locator('.forms tr').first().locator('th a').click();
  assert.match(page.url(), /\/ru\/letters\/specimen-literacy-statistics\/#p3$/);
  await page.goto(`${site.origin}/d/specimen-2026-001/en/#p3`);
  await page.waitForURL(/\/en\/letters\/specimen-literacy-statistics\/#p3$/);
  await context.close();
  // Without a script all languages are there, and the place of the paragraph leads on.
  const rows = await at('/d/specimen-2026-001/', (each) => each.locator('.forms tr').count(), false);
  assert.equal(rows, languages.length);
  const href = await at('/d/specimen-2026-001/en/#p3', (each) => each.locator('#p3 a').getAttribute('href'), false);
  assert.equal(href, `${specimen('en')}#p3`);
});

test('scripts stand inside the page, and what is not to be indexed names no page in its place', () => {
  for (const path of ['/d/specimen-2026-001/', '/d/specimen-2026-001/en/'])
    assert.doesNotMatch(html(path), /<\/html>.*<script/s, path);
  for (const path of ['/en/register/year/2018/', `${specimen('fa')}with/en/`]) {
    assert.match(html(path), /name="robots" content="noindex/, path);
    assert.doesNotMatch(html(path), /rel="canonical"|rel="alternate" [^>]*hreflang=/, path);
  }
});

test('the whole hint of the search field is seen at 320 pixels, in every language', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  for (const language of languages) {
    await page.goto(`${site.origin}/${language}/search/`, { waitUntil: 'load' });
    await page.waitForSelector('input[type=search]');
    const [room, needed] = await page.$eval('input[type=search]', (field) => {
      const { font, paddingInlineStart } = getComputedStyle(field);
      const line = document.createElement('canvas').getContext('2d')!;
      line.font = font;
      return [field.clientWidth - 2 * parseFloat(paddingInlineStart), line.measureText((field as HTMLInputElement).placeholder).width]; // prettier-ignore
    });
    assert.ok(needed <= room, `${language}: ${needed} of ${room}`);
  }
  await context.close();
});

test('every link that stands alone is at least 24 pixels wide and high', async () => {
  const paths = ['/', '/register/', '/register/bodies/', '/statistics/adult-literacy/', '/letters/specimen-literacy-statistics/', '/reports/literacy-of-women-and-girls/']; // prettier-ignore
  const open = (page: Page) => page.$$eval('.folded', (all: HTMLDetailsElement[]) => all.forEach((each) => (each.open = true))); // prettier-ignore
  for (const path of [
    ...['fa', 'en'].flatMap((language) => paths.map((each) => `/${language}${each}`)),
    '/d/specimen-2026-001/',
  ]) {
    const small = await at(path, async (page) => {
      await open(page);
      return page.$$eval('main a', (links) =>
        links.flatMap((link) => {
          const { width, height } = link.getBoundingClientRect();
          const shown = width > 1 && link.checkVisibility();
          // Links in a line of other words are excepted (WCAG 2.2, 2.5.8).
          const inLine = getComputedStyle(link).display === 'inline' && link.parentElement!.textContent.trim().length > link.textContent.trim().length + 2; // prettier-ignore
          return shown && !inLine && (width < 23.9 || height < 23.9) ? [`${link.textContent.trim()} ${width}×${height}`] : []; // prettier-ignore
        }),
      );
    });
    assert.deepEqual(small, [], path);
  }
});

test('on the page of a permanent address each size stands in the direction of its language', async () => {
  const found = await at(
    '/d/specimen-2026-001/',
    (page) =>
    page.$$eval('.forms tr', (rows: HTMLTableRowElement[]) => rows.map((row) => [row.lang, ...new Set([...row.querySelectorAll('td > span')].map((each) => getComputedStyle(each).direction))])), // prettier-ignore
  );
  const inDirection = Object.fromEntries(found.map(([language, ...directions]) => [language, directions.join()]));
  assert.equal(inDirection['en'], 'ltr');
  assert.equal(inDirection['fa'], 'rtl');
  // On a wide screen all begin at the edge where the page begins, on a telephone each row at that of its language.
  const edges = (page: Page) =>
    page.$$eval('.forms th', (all) =>
      all.map((each) => {
        const box = each.getBoundingClientRect();
        const name = each.querySelector('a')!.getBoundingClientRect();
        return box.right - name.right < name.left - box.left ? 'right' : 'left';
      }),
    );
  const wide = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await wide.goto(`${site.origin}/d/specimen-2026-001/`);
  assert.deepEqual([...new Set(await edges(wide))], ['right']);
  await wide.close();
  assert.deepEqual([...new Set(await at('/d/specimen-2026-001/', edges))].sort(), ['left', 'right']);
});

test('a letter of two pages is printed on three at most, without menu and actions', async () => {
  for (const language of ['fa', 'en', 'zh']) {
    const pdf = await at(specimen(language), (page) => page.pdf({ format: 'A4', preferCSSPageSize: true }));
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    assert.ok(pages > 0 && pages <= 3, `${language}: ${pages}`);
  }
});
