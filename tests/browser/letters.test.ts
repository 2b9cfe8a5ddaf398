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

/** With what is folded on narrow screens opened. */
async function at<T>(path: string, width: number, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: true });
  const page = await context.newPage();
  await page.goto(site.origin + path, { waitUntil: 'load' });
  await page.$$eval('.folded', (all: HTMLDetailsElement[]) => all.forEach((each) => (each.open = true)));
  const found = await look(page);
  await context.close();
  return found;
}

const specimen = (language: string) => `/${language}/letters/specimen-literacy-statistics/`;

test('the course of a letter is one path, what is done before what is open, with the days of the reader’s calendar', async () => {
  for (const language of ['fa', 'en']) {
    const steps = await at(specimen(language), 1280, (page) =>
      page.$$eval('#timeline > div > .course > li', (all) =>
        all.map((step) => ({
          open: step.classList.contains('open'),
          days: [...step.querySelectorAll('time')].map((time) => time.dateTime),
          sign: step.querySelector('svg') !== null,
        })),
      ),
    );
    assert.deepEqual(steps.map(({ open }) => open), [false, false, true, true]); // prettier-ignore
    assert.deepEqual(
      steps.slice(0, 2).flatMap(({ days }) => days),
      ['2026-03-05', '2026-03-06'],
    );
    assert.ok(steps.every(({ sign }) => sign));
  }
  const first = await at(specimen('fa'), 1280, (page) => page.locator('#timeline time').first().innerText());
  assert.equal(first.replaceAll('\u00a0', ' '), '۱۴ اسفند ۱۴۰۴ / ۵ مارس ۲۰۲۶');
  const delivered = await at(specimen('fa'), 1280, (page) => page.locator('.deliveries time').first().innerText());
  assert.match(delivered, / \/ /, 'both calendars in the table too');
});

test('the status of a delivery is a sign with its word, explained by a legend', async () => {
  const { rows, legend } = await at(specimen('en'), 1280, (page) =>
    page.evaluate(() => ({
      rows: [...document.querySelectorAll('.deliveries .state')].map((each) => [
        each.textContent.trim(),
        each.querySelector('svg') !== null,
        // Sign and word are on one line.
        each.getBoundingClientRect().height,
      ]),
      legend: [...document.querySelectorAll('.legend li')].map((each) => each.textContent.trim()),
    })),
  );
  assert.ok(rows.length > 4);
  for (const [word, sign, height] of rows)
    assert.ok(sign && legend.includes(String(word)) && Number(height) < 30, `${word}: ${height}`);
});

test('the facts say of the status what the head says', async () => {
  for (const language of ['fa', 'en']) {
    const said = await at(specimen(language), 1280, (page) =>
      page.$$eval('.kicker .state, .folds .state', (all) => all.map((each) => each.textContent.trim())),
    );
    assert.equal(said.length, 2);
    assert.equal(new Set(said).size, 1, said.join(' / '));
  }
});

test('the list of what was handed in leads with the subject of the letter', async () => {
  for (const language of ['fa', 'en', 'zh']) {
    const subject = await at(specimen(language), 1280, (page) => page.locator('h1').innerText());
    const listed = await at(`/${language}/register/submissions/`, 1280, (page) =>
      page.locator('.submitted td a').first().textContent(),
    );
    assert.equal(listed?.trim().replace(/\s+/g, ' '), subject.replace(/\s+/g, ' '));
  }
});

test('no day of the deliveries is cut off at 390 pixels', async () => {
  for (const language of ['fa', 'en', 'ru']) {
    const cut = await at(specimen(language), 390, (page) =>
      page.$$eval('.deliveries time', (times) =>
        times
          .map((time) => ({ text: time.textContent, box: time.getBoundingClientRect() }))
          .filter(({ box }) => box.width === 0 || box.left < 0 || box.right > innerWidth)
          .map(({ text }) => text),
      ),
    );
    assert.deepEqual(cut, [], language);
  }
});

