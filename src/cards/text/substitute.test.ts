import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Family } from './family.ts';
import { substitute } from './substitute.ts';

const draws = (pattern: RegExp) =>
  ({ faceFor: (character: string) => (pattern.test(character) ? {} : undefined) }) as unknown as Family;

test('characters without a glyph give way to plain ones, the others stay', () => {
  assert.equal(substitute('CO₂ und ½', [draws(/[ -~½]/)]), 'CO2 und ½');
  assert.equal(substitute('Ⅳ ﷼', [draws(/[ -~]/), draws(/[ریال]/)]), 'IV ریال');
});

test('what has no plain form that is drawn stays, to be reported', () => {
  assert.equal(substitute('☃ ㎡', [draws(/[ -l]/)]), '☃ ㎡');
});
