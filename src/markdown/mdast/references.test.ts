import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';

test('links and images by reference are links and images', () => {
  const { html, facts } = render('A [link][a], [A] again, ![x][b].\n\n[a]: /letters/x/ "t"\n[b]: no.jpg');
  assert.match(
    html,
    /^<p>A <a href="\/letters\/x\/" title="t">link<\/a>, <a href="\/letters\/x\/" title="t">A<\/a> again/,
  );
  assert.equal(facts.links.length, 2);
});
