import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';

const html = (source: string, language = 'fa') => render(source, { language }).html.replaceAll('\n', '');
const marks = ['\u200e', '\u200f', '\u061c', '\u00a0', '\ufeff', '\u200c', '\u3000', '\u202b', '\u2066', '\u2060'];

test('a mark that nobody sees before a sign changes nothing', () => {
  const sources = [
    '## متن\n\n- یک\n- دو',
    '> نقل\n> - یک',
    '1. یک\n2. دو',
    '| a | b |\n| - | - |\n| c | d |',
    '```\nx\n```',
    'متن[^1]\n\n[^1]: یادداشت',
    'a\n\n---\n\nb',
    ':::note\nx\n:::',
    '۱. یک\n۲. دو',
  ];
  for (const source of sources) {
    const expected = html(source);
    for (const mark of marks) {
      const marked = source.replace(/^(?=[^\sa-zم])/gm, mark);
      assert.equal(html(marked), expected, `${mark.codePointAt(0)?.toString(16)} ${source}`);
    }
  }
});

test('nor after it, nor at the end of the line', () => {
  for (const mark of marks) {
    assert.equal(html(`##${mark} متن`), html('## متن'), mark);
    assert.equal(
      html(`| a | b |${mark}\n|${mark}-${mark}| - |\n| c | d |${mark}`),
      html('| a | b |\n| - | - |\n| c | d |'),
    );
    assert.equal(html(`:::note\nx\n:::${mark}`), html(':::note\nx\n:::'));
    assert.equal(html(`a\n${mark}\nb`), html('a\n\nb'));
  }
  for (const space of ['\u00a0', '\u3000', '\u202f']) {
    assert.equal(html(`##${space}متن`), html('## متن'));
    assert.equal(html(`-${space}یک\n-${space}دو`), html('- یک\n- دو'));
    assert.equal(html(`1.${space}یک`), html('1. یک'));
  }
});

test('in code and in the middle of a line marks stay', () => {
  assert.match(html('```\n\u200f# x\n```'), /<code>\u200f# x/);
  assert.equal(html('متن\u200c‌ها و \u00a0- یک'), '<p>متن\u200c‌ها و \u00a0- یک</p>');
});

const lists: [source: string, expected: string][] = [
  ['۱. یک\n۲. دو', '1. یک\n2. دو'],
  ['١. واحد\n٢. اثنان', '1. واحد\n2. اثنان'],
  ['１. 甲\n２. 乙', '1. 甲\n2. 乙'],
  ['１．　甲\n２．　乙', '1.  甲\n2.  乙'],
  ['３） 甲\n４） 乙', '3) 甲\n4) 乙'],
  ['۳) سه\n۴) چهار', '3) سه\n4) چهار'],
  ['۱۰. ده\n۱۱. یازده', '10. ده\n11. یازده'],
  ['۱- یک\n۲- دو', '1. یک\n2. دو'],
  ['۱ - یک\n۲ – دو', '1.  یک\n2.  دو'],
  ['> ۱. یک\n> ۲. دو', '> 1. یک\n> 2. دو'],
  ['- یک\n  ۱. دو\n  ۲. سه', '- یک\n  1. دو\n  2. سه'],
  ['موارد:\n۱. یک\n۲. دو', 'موارد:\n1. یک\n2. دو'],
];
for (const [source, expected] of lists)
  test(`a list: ${source.replaceAll('\n', ' / ')}`, () => {
    assert.equal(html(source), html(expected));
    assert.deepEqual(render(source, { language: 'fa' }).rules, []);
  });

test('numbers that begin no list stay as they are written', () => {
  for (const source of ['سال\n۱۴۰۳. پایان', '۱۴۰۳ - متن', '۵ - ۱۰ درصد', '۱.۵ متر', '`۱. یک`', '۲۰۲۳-۲۰۲۴ بود'])
    assert.equal(html(source), html(source).replace(/[0-9](?![^<]*>)/g, ''), source);
  assert.match(html('```\n۱. یک\n```'), /۱\. یک/);
});
