import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lessMarked, rules, spell } from './rules.ts';

for (const rule of rules) {
  test(`spelling: ${rule.name}`, () => {
    for (const [written, folded] of rule.examples) assert.equal(spell(written), folded, `${written} → ${folded}`);
  });
}

test('each rule changes something in its own examples, or guards them', () => {
  for (const rule of rules) assert.ok(rule.examples.length > 0 && rule.why.endsWith('.'), rule.name);
});

test('folding twice changes nothing more', () => {
  for (const rule of rules) for (const [written] of rule.examples) assert.equal(spell(spell(written)), spell(written));
});

test('sloppier spellings leave seats of hamza out, in every combination', () => {
  assert.deepEqual(lessMarked(spell('زن')), []);
  assert.deepEqual(lessMarked(spell('الآن')), ['الان']);
  assert.deepEqual(lessMarked(spell('أخطأ')).sort(), ['اخطا', 'اخطٲ', 'ٲخطا'].sort());
  assert.deepEqual(lessMarked(spell('اعضاء')), ['اعضا']);
  assert.deepEqual(lessMarked('جزء'), []);
});
