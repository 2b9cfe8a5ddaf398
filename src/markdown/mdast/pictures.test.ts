import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';
import type { Picture } from '../../model/library.ts';

const photo: Picture = {
  width: 1200,
  height: 800,
  sources: [
    { address: '/images/a-400.webp', width: 400, type: 'image/webp' },
    { address: '/images/a-1200.webp', width: 1200, type: 'image/webp' },
  ],
};
const given = { picture: (path: string) => (path === 'a.jpg' ? photo : undefined), pictures: ['a.jpg'] };

test('a picture alone is a figure, the same as the directive', () => {
  const { html, rules } = render('![Two women](a.jpg "At the polls")', given);
  assert.equal(
    html,
    '<figure><img src="/images/a-1200.webp" srcset="/images/a-400.webp 400w, /images/a-1200.webp 1200w" sizes="(min-width: 45rem) 42rem, 100vw" width="1200" height="800" alt="Two women" loading="lazy" decoding="async"><figcaption>At the polls</figcaption></figure>',
  );
  assert.deepEqual(rules, []);
  assert.equal(render('::image{src=a.jpg alt="Two women" caption="At the polls"}', given).html, html);
});

test('the credit follows the caption', () => {
  assert.match(
    render('::image{src=a.jpg alt=x caption=Polls credit="UN Photo"}', given).html,
    /<figcaption>Polls <small>Image: UN Photo<\/small><\/figcaption>/,
  );
});

test('several formats become a picture element', () => {
  const sources = [...photo.sources, { address: '/images/a.jpg', width: 1200, type: 'image/jpeg' }];
  assert.match(
    render('![x](a.jpg)', { picture: () => ({ ...photo, sources }) }).html,
    /<picture><source type="image\/webp" srcset=.*><img src="\/images\/a.jpg" width/,
  );
});

test('missing files, missing words and pictures elsewhere are reported', () => {
  const { problems } = render('![x](b.jpg)\n\n![](a.jpg)\n\n![x](https://example.org/x.jpg)\n\n::image{alt=x}', given);
  assert.deepEqual(
    problems.map(({ rule, line, hint }) => [rule, line, hint.slice(0, 22)]),
    [
      ['image-alt-missing', 3, 'Describe between the s'],
      ['directive-value', 7, 'Name the file: ::image'],
      ['image-missing', 1, 'Did you mean a.jpg?'],
      ['image-elsewhere', 5, 'Save it in the folder '],
    ],
  );
});
