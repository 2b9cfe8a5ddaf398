import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Letter } from '../model/schema/letter.ts';
import { Report } from '../model/schema/report.ts';
import { usablePart, usableText } from './usable.ts';

const given = {
  id: 'letter-1',
  status: 'snet',
  sent: '2018-07-02',
  from: [{ name: { en: 'Office' }, rank: 1 }, 'somebody', { body: 'general-assembly' }],
  to: [{ body: 'general-assembly' }],
  topics: ['education', 'Not An Id', 'health'],
};

test('what is in order stays, and entries keep their places', () => {
  const { value, faults, isSound } = usablePart(Letter, given);
  assert.equal(isSound, false);
  assert.deepEqual([...faults].sort(), ['from', 'status', 'topics']);
  assert.equal(value.sent, '2018-07-02');
  assert.equal(value.version, 1);
  assert.equal(value.from.length, 3);
  assert.equal(value.from[0]!.name!['en'], 'Office');
  assert.deepEqual(value.from[1], {});
  assert.equal(value.from[2]!.body, 'general-assembly');
  assert.equal(value.topics[2], 'health');
  assert.equal(1 in value.topics, false);
});

test('a key that is not known may be the one it resembles', () => {
  const faults = (extra: object) => usablePart(Letter, { ...given, ...extra }).faults;
  assert.ok(faults({ verison: 2 }).has('version'));
  assert.equal(faults({ verison: 2 }).has('aliases'), false);
  assert.ok(faults({ zzzzzzzz: 2 }).has('aliases'));
  assert.equal(faults({ zzzzzzzz: 2 }).has('to'), false);
});

test('lists that are required are empty, not missing', () => {
  const { value } = usablePart(Report, { recommendations: [{ id: 'r1' }] });
  assert.deepEqual(value.recommendations[0]!.to, []);
  assert.deepEqual(value.evidence, []);
});

test('of text that is no YAML the keys and the id are read', () => {
  const { value, faults, isSound } = usableText(Letter, 'id: letter-1\nsent: [\n{ topics: x\n');
  assert.equal(isSound, false);
  assert.equal(value.id, 'letter-1');
  assert.deepEqual([...faults].sort(), ['sent', 'topics']);
});
