import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';

const numbered = (source: string, language = 'en') =>
  [...render(source, { numbered: true, language }).html.matchAll(/<p id="(p\d+)">.*?<\/a> (\w+)/g)].map(
    ([, id, word]) => `${id} ${word}`,
  );

test('paragraphs of the text and of directives count', () => {
  assert.deepEqual(
    numbered(
      'One.\n\n:::note[Label]\nTwo.\n\n:::\n\n::::claim{source=a}\nThree.\n\n:::response\nFour.\n:::\n::::\n\nFive.',
    ),
    ['p1 One', 'p2 Two', 'p3 Three', 'p4 Four', 'p5 Five'],
  );
});

test('lists, quotations, tables, notes, pictures and HTML blocks do not', () => {
  const others =
    '- item\n\n  more\n\n> quoted\n\n| a |\n| - |\n| b |\n\n![x](a.jpg)\n\n<div>\n\nText.\n\n</div>\n\n[^1]: note';
  assert.deepEqual(numbered(`One.[^1]\n\n${others}\n\nTwo.`), ['p1 One', 'p2 Two']);
});

test('the number is a link to itself, in the digits of the language, with a name', () => {
  const { html, facts } = render('متن', { numbered: true, language: 'fa' });
  assert.equal(html, '<p id="p1"><a class="pn" href="#p1" aria-label="بند ۱">۱</a> متن</p>');
  assert.equal(facts.paragraphs, 1);
  assert.deepEqual(facts.anchors, []);
});

test('plain pages have no numbers', () => {
  assert.equal(render('Text.').html, '<p>Text.</p>');
});

test('what is marked as unnumbered, and a signature, is not counted', () => {
  const source =
    ':::unnumbered\nExcellency,\n:::\n\nOne.\n\nTwo.\n\n:::unnumbered\nAccept this.\n:::\n\n:::signature\nA. Name\n:::';
  assert.deepEqual(numbered(source), ['p1 One', 'p2 Two']);
});
