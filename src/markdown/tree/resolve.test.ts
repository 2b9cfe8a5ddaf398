import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import type { FlowDirective, Written } from '../../model/text/directive.ts';
import { render } from '../test/render.ts';

test('a directive is given what was written; the tree keeps its value, and it draws in its place', () => {
  const seen: Written[] = [];
  const chart: FlowDirective<{ of: string }> = {
    attributes: ['of'],
    stands: 'alone',
    forms: ['leaf'],
    open: () => ({
      resolve: (written) => {
        seen.push(written);
        return { value: { of: written.attributes['of'] ?? '' } };
      },
    }),
    page: ({ value, label = [] }, { nodes }) => [h('svg', { viewBox: value.of }), ...nodes(label)],
    document: () => [],
  };
  const { tree, html } = render('A\n\n::chart[*Label*]{of=x}\n\nB', {
    directives: { chart: { ...chart, ...chart.open(undefined) } },
    lineOffset: 3,
  });
  assert.equal(html, '<p>A</p>\n<svg viewBox="x"></svg><em>Label</em>\n<p>B</p>'.replace('</svg><em>', '</svg>\n<em>'));
  assert.deepEqual(seen, [
    { name: 'chart', form: 'leaf', attributes: { of: 'x' }, label: 'Label', place: { file: 'letters/x/en.md', line: 6, column: 1 } }, // prettier-ignore
  ]);
  assert.deepEqual(tree.children[1], {
    type: 'blockDirective',
    name: 'chart',
    value: { of: 'x' },
    label: [{ type: 'emphasis', children: [{ type: 'text', value: 'Label' }] }],
  });
});

test('the tree is plain JSON without places', () => {
  const { tree } = render(
    '## A "b"\n\nC[^1] **d** `e` [f](/g/) <b>h</b>\n\n- [x] i\n\n:::finding[J]\n| k |\n| - |\n| l |\n:::\n\n[^1]: m',
    { numbered: true },
  );
  assert.deepEqual(JSON.parse(JSON.stringify(tree)), tree);
  assert.doesNotMatch(JSON.stringify(tree), /position|offset/);
});