test('marks of notes are at least 24 pixels wide and high, for fingers', async () => {
  for (const language of ['fa', 'en', 'zh']) {
    const sizes = await at(specimen(language), 390, (page) =>
      page.$$eval('.text a[role]', (marks) =>
        marks.map((mark) => mark.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
      ),
    );
    assert.ok(sizes.length >= 4 && sizes.every((size) => size >= 24), `${language}: ${sizes.join(' ')}`);
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

test('the table of letters and bodies shows by signs with words what is open, under the name of the body', async () => {
  const cells = await at('/en/register/bodies/', 1280, (page) =>
    page.evaluate(() => {
      const heads = [...document.querySelectorAll('thead th')].map((head) => head.textContent.trim());
      const row = [...document.querySelectorAll('tbody tr')].find((each) =>
        each.querySelector('a[href*="specimen-literacy"]'),
      )!;
      return Object.fromEntries(
        [...row.children].map((cell, index) => [
          heads[index],
          [cell.querySelector('.mark')?.getAttribute('title'), cell.querySelector('.mark .hidden')?.textContent.trim()],
        ]),
      );
    }),
  );
  const said = (word: string) => [word, word];
  assert.deepEqual(cells['President of the General Assembly'], said('Replied'));
  assert.deepEqual(cells['Secretary-General'], said('Acknowledged, no reply yet'));
  assert.deepEqual(cells['General Assembly'], said('No delivery recorded'));
});

test('the table fits a wide window; on a narrow one its first column stays and a hint says that more follows', async () => {
  const fits = await at('/en/register/bodies/', 1280, (page) =>
    page.$eval('.wide', (box) => box.scrollWidth <= box.clientWidth),
  );
  assert.ok(fits);
  const narrow = await at('/fa/register/bodies/', 390, (page) =>
    page.evaluate(async () => {
      const box = document.querySelector('.wide')!;
      const head = box.querySelector('tbody th')!;
      const before = head.getBoundingClientRect().right;
      box.scrollLeft = -400;
      await new Promise(requestAnimationFrame);
      return {
        page: document.documentElement.scrollWidth > innerWidth,
        scrolled: box.scrollLeft !== 0,
        stays: Math.abs(head.getBoundingClientRect().right - before) < 2,
        hint: document.querySelector('.scroll-hint')!.getClientRects().length > 0,
      };
    }),
  );
  assert.deepEqual(narrow, { page: false, scrolled: true, stays: true, hint: true });
});

test('every column of the table is printed, its filters are not', async () => {
  const found = await at('/en/register/bodies/', 1280, async (page) => {
    await page.emulateMedia({ media: 'print' });
    return page.evaluate(() => ({
      filters: [...document.querySelectorAll('.narrow, .views')].some((each) => each.getClientRects().length > 0),
      cut: getComputedStyle(document.querySelector('.wide')!).overflowX,
    }));
  });
  assert.deepEqual(found, { filters: false, cut: 'visible' });
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

test('the page of a publication leads to its pairs, and search engines leave a pair alone', async () => {
  const links = await at(specimen('fr'), 1280, (page) =>
    page.$$eval('#translations a[href*="/with/"]', (all) => all.map((link) => link.getAttribute('href'))),
  );
  assert.deepEqual(links, ['fa', 'en'].map((other) => `${specimen('fr')}with/${other}/`)); // prettier-ignore
  const head = await at(links[0]!, 1280, (page) =>
    page.evaluate(() => ({
      robots: document.querySelector('meta[name="robots"]')?.getAttribute('content'),
      canonical: document.querySelector('link[rel="canonical"]'),
    })),
  );
  assert.deepEqual(head, { robots: 'noindex, follow', canonical: null });
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
    about: ['To: Statistical Commission · Open'],
    evidence: ['#evidence-e2', '#evidence-e3'],
    uses: 'Finding 2',
  });
});
