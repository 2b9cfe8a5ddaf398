/** The course of a letter and the register, as readers meet them. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, serveSite, type ServedSite } from './site.ts';

let browser: Browser;
let site: ServedSite;
before(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveSite()]);
});
after(async () => {
  await browser.close();
  await site.close();
});

async function at<T>(path: string, width: number, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: true });
  const page = await context.newPage();
  await page.goto(site.origin + path, { waitUntil: 'load' });
  const found = await look(page);
  await context.close();
  return found;
}

const specimen = (language: string) => `/${language}/letters/specimen-literacy-statistics/`;

test('the course of a letter is one list in the order of time, with the days of the reader’s calendar', async () => {
  for (const language of ['fa', 'en']) {
    const days = await at(specimen(language), 1280, (page) =>
      page.$$eval('#timeline > div > ol > li', (steps) =>
        steps.map((step) => step.querySelector('time')?.getAttribute('datetime') ?? ''),
      ),
    );
    assert.ok(days.length > 10, String(days.length));
    assert.deepEqual(days, [...days].sort());
  }
  const first = await at(specimen('fa'), 1280, (page) => page.locator('#timeline time').first().innerText());
  assert.equal(first, '۱۴ اسفند ۱۴۰۴ / ۵ مارس ۲۰۲۶');
});

test('no day of the deliveries is cut off at 390 pixels', async () => {
  for (const language of ['fa', 'en', 'ru']) {
    const cut = await at(specimen(language), 390, (page) =>
      page.$$eval('#deliveries time', (times) =>
        times
          .map((time) => ({ text: time.textContent, box: time.getBoundingClientRect() }))
          .filter(({ box }) => box.width === 0 || box.left < 0 || box.right > innerWidth)
          .map(({ text }) => text),
      ),
    );
    assert.deepEqual(cut, [], language);
  }
});

test('rows stay rows of a table for those who listen, also as cards', async () => {
  const roles = await at(specimen('fa'), 390, async (page) => {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.map(({ role }) => String(role?.value));
  });
  for (const role of ['table', 'row', 'cell', 'rowheader']) assert.ok(roles.includes(role), role);
});

test('the register narrows by plain links to a year, a state, a body', async () => {
  const links = await at('/en/register/', 1280, (page) =>
    page.$$eval('.narrow a', (all) => all.map((link) => link.getAttribute('href')!)),
  );
  for (const [part, rows] of [['year/2018', 1], ['status/sent', 3], ['body/security-council', 3]] as const) {
    const path = `/en/register/${part}/`;
    assert.ok(links.includes(path), path);
    const found = await at(path, 1280, (page) =>
      page.evaluate(() => ({
        rows: document.querySelectorAll('tbody tr').length,
        current: document.querySelectorAll('details[open] [aria-current="page"]').length,
        robots: document.querySelector('meta[name="robots"]')?.getAttribute('content'),
      })),
    );
    assert.deepEqual(found, { rows, current: 1, robots: 'noindex' }, path);
  }
}); // prettier-ignore

test('the table of letters and bodies says in words what is open, under the name of the body', async () => {
  const cells = await at('/en/register/bodies/', 1280, (page) =>
    page.evaluate(() => {
      const heads = [...document.querySelectorAll('thead th')].map((head) => head.textContent.trim());
      const row = [...document.querySelectorAll('tbody tr')].find((each) =>
        each.querySelector('a[href*="specimen-literacy"]'),
      )!;
      return Object.fromEntries(
        [...row.children].map((cell, index) => [heads[index], (cell as HTMLElement).innerText.split('\n')[0]!.trim()]),
      );
    }),
  );
  assert.equal(cells['President of the General Assembly'], 'Replied');
  assert.equal(cells['Secretary-General'], 'Acknowledged, no reply yet');
  assert.equal(cells['UNESCO'], 'Delivered, not yet acknowledged');
  assert.equal(cells['General Assembly'], 'No delivery recorded');
});

test('on a narrow screen the table is a list of what concerns each letter', async () => {
  const shown = await at('/fa/register/bodies/', 390, (page) =>
    page.evaluate(() => ({
      wide: document.documentElement.scrollWidth > innerWidth,
      empty: [...document.querySelectorAll('td.none')].filter((cell) => cell.getClientRects().length > 0).length,
      named: getComputedStyle(document.querySelector('td[data-column]')!, '::before').content,
    })),
  );
  assert.equal(shown.wide, false);
  assert.equal(shown.empty, 0);
  assert.match(shown.named, /مجمع عمومی/);
});

test('two languages stand side by side at the numbers of their paragraphs, and one below the other on narrow screens', async () => {
  const path = '/fa/letters/specimen-literacy-statistics/with/en/';
  const look = (page: Page) =>
    page.$$eval('.pair > .text', (all) =>
      all.map((text) => {
        const { top, left, right } = text.getBoundingClientRect();
        const number = text.querySelector('p[id]')?.id.replace(/^en-/, '');
        return { number, lang: (text as HTMLElement).lang, top, left, right };
      }),
    );
  const wide = await at(path, 1280, look);
  assert.ok(wide.length > 20, String(wide.length));
  for (let index = 0; index < wide.length; index += 2) {
    const [first, second] = [wide[index]!, wide[index + 1]!];
    assert.equal(first.number, second.number);
    assert.deepEqual([first.lang, second.lang], ['fa', 'en']);
    assert.equal(first.top, second.top);
    assert.ok(first.left > second.right);
  }
  for (const [first, second] of Map.groupBy(await at(path, 390, look), (_, index) => Math.floor(index / 2)).values())
    assert.ok(second!.top > first!.top);
});

test('the page of a publication leads to its pairs, and a pair to the publication for search engines', async () => {
  const links = await at(specimen('fr'), 1280, (page) =>
    page.$$eval('#translations a[href*="/with/"]', (all) => all.map((link) => link.getAttribute('href'))),
  );
  assert.deepEqual(links, ['fa', 'en'].map((other) => `${specimen('fr')}with/${other}/`)); // prettier-ignore
  const head = await at(links[0]!, 1280, (page) =>
    page.evaluate(() => ({
      robots: document.querySelector('meta[name="robots"]')?.getAttribute('content'),
      canonical: new URL(document.querySelector<HTMLLinkElement>('link[rel="canonical"]')!.href).pathname,
    })),
  );
  assert.deepEqual(head, { robots: 'noindex, follow', canonical: specimen('fr') });
});

test('a recommendation stands on the page of its body and leads back to its place in the report', async () => {
  const href = await at('/en/bodies/statistical-commission/', 1280, (page) =>
    page.locator('#recommendations a').first().getAttribute('href'),
  );
  assert.equal(href, '/en/reports/literacy-of-women-and-girls/#recommendation-1');
  const report = await at('/en/reports/literacy-of-women-and-girls/', 1280, (page) =>
    page.evaluate(() => ({
      about: [...document.querySelectorAll('#recommendation-1 .about')].map((line) => line.textContent),
      evidence: [...document.querySelectorAll('#finding-2 .about a')].map((link) => link.getAttribute('href')),
      uses: document.querySelector('#evidence-e2 a[href="#finding-2"]')?.textContent,
    })),
  );
  assert.deepEqual(report, {
    about: ['To: United Nations Statistical Commission · Open'],
    evidence: ['#evidence-e2', '#evidence-e3'],
    uses: 'Finding 2',
  });
});
