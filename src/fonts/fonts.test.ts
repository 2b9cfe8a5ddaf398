import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { decodeWoff2, formatOf } from './decode.ts';
import { readFacts } from './facts.ts';
import { fallbackOf } from './fallback.ts';
import { usualCharacters } from './ranges.ts';
import { plainFont, webFont } from './subset.ts';
import { tablesOf } from './tables.ts';

const require = createRequire(import.meta.url);
const variable = readFileSync(require.resolve('vazirmatn/fonts/variable/Vazirmatn[wght].ttf'));
const woff2 = readFileSync(require.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2'));

const factsOf = (font: Uint8Array) => {
  const facts = readFacts(font);
  assert.notEqual(typeof facts, 'string', String(facts));
  return facts as Exclude<typeof facts, string>;
};

/** The font with other embedding permissions. */
function permitted(bits: number): Buffer {
  const font = Buffer.from(variable);
  const at = font.indexOf('OS/2', 12, 'latin1');
  font.writeUInt16BE(bits, font.readUInt32BE(at + 8) + 8);
  return font;
}

test('formats are told by their first bytes', async () => {
  assert.equal(formatOf(variable), 'truetype');
  assert.equal(formatOf(woff2), 'woff2');
  assert.equal(formatOf(Buffer.from('wOFFxxxx')), undefined);
  assert.equal(formatOf(Buffer.from('<html>')), undefined);
  assert.equal(formatOf(Buffer.alloc(0)), undefined);
  assert.equal(formatOf(await decodeWoff2(woff2)), 'truetype');
  await assert.rejects(decodeWoff2(woff2.subarray(0, woff2.length / 2)));
  // The next one is decoded all the same.
  assert.ok((await decodeWoff2(woff2)).length > woff2.length);
});

test('a whole font tells its characters, axes and measures', () => {
  const { axes, characters, outlines, editable, forbidden } = factsOf(variable);
  assert.deepEqual(axes, { wght: [100, 400, 900] });
  assert.ok(characters.has('پ'.codePointAt(0)!) && !characters.has('한'.codePointAt(0)!));
  assert.deepEqual([outlines, editable, forbidden], ['truetype', true, undefined]);
});

test('a font that is cut off, or whose tables lie elsewhere, is damaged; nothing is thrown', () => {
  for (const length of [4, 12, 100, 1000, variable.length - 2000])
    assert.equal(readFacts(variable.subarray(0, length)), 'damaged', String(length));
  const without = (tag: string) => {
    const font = Buffer.from(variable);
    font.write('XXXX', font.indexOf(tag, 12, 'latin1'), 'latin1');
    return readFacts(font);
  };
  assert.equal(without('cmap'), 'damaged');
  assert.equal(without('glyf'), 'type');
});

test('what its maker forbids is read from the font', () => {
  const of = (bits: number) => factsOf(permitted(bits));
  assert.equal(of(0x2).forbidden, 'restricted');
  assert.equal(of(0x100).forbidden, 'whole');
  assert.equal(of(0x200).forbidden, 'bitmaps');
  assert.deepEqual([of(0x4).forbidden, of(0x4).editable], [undefined, false]);
  assert.deepEqual([of(0xa).forbidden, of(0xa).editable], [undefined, true]);
});

test('a part for pages has the characters asked for and the weights that pages use, the same bytes each time', async () => {
  const { axes, characters } = factsOf(variable);
  const points = usualCharacters('Arab', characters);
  const text = String.fromCodePoint(...points);
  const [one, two] = await Promise.all([webFont(variable, text, axes), webFont(variable, text, axes)]);
  assert.deepEqual(Buffer.from(one), Buffer.from(two));
  assert.ok(one.length < 50_000, String(one.length));
  const part = factsOf(await decodeWoff2(one));
  assert.deepEqual(part.axes, { wght: [400, 400, 700] });
  for (const point of points) assert.ok(part.characters.has(point), point.toString(16));
});

test('cards and documents have one weight, without axes', async () => {
  const { axes } = factsOf(variable);
  const [regular, bold] = await Promise.all([
    plainFont(variable, 'سند', axes, 400),
    plainFont(variable, 'سند', axes, 700),
  ]);
  assert.deepEqual(factsOf(bold).axes, {});
  const outlinesOf = (font: Uint8Array) => tablesOf(font).find(({ tag }) => tag === 'glyf')?.data;
  assert.notDeepEqual(outlinesOf(regular), outlinesOf(bold));
});

test('of Chinese only what texts hold is kept, of other scripts all letters', () => {
  const has = new Set([0x20, 0x41, 0x4e00, 0x4e01, 0x915, 0x916]);
  assert.deepEqual([...usualCharacters('Hans', has)], [0x41, 0x20]);
  assert.deepEqual([...usualCharacters('Deva', has)], [0x41, 0x20, 0x915, 0x916]);
});

test('fonts of the device are brought to the measures of the font that they stand in for', () => {
  const measured = { font: variable, facts: factsOf(variable) };
  const { css, families } = fallbackOf('Own Arab', 'Arab', measured, measured)!;
  assert.match(families, /^"Own Arab naskh",/);
  // Vazirmatn itself is the measure: the sizes are those of the style sheet.
  assert.match(css, /local\("Noto Naskh Arabic"\),[^}]*size-adjust:116\.0%/);
  assert.equal(fallbackOf('Own', 'Thai', measured), undefined);
});

test('under our own fonts they have the sizes of the style sheet', async () => {
  const sheet = readFileSync(new URL('../site/styles/fonts.css', import.meta.url), 'utf8');
  const serif = await decodeWoff2(readFileSync(new URL('../../public/fonts/serif-latin.woff2', import.meta.url)));
  const sizesIn = (css: string, family: string) =>
    (css.match(/@font-face\s*\{[^}]*\}/g) ?? []).flatMap((face) =>
      new RegExp(`font-family:\\s*"?${family}"?;`).test(face) ? Number(/size-adjust:\s*([\d.]+)%/.exec(face)?.[1]) : [],
    );
  for (const [script, font, device, family] of [
    ['Arab', variable, 'naskh', 'Persian-naskh'],
    ['Arab', variable, 'sans-arabic', 'Persian-noto'],
    ['Latn', serif, 'georgia', 'Serif-georgia'],
    ['Latn', serif, 'times', 'Serif-times'],
  ] as const) {
    const measured = { font, facts: factsOf(font) };
    const { css } = fallbackOf('Own', script, measured, measured)!;
    const expected = sizesIn(sheet, family);
    assert.equal(expected.length, 2, family);
    assert.deepEqual(sizesIn(css, `Own ${device}`), expected, family);
  }
});
