import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deliverySign, isSubmission, submissionSteps } from './course.ts';
import { reachOf } from './reach.ts';
import { Delivery } from './schema/delivery.ts';

const blank = Object.fromEntries(Object.keys(Delivery.shape).map((column) => [column, '']));
const row = (given: object): Delivery =>
  Delivery.parse({ ...blank, version: '1', languages: 'en', sent: '2026-03-01', ...given });
const steps = (given: object) => submissionSteps(row(given)).map(({ sign, day }) => `${sign} ${day ?? '-'}`);

test('what was handed in is submitted, then accepted, published or returned, in the order of time', () => {
  assert.deepEqual(steps({}), ['submitted 2026-03-01']);
  assert.deepEqual(steps({ returned: '2026-03-04', reason: 'Too long' }), [
    'submitted 2026-03-01',
    'returned 2026-03-04',
  ]);
  assert.deepEqual(steps({ published: '2026-03-20', accepted: '2026-03-09', symbol: 'A/HRC/59/NGO/12' }), [
    'submitted 2026-03-01',
    'accepted 2026-03-09',
    'published 2026-03-20',
  ]);
  assert.deepEqual(steps({ symbol: 'A/HRC/59/NGO/12' }), ['submitted 2026-03-01', 'published -']);
});

test('a delivery by hand is no submission; one under rules, or with an outcome, is', () => {
  assert.equal(isSubmission(row({ forum: 'csw', acknowledged: '2026-03-02' })), false);
  for (const given of [
    { profile: 'ngo' },
    { accepted: '2026-03-02' },
    { returned: '2026-03-02' },
    { symbol: 'A/HRC/59/NGO/12' },
  ])
    assert.equal(isSubmission(row(given)), true, JSON.stringify(given));
});

test('in the tables of letters an outcome counts as the step that it implies', () => {
  assert.deepEqual(reachOf(row({ published: '2026-03-20' })), { state: 'circulated', day: '2026-03-20' });
  assert.deepEqual(reachOf(row({ accepted: '2026-03-09' })), { state: 'acknowledged', day: '2026-03-09' });
  assert.deepEqual(reachOf(row({ returned: '2026-03-04' })), { state: 'acknowledged', day: '2026-03-04' });
});

test('the sign of a delivery is that of its furthest step', () => {
  const steps = [{}, { received: '2026-03-02' }, { acknowledged: '2026-03-03' }, { replied: '2026-03-04' }];
  const signs = steps.map((_, index) => deliverySign(row(Object.assign({}, ...steps.slice(0, index + 1)))));
  assert.deepEqual(signs, ['sent', 'received', 'acknowledged', 'answered']);
});
