/** Pages of an office whose look has nothing of the sample's, as readers meet them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { build } from '../../src/build/index.ts';
import { quiet, today, type TestContent } from '../content.ts';
import { officeOfWater } from '../look.ts';
import { openBrowser, serveSite, type ServedSite } from './site.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let office: TestContent;
let browser: Browser;
let site: ServedSite;
before(async () => {
  office = await officeOfWater();
  const options = { force: false, cards: false, search: false, documents: false };
  const built = await build(office.settings, options, quiet, today);
  assert.ok(built.built, JSON.stringify(built.problems));
  [browser, site] = await Promise.all([openBrowser(), serveSite(office.settings.out)]);
});
after(async () => {
  await browser?.close();
  await site?.close();
  await office.dispose();
});

const paths = ['fa', 'ar', 'en'].flatMap((language) =>
  ['', 'letters/specimen-letter/', 'statistics/specimen-drinking-water/', 'reports/'].map(
    (page) => `/${language}/${page}`,
  ),
);

const families: Readonly<Record<string, string>> = { fa: 'Amiri fa', ar: 'Vazirmatn Own ar', en: 'Source Sans en' };

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target.join(' ')} ${node.failureSummary ?? ''}`)); // prettier-ignore
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in ${colorScheme} colours, the policy refuses nothing, and the fonts of the office are used`, async () => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && said.push(message.text())));
    for (const path of paths) {
      await page.goto(site.origin + path);
      said.push(...(await findings(page)).map((finding) => `${path} ${finding}`));
      const { family, loaded, wide } = await page.evaluate(async () => {
        await document.fonts.ready;
        return {
          family: getComputedStyle(document.body).fontFamily.split(',')[0]?.replaceAll('"', ''),
          loaded: [...document.fonts]
            .filter(({ status }) => status === 'loaded')
            .map(({ family: name }) => name.replaceAll('"', '')),
          wide: document.documentElement.scrollWidth > innerWidth,
        };
      });
      const own = families[path.slice(1, 3)]!;
      assert.equal(family, own, path);
      assert.ok(loaded.includes(own), `${path}: ${loaded.join()}`);
      assert.equal(wide, false, `${path} scrolls sideways`);
    }
    await context.close();
    assert.deepEqual(said, []);
  });

test('on paper colours are those of paper', async () => {
  const page = await browser.newPage({ colorScheme: 'dark' });
  await page.goto(`${site.origin}/en/letters/specimen-letter/`);
  await page.emulateMedia({ media: 'print' });
  const colours = await page.evaluate(() =>
    ['body', '.head', 'h1'].map((selector) => {
      const { color, backgroundColor } = getComputedStyle(document.querySelector(selector)!);
      return [color, backgroundColor];
    }),
  );
  for (const [ink, ground] of colours) {
    assert.equal(ink, 'rgb(0, 0, 0)');
    assert.match(ground!, /^rgb\(255, 255, 255\)$|^rgba\(0, 0, 0, 0\)$/);
  }
  await page.close();
});
