import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';
import type { Directive, DirectiveHandler } from '../types.ts';
import { h } from './build.ts';

test('a handler gets the directive as written and its rendered children, and draws in its place', () => {
  const seen: Directive[] = [];
  const chart: DirectiveHandler = {
    attributes: ['of'],
    forms: ['leaf'],
    render: (directive) => {
      seen.push(directive);
      return [h('svg', { viewBox: '0 0 1 1' }), ...directive.children];
    },
  };
  const { html } = render('A\n\n::chart[*Label*]{of=x}\n\nB', { directives: { chart }, lineOffset: 3 });
  assert.equal(html, '<p>A</p>\n<svg viewBox="0 0 1 1"></svg><em>Label</em>\n<p>B</p>');
  assert.deepEqual(
    seen.map(({ name, form, attributes, line, column }) => ({ name, form, attributes, line, column })),
    [{ name: 'chart', form: 'leaf', attributes: { of: 'x' }, line: 6, column: 1 }],
  );
});
