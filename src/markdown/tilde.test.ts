import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from './test/render.ts';

test('a single tilde strikes nothing, two do', () => {
  assert.equal(
    render('5~10岁女童和15~20岁女性的识字率分别上升了3~4个百分点。', { language: 'zh' }).html,
    '<p>5~10岁女童和15~20岁女性的识字率分别上升了3~4个百分点。</p>',
  );
  assert.equal(render('From 5~10 to 15~20 per cent. H~2~O.').html, '<p>From 5~10 to 15~20 per cent. H~2~O.</p>');
  assert.equal(render('~~a ~b~ c~~ and ~*d*~').html, '<p><del>a ~b~ c</del> and ~<em>d</em>~</p>');
});

test('numbers around a single tilde are one run in right-to-left text', () => {
  assert.match(
    render('از A~1 تا B~2', { language: 'fa' }).html,
    /<bdi dir="ltr">A~1<\/bdi> تا <bdi dir="ltr">B~2<\/bdi>/,
  );
});
