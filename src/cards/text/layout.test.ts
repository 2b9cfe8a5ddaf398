import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { builtInLanguage } from '../../languages/table.ts';
import { openFonts, type Fonts } from '../fonts.ts';
import { createTextEngine, type TextBox, type TextLayout } from './layout.ts';

let fonts: Fonts;
before(async () => {
  fonts = await openFonts();
});

const box: TextBox = {
  width: 600,
  height: 400,
  sizes: [48, 40, 32],
  lineHeight: 1.25,
  maxLines: 3,
  align: 'start',
  anchor: 'top',
};

async function layOut(text: string, code: string, changes: Partial<TextBox> = {}): Promise<TextLayout> {
  const language = builtInLanguage(code)!;
  await fonts.prepare(`${text}…`, language, 'bold');
  const script = { dir: language.dir, language: code, families: fonts.families(language, 'bold') };
  return createTextEngine()(text, script, { ...box, ...changes });
}
const lines = ({ lines: all }: TextLayout) => all.map(({ text }) => text);

test('the largest size at which all fits is taken, then the text is cut', async () => {
  assert.equal((await layOut('Short title', 'en')).size, 48);
  const long = await layOut('A title that needs smaller letters to find its place in the three lines of this box, all of it', 'en'); // prettier-ignore
  assert.deepEqual([long.size < 48, long.lines.length, long.cut], [true, 3, false]);
  const cut = await layOut('A title of many words '.repeat(12), 'en');
  assert.deepEqual([cut.size, cut.lines.length, cut.cut], [32, 3, true]);
});

test('an ellipsis stands at the logical end, after a whole word, without a comma before it', async () => {
  const { lines: all, cut } = await layOut('نامه‌های همسان نمایندهٔ دائم، خطاب به دبیرکل، رئیس شورا، '.repeat(6), 'fa');
  const last = all.at(-1)!;
  assert.ok(cut);
  assert.match(last.text, /[^،\s]…$/);
  // Right to left, the end of the line is its left side: the ellipsis is the first glyph there.
  const leftmost = last.glyphs.reduce((best, glyph) => (glyph.x < best.x ? glyph : best));
  assert.equal(leftmost, last.glyphs[0]);
});

test('lines of equal length where that is wanted, as few as without', async () => {
  const text = 'Letter dated 5 March 2026 from the sample mission';
  const plain = await layOut(text, 'en', { sizes: [40] });
  const even = await layOut(text, 'en', { sizes: [40], balance: true });
  assert.equal(even.lines.length, plain.lines.length);
  const spread = ({ lines: all }: TextLayout) =>
    Math.max(...all.map(({ width }) => width)) - Math.min(...all.map(({ width }) => width));
  assert.ok(spread(even) < spread(plain));
});

test('right to left begins at the right', async () => {
  const { lines: all } = await layOut('نامه', 'fa');
  assert.ok(Math.abs(all[0]!.left + all[0]!.width - box.width) < 0.01);
});

test('characters without a glyph are told, each once; marks that only order text need none', async () => {
  assert.deepEqual((await layOut('Peace 🕊 and 🕊 \u2066rights\u2069 \ufeff', 'en')).missing, ['🕊']);
  assert.deepEqual((await layOut('سند \u200fA/72/926\u200e می‌شود', 'fa')).missing, []);
});

test('a word wider than the line is broken, soft hyphens are left out, spaces count once', async () => {
  const wide = await layOut('Donaudampfschifffahrtsgesellschaft', 'en', { width: 300, sizes: [48] });
  assert.ok(wide.lines.length > 1 && wide.lines.every(({ width }) => width <= 300));
  assert.deepEqual(lines(await layOut(' co\u00adoperation \n of  States ', 'en')), ['cooperation of States']);
});

test('scripts in one line: the order is that of the bidirectional algorithm', async () => {
  const { lines: all } = await layOut('۱۰:۳۰', 'fa');
  const { lines: reversed } = await layOut('۳۰:۱۰', 'fa');
  assert.equal(all[0]!.glyphs.length, 5);
  assert.notDeepEqual(
    all[0]!.glyphs.map(({ glyph }) => glyph),
    reversed[0]!.glyphs.map(({ glyph }) => glyph),
  );
  const digits = all[0]!.glyphs.toSorted((a, b) => a.x - b.x).map(({ glyph }) => glyph);
  const one = (await layOut('۱', 'fa')).lines[0]!.glyphs[0]!.glyph;
  assert.equal(digits[0], one, '۱۰ is to the left of ۳۰');
});
