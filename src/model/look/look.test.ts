import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { keysOf } from '../own.ts';
import { lowContrasts, palettesOf } from './palettes.ts';
import { colours, sizes } from './tokens.ts';

const css = readFileSync(new URL('../../site/styles/tokens.css', import.meta.url), 'utf8');
const charts = readFileSync(new URL('../../site/figures/figures.css', import.meta.url), 'utf8');
const schemes = /@media (?:screen and )?\(prefers-color-scheme: dark\)/;
const [light = '', dark = ''] = [css, charts]
  .map((sheet) => sheet.split(schemes))
  .reduce(([a = '', b = ''], [c = '', d = '']) => [a + c, b + d]);
const valueIn = (text: string, name: string) => new RegExp(`--${name}: ([^;]+);`).exec(text)?.[1];

test('the table of custom properties has the values of the style sheet', () => {
  for (const name of keysOf(colours)) {
    const row: { about: string; light?: string; dark?: string; follows?: string } = colours[name];
    const expected = row.follows === undefined ? row.light : `var(--${row.follows})`;
    if (name !== 'accent') assert.equal(valueIn(light, name), expected, name);
    if (row.dark !== undefined) assert.equal(valueIn(dark, name), row.dark, name);
  }
  for (const name of keysOf(sizes)) assert.equal(valueIn(light, name), sizes[name].value, name);
});

test('the look of Sanad can be read: every text on every ground, in both schemes', () => {
  assert.deepEqual(lowContrasts(palettesOf({ light: {}, dark: {} }, '#14506b')), []);
});

test('a colour that cannot be read is told with both colours and the ratio, for its scheme alone', () => {
  const low = lowContrasts(palettesOf({ light: { muted: '#999999' }, dark: {} }, '#14506b'));
  assert.deepEqual(low[0], {
    scheme: 'light',
    text: '--muted',
    ground: '--ground',
    textColour: '#999999',
    groundColour: '#fcfbf8',
    ratio: '2.7',
  });
  assert.ok(low.every(({ scheme, text }) => scheme === 'light' && text === '--muted'));
});

test('a ground that makes charts hard to read is told by the colour of the series', () => {
  const low = lowContrasts(palettesOf({ light: { ground: '#e0c9a0' }, dark: {} }, '#14506b'));
  assert.ok(low.some(({ text, ground }) => text === '--series-2' && ground === '--ground'));
});

test('the bar at the top follows the page until it has colours of its own; the dark accent is made for its ground', () => {
  const { light: page, dark: night } = palettesOf(
    { light: { ink: '#000000' }, dark: { ground: '#303030' } },
    '#14506b',
  );
  assert.equal(page['head-ink'], '#000000');
  assert.equal(night['head-ground'], '#303030');
});
