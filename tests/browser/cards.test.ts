/** Titles on social cards against Chromium's layout of the same text in the same fonts: ink that the other side does not have near by. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { fontFamilies, openFonts } from '../../src/cards/fonts.ts';
import { fullCoverage } from '../../src/cards/raster/coverage.ts';
import { createGlyphMasks } from '../../src/cards/raster/glyphs.ts';
import { createTextEngine } from '../../src/cards/text/layout.ts';
import { builtInLanguage, typographyOf } from '../../src/languages/table.ts';
import { handMade, seeded, type Title } from './card-titles.ts';
import { openBrowser } from '../chromium.ts';

const SIZE = 48;
/** Room around a title, for marks that leave its box. */
const MARGIN = 24;
/** Pixels within which the same ink must be found. */
const NEAR = 2;
/** Share of ink without a neighbour from which a title is wrong: a misplaced dot of Naskh in a long title is more. */
const WRONG = 0.002;
const WHITE = 255;

interface Picture {
  width: number;
  height: number;
  /** Darkness of each pixel, 0 … 255. */
  ink: Uint8Array;
}

interface Drawn {
  title: Title;
  ours: Picture;
  /** Text that was drawn: shortened, if it had to be. */
  text: string;
  lineHeight: number;
}

const titles = [
  ...handMade,
  ...seeded('fa', 40, 1),
  ...seeded('ar', 40, 2),
  ...seeded('en', 20, 3),
  ...seeded('zh', 20, 4),
  ...seeded('ru', 10, 5),
  ...seeded('fr', 10, 6),
  ...seeded('es', 10, 7),
];
const require = createRequire(import.meta.url);
let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('no title differs from Chromium', { timeout: 300_000 }, async () => {
  const drawn = await drawTitles(titles);
  const wrong: string[] = [];
  for (let start = 0; start < drawn.length; start += 20) {
    const batch = drawn.slice(start, start + 20);
    const references = await renderInBrowser(batch);
    for (const [index, { title, ours }] of batch.entries()) {
      const share = strayInk(ours, references[index]!);
      if (share > WRONG) wrong.push(`${title.language}, ${title.about}: ${(share * 100).toFixed(2)} % – ${title.text}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('a cut title ends in an ellipsis within its lines', async () => {
  const cut = handMade.filter(({ maxLines }) => maxLines !== undefined);
  for (const { title, text } of await drawTitles(cut)) {
    assert.match(text, /…$/, title.about);
    assert.ok(title.text.startsWith(text.slice(0, -1)), title.about);
    assert.ok(text.length > title.text.length / 4, title.about);
  }
});

async function drawTitles(list: readonly Title[]): Promise<Drawn[]> {
  const fonts = await openFonts();
  const engine = createTextEngine();
  const masks = createGlyphMasks();
  const drawn: Drawn[] = [];
  for (const title of list) {
    const language = builtInLanguage(title.language)!;
    await fonts.prepare(`${title.text}…`, language, 'bold');
    const lineHeight = Math.round(SIZE * typographyOf(language).cards.lineHeight);
    const { width = 900, maxLines = 6 } = title;
    const layout = engine(
      title.text,
      { dir: language.dir, language: language.code, families: fonts.families(language, 'bold') },
      { width, height: 1000, sizes: [SIZE], lineHeight: lineHeight / SIZE, maxLines, align: 'start', anchor: 'top' },
    );
    assert.deepEqual(layout.missing, [], title.text);
    const height = layout.lines.length * lineHeight;
    const ours = blank(width + 2 * MARGIN, height + 2 * MARGIN);
    for (const { glyphs } of layout.lines) {
      for (const glyph of glyphs) {
        const { mask, x, y } = masks(glyph, SIZE);
        for (let row = 0; row < mask.height; row++) {
          for (let column = 0; column < mask.width; column++) {
            const level = mask.levels[row * mask.width + column]! * (WHITE / fullCoverage);
            const at = (y + mask.top + row + MARGIN) * ours.width + x + mask.left + column + MARGIN;
            if (level > (ours.ink[at] ?? WHITE)) ours.ink[at] = level;
          }
        }
      }
    }
    const text = layout.cut
      ? layout.lines
          .map((line) => line.text)
          .join(' ')
          .replace(/ (?=…)/, '')
      : title.text;
    drawn.push({ title, ours, text: layout.cut ? wholeText(title.text, text) : title.text, lineHeight });
  }
  return drawn;
}

/** The beginning of the title that was drawn, with the spaces that stood at the ends of lines. */
function wholeText(full: string, drawn: string): string {
  const letters = (text: string) => text.replace(/\s/g, '');
  const wanted = letters(drawn.slice(0, -1)).length;
  let end = 0;
  while (letters(full.slice(0, end)).length < wanted) end++;
  return `${full.slice(0, end)}…`;
}

const blank = (width: number, height: number): Picture => ({ width, height, ink: new Uint8Array(width * height) });

async function renderInBrowser(batch: readonly Drawn[]): Promise<Picture[]> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.route('http://fonts.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/')
      return route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><html><head></head><body></body></html>',
      });
    const [, scope, name, ...rest] = pathname.split('/');
    const folder = dirname(require.resolve(`${scope}/${name}/package.json`));
    const type = pathname.endsWith('.css') ? 'text/css' : 'font/woff2';
    return route.fulfill({
      contentType: type,
      headers: { 'access-control-allow-origin': '*' },
      body: await readFile(join(folder, ...rest)),
    });
  });
  await page.goto('http://fonts.test/');
  for (const { stylesheet } of fontFamilies('bold')) await page.addStyleTag({ url: `http://fonts.test/${stylesheet}` });
  await page.addStyleTag({
    content: `body { margin: 0; background: #fff; color: #000 }
      div { position: absolute; left: ${MARGIN}px; font-size: ${SIZE}px; font-weight: 700; white-space: pre-wrap; overflow-wrap: anywhere;
        text-rendering: geometricPrecision; font-synthesis: none; text-spacing-trim: space-all; text-autospace: no-autospace; word-break: normal }`,
  });
  let top = 0;
  const boxes = batch.map(({ title, text, ours, lineHeight }) => {
    const language = builtInLanguage(title.language)!;
    const box = {
      language: language.code,
      dir: language.dir,
      text,
      width: title.width ?? 900,
      lineHeight,
      top: top + MARGIN,
      families: fontFamilies('bold', language)
        .map(({ family }) => `'${family}'`)
        .join(),
    };
    top += ours.height;
    return box;
  });
  await page.evaluate(async (list) => {
    for (const { language, dir, text, width, lineHeight, top: y, families } of list) {
      const element = document.createElement('div');
      element.lang = language;
      element.dir = dir;
      element.textContent = text;
      Object.assign(element.style, {
        top: `${y}px`,
        width: `${width}px`,
        lineHeight: `${lineHeight}px`,
        fontFamily: families,
      });
      document.body.append(element);
    }
    await document.fonts.ready;
    document.documentElement.style.height = `${Math.max(...list.map((box) => box.top)) + 1000}px`;
    await document.fonts.ready;
  }, boxes);
  await page.setViewportSize({ width: 1000, height: Math.max(800, top) });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const { data, info } = await sharp(await page.screenshot())
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  await page.close();
  let y = 0;
  return batch.map(({ ours }) => {
    const picture = blank(ours.width, ours.height);
    for (let row = 0; row < ours.height; row++) {
      for (let column = 0; column < Math.min(ours.width, info.width); column++)
        picture.ink[row * ours.width + column] = WHITE - data[(y + row) * info.width + column]!;
    }
    y += ours.height;
    return picture;
  });
}

/** The larger of the two shares of clear ink that have no ink of the other picture near by. */
function strayInk(a: Picture, b: Picture): number {
  return Math.max(oneWay(a, b), oneWay(b, a));
}

function oneWay(from: Picture, to: Picture): number {
  let clear = 0;
  let stray = 0;
  for (let y = 0; y < from.height; y++) {
    for (let x = 0; x < from.width; x++) {
      if (from.ink[y * from.width + x]! < 128) continue;
      clear++;
      if (!hasInkNear(to, x, y)) stray++;
    }
  }
  return clear === 0 ? 1 : stray / clear;
}

function hasInkNear({ width, height, ink }: Picture, x: number, y: number): boolean {
  for (let row = Math.max(0, y - NEAR); row <= Math.min(height - 1, y + NEAR); row++) {
    for (let column = Math.max(0, x - NEAR); column <= Math.min(width - 1, x + NEAR); column++) {
      if (ink[row * width + column]! >= 64) return true;
    }
  }
  return false;
}
