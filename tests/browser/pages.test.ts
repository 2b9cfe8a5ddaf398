/** Every type of page in every language, as readers meet it: accessible, narrow, without scripts, within its policy and its budget. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { languages, openBrowser, pageTypes, serveSite, singlePages, siteFolder, type ServedSite } from './site.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const paths = [
  ...Object.values(pageTypes).flatMap((path) => languages.map((language) => path.replace('{lang}', language))),
  ...Object.values(singlePages),
];
/** Two pages have a script: the search, and the one that leads from a permanent address to a language. */
const readingPaths = paths.filter((path) => !path.endsWith('/search/') && !path.startsWith('/d/'));

const budget = 14_000;
const narrow = { width: 320, height: 640 };

let browser: Browser;
let site: ServedSite;
before(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveSite()]);
});
after(async () => {
  await browser.close();
  await site.close();
});

const html = (path: string) => readFileSync(join(siteFolder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');

/** Opens every path, a few at a time, and gives what `look` finds there, as `path: finding`. */
async function findings(
  those: readonly string[],
  options: BrowserContextOptions,
  look: (page: Page, path: string) => Promise<string[]>,
): Promise<string[]> {
  const context = await browser.newContext(options);
  const found: string[] = [];
  const rest = [...those];
  const visit = async () => {
    const page = await context.newPage();
    for (let path = rest.shift(); path !== undefined; path = rest.shift()) {
      await page.goto(site.origin + path, { waitUntil: 'load' });
      // What is folded on narrow screens is looked at too.
      await page.$$eval('.folded', (all: HTMLDetailsElement[]) => all.forEach((each) => (each.open = true)));
      found.push(...(await look(page, path)).map((finding) => `${path}: ${finding}`));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, visit));
  await context.close();
  return found;
}

async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

test('the pages are there', () => {
  assert.deepEqual(paths.filter((path) => !existsSync(join(siteFolder, path.endsWith('/') ? `${path}index.html` : path))), []); // prettier-ignore
});

describe('accessibility', () => {
  test('axe finds nothing on any type of page in any language', async () => {
    assert.deepEqual(await findings(paths, {}, axeFindings), []);
  });

  test('nor in dark colours', async () => {
    const some = paths.filter((path) => /^\/(?:fa|en|d|404|$)/.test(path));
    assert.deepEqual(await findings(some, { colorScheme: 'dark' }, axeFindings), []);
  });

  test('nor on a narrow screen', async () => {
    const some = paths.filter((path) => /^\/(?:fa|zh)\//.test(path));
    assert.deepEqual(await findings(some, { viewport: narrow }, axeFindings), []);
  });

  test('the keyboard reaches the content past the menus and sees where it is', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/fa/letters/specimen-literacy-statistics/`);
    await page.keyboard.press('Tab');
    const first = await page.evaluate(() => {
      const { top, bottom } = document.activeElement!.getBoundingClientRect();
      return {
        href: document.activeElement!.getAttribute('href'),
        visible: top >= 0 && bottom > top,
        outline: getComputedStyle(document.activeElement!).outlineStyle,
      };
    });
    assert.deepEqual(first, { href: '#content', visible: true, outline: 'solid' });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement)));
    await page.close();
  });
});

describe('any screen', () => {
  test('nothing scrolls sideways at 320 pixels', async () => {
    const wide = async (page: Page) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      return width > narrow.width ? [`${width} pixels wide`] : [];
    };
    assert.deepEqual(await findings(paths, { viewport: narrow }, wide), []);
  });

  test('nor with text four times as large', async () => {
    // 400 % zoom of a window of 1280 × 1024 pixels.
    const wide = async (page: Page) =>
      (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) ? ['scrolls'] : [];
    const some = paths.filter((path) => /^\/(?:fa|en|ru)\//.test(path));
    assert.deepEqual(await findings(some, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, wide), []);
  });

  test('nothing moves when the fonts arrive', async () => {
    const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
    const page = await context.newPage();
    const found: string[] = [];
    // Fonts come late, so that the page is painted without them first.
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      (window as unknown as { shifts: number[] }).shifts = shifts;
      new PerformanceObserver((list) =>
        shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value)),
      ).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of paths.filter((each) => /^\/(?:fa|en|ar)\/(?:$|letters\/$|reports\/.)/.test(each))) {
      await page.goto(site.origin + path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      const shift = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      );
      // Below 0.1 is “good” (web.dev/cls); a line more or less in a fallback font stays below it.
      if (shift > 0.1) found.push(`${path}: ${shift}`);
    }
    await context.close();
    assert.deepEqual(found, []);
  });
});

describe('without scripts and within the policy', () => {
  test('reading pages hold no script but data for machines', () => {
    const scripts = readingPaths.flatMap((path) =>
      [...html(path).matchAll(/<script[^>]*>/g)]
        .map(([tag]) => `${path}: ${tag}`)
        .filter((found) => !found.includes('application/ld+json')),
    );
    assert.deepEqual(scripts, []);
    assert.deepEqual(readingPaths.filter((path) => /\son[a-z]+=["']|\sstyle=["']|<style|javascript:/.test(html(path).replace(/<script type="application\/ld\+json">.*?<\/script>/gs, ''))), []); // prettier-ignore
  });

  test('the policy is there and nothing violates it; nothing comes from another host', async () => {
    assert.deepEqual(paths.filter((path) => !/http-equiv="content-security-policy"/i.test(html(path)) || html(path).includes("'unsafe-")), []); // prettier-ignore
    const messages: string[] = [];
    const context = await browser.newContext();
    const page = await context.newPage();
    page.on('console', (message) => messages.push(`${page.url()} ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`${page.url()} ${error.message}`));
    page.on(
      'response',
      (response) => response.status() >= 400 && messages.push(`${response.status()} ${response.url()}`),
    );
    page.on(
      'request',
      (request) => !request.url().startsWith(site.origin) && messages.push(`${page.url()} asks ${request.url()}`),
    );
    for (const path of paths) await page.goto(site.origin + path, { waitUntil: 'load' });
    await context.close();
    assert.deepEqual(messages, []);
  });

  test('a page loads the fonts of its script and no other', async () => {
    const fonts = async (path: string) => {
      const page = await browser.newPage();
      const names = new Set<string>();
      page.on(
        'request',
        (request) =>
          /fonts\/(.+)\.woff2/.test(request.url()) && names.add(/fonts\/(.+)\.woff2/.exec(request.url())![1]!),
      );
      await page.goto(site.origin + path, { waitUntil: 'networkidle' });
      await page.close();
      return [...names].sort();
    };
    assert.deepEqual(await fonts('/en/letters/'), ['serif-latin']);
    assert.deepEqual(await fonts('/en/letters/specimen-literacy-statistics/'), ['serif-latin', 'serif-latin-italic']);
    assert.deepEqual(await fonts('/fa/letters/specimen-literacy-statistics/'), ['vazirmatn', 'vazirmatn-latin']);
    assert.deepEqual(await fonts('/zh/letters/specimen-literacy-statistics/'), []);
  });
});

