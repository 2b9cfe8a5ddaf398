import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OpenDirective } from '../../model/text/directive.ts';
import { statHandler } from '../test/handlers.ts';
import { render } from '../test/render.ts';
import { citationKeys } from '../../model/citation-keys.ts';

test('blocks are numbered by name, can be linked to and are listed', () => {
  const { html, facts } = render(
    ':::finding[Gap]{evidence="e1 e2"}\nA.\n:::\n\n:::recommendation{to=hrc-president}\nB.\n:::\n\n:::finding\nC.\n:::',
    { language: 'fa' },
  );
  assert.match(
    html,
    /<div class="block finding" id="finding-1"><p class="label"><a href="#finding-1">یافتهٔ ۱<\/a> <bdi dir="ltr">Gap<\/bdi><\/p>/,
  );
  assert.deepEqual(facts.blocks, [
    { name: 'finding', attributes: { evidence: 'e1 e2' }, id: 'finding-1', text: 'A.', line: 1 },
    { name: 'recommendation', attributes: { to: 'hrc-president' }, id: 'recommendation-1', text: 'B.', line: 5 },
    { name: 'finding', attributes: {}, id: 'finding-2', text: 'C.', line: 9 },
  ]);
  assert.deepEqual(facts.anchors, ['finding-1', 'recommendation-1', 'finding-2']);
});

test('figures are noted as written, with their line', () => {
  const { facts } = render('Text\n:stat{of="a/b" area=IRN}', { directives: { stat: statHandler }, lineOffset: 5 });
  assert.deepEqual(facts.figures, [{ directive: 'stat', attributes: { of: 'a/b', area: 'IRN' }, line: 7 }]);
});

test('a directive notes its facts in the order of the text', () => {
  const cite: OpenDirective = {
    ...statHandler,
    attributes: ['page'],
    facts: ({ label }, { citations }) => void citations.push(...citationKeys(label)),
  };
  assert.deepEqual(render('A :cite[b; a]{page=3} B :cite[a]', { directives: { cite } }).facts.citations, [
    'b',
    'a',
    'a',
  ]);
  assert.deepEqual(citationKeys('@a، b ؛c'), ['a', 'b', 'c']);
});
