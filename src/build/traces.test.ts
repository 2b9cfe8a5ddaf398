import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FILE, openTraces, type Trace } from './traces.ts';

const answers = (change: Record<string, string> = {}) => ({
  digestOf: (question: string, argument: string) =>
    (({ 'settings:': 'a', 'publication:"x"': 'b', ...change }) as Record<string, string>)[`${question}:${argument}`],
});
const trace: Trace = {
  name: 'page',
  props: 'props',
  reads: [
    { question: 'settings', argument: '', answer: 'a' },
    { question: 'publication', argument: '"x"', answer: 'b' },
    { question: FILE, argument: 'cards/x.png', answer: 'card' },
  ],
  files: [{ path: 'x/index.html', digest: 'd' }],
  problems: [],
};
const file = (path: string): string | undefined => (path === 'cards/x.png' ? 'card' : undefined);

function kept(): unknown {
  const traces = openTraces(undefined, 'code', answers());
  traces.add(trace);
  traces.add({ ...trace, name: 'other', reads: trace.reads.slice(0, 1) });
  return JSON.parse(JSON.stringify(traces.keep()));
}

test('a trace holds while everything is as it was, and is kept again as it is', () => {
  const traces = openTraces(kept(), 'code', answers());
  const found = traces.holding('page', 'props', file);
  assert.ok(found);
  traces.add(found);
  const again = openTraces(JSON.parse(JSON.stringify(traces.keep())), 'code', answers()).holding('page', 'props', file);
  assert.deepEqual({ ...again, reads: again?.reads }, trace);
});

test('each reason for making a unit anew', () => {
  const held = (code: string, change: Record<string, string>, props: string, fileDigest = file, name = 'page') =>
    openTraces(kept(), code, answers(change)).holding(name, props, fileDigest) !== undefined;
  assert.equal(held('code', {}, 'props'), true);
  assert.equal(held('other code', {}, 'props'), false);
  assert.equal(held('code', {}, 'other props'), false);
  assert.equal(held('code', { 'settings:': 'z' }, 'props'), false);
  assert.equal(held('code', { 'publication:"x"': 'z' }, 'props'), false);
  assert.equal(
    held('code', {}, 'props', () => 'another card'),
    false,
  );
  assert.equal(
    held('code', {}, 'props', () => undefined),
    false,
  );
  assert.equal(held('code', {}, 'props', file, 'unknown'), false);
  // What one unit read is no concern of another.
  assert.equal(held('code', { 'publication:"x"': 'z' }, 'props', file, 'other'), true);
});

test('a file that was not there, and still is not, is as it was', () => {
  const traces = openTraces(undefined, 'code', answers());
  traces.add({ ...trace, reads: [{ question: FILE, argument: 'no.png', answer: '' }] });
  assert.ok(openTraces(traces.keep(), 'code', answers()).holding('page', 'props', file));
});

test('what is no list of traces is taken for none', () => {
  for (const value of [undefined, null, 5, 'text', [], {}, { code: 'code' }])
    assert.equal(openTraces(value, 'code', answers()).holding('page', 'props', file), undefined);
});