describe('budget', () => {
  const styles = globSync('_astro/*.css', { cwd: siteFolder }).map(
    (file) => brotliCompressSync(readFileSync(join(siteFolder, file))).length,
  );

  test('HTML and CSS of a publication of a thousand words stay below 14 KB', () => {
    const style = Math.max(...styles);
    const over = languages.flatMap((language) => {
      const size = brotliCompressSync(html(`/${language}/letters/specimen-literacy-statistics/`)).length + style;
      return size > budget ? [`${language}: ${size}`] : [];
    });
    assert.deepEqual(over, []);
  });

  test('of publications only those with charts load the styles of charts', () => {
    const those = ['letters/specimen-literacy-statistics', 'reports/literacy-of-women-and-girls', 'statistics/adult-literacy']; // prettier-ignore
    const loads = those.map((path) => /<link[^>]* href="[^"]*\/figures\.[^"]+\.css"/.test(html(`/en/${path}/`)));
    assert.deepEqual(loads, [false, true, true]);
  });
});

describe('a publication without the reader’s language', () => {
  const path = '/zh/letters/2018-women-peace-security-focal-points/';

  test('shows the version that exists, marked with its language, and sends search engines there', () => {
    const page = html(path);
    assert.match(page, /<html lang="zh"/);
    assert.match(page, /<h1 lang="en" dir="ltr">/);
    assert.match(page, /class="text" lang="en" dir="ltr"/);
    assert.doesNotMatch(page, /hreflang="zh" href=|rel="alternate"[^>]* hreflang=/);
    assert.match(page, /<link rel="canonical" href="[^"]*\/en\/letters\/2018-women-peace-security-focal-points\/"/);
    assert.ok(page.indexOf('class="notice"') < page.indexOf('class="text"'));
  });

  test('is linked with the languages it has', () => {
    assert.match(html('/zh/letters/'), /href="\/en\/letters\/2018-women-peace-security-focal-points\/"/);
  });
});

test('the language menu leads to the same publication, and the numbers of paragraphs agree in all languages', () => {
  const page = html('/en/letters/specimen-literacy-statistics/');
  for (const language of languages)
    assert.ok(page.includes(`href="/${language}/letters/specimen-literacy-statistics/"`), language);
  const numbers = languages.map(
    (language) => [...html(`/${language}/letters/specimen-literacy-statistics/`).matchAll(/id="p(\d+)"/g)].length,
  );
  assert.equal(new Set(numbers).size, 1, numbers.join());
});

describe('a permanent address', () => {
  const address = '/d/specimen-2026-001/';
  const inEnglish = '/en/letters/specimen-literacy-statistics/';
  const linksTo = (page: Page, path: string) =>
    page.evaluate((start) => [...document.links].map(({ href }) => href).filter((href) => new URL(href).pathname === start), path); // prettier-ignore

  test('leads to the same paragraph in every language', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}${address}#p3`, { waitUntil: 'load' });
    for (const language of languages) {
      const links = await linksTo(page, inEnglish.replace('/en/', `/${language}/`));
      assert.ok(links.length > 0 && links.every((href) => href.endsWith('/#p3')), `${language}: ${links.join()}`);
    }
    await page.click(`main a[href$="${inEnglish}#p3"]`);
    await page.waitForURL(`${site.origin}${inEnglish}#p3`);
    assert.ok(await page.evaluate(() => document.querySelector(':target')?.id === 'p3'));
    await page.close();
  });

  test('keeps to itself what is a place of its own page, and leads to the text without a script', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}${address}#v1`, { waitUntil: 'load' });
    assert.deepEqual([...new Set(await linksTo(page, inEnglish))], [site.origin + inEnglish]);
    await page.close();
    assert.match(html(address), new RegExp(`<a href="${inEnglish}"`));
  });
});
