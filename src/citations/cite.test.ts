import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { builtInInterface } from '../languages/interface.ts';
import { isolateRuns } from '../languages/isolate.ts';
import { languages } from '../languages/table.ts';
import type { CslItem } from '../model/library.ts';
import type { Problem } from '../model/problems.ts';
import { cite } from './cite.ts';
import { createFormatter } from './format.ts';
import { references } from './references.ts';

const known: Record<string, CslItem> = {
  data: {
    id: 'data',
    type: 'dataset',
    title: 'UNESCO education & “more” <b>',
    author: [{ literal: 'UNESCO Institute for Statistics' }],
    issued: { 'date-parts': [[2024, 10, 8]] },
    URL: 'https://example.org/a_b?x=1&y=2',
  },
  charter: {
    id: 'charter',
    type: 'treaty',
    title: 'Charter of the United Nations',
    issued: { 'date-parts': [[1945]] },
  },
};

function citing(code: string) {
  const words = builtInInterface(code);
  const services = {
    references: known,
    isStated: () => false,
    words: () => words,
    format: () => createFormatter(words),
  };
  const { language } = words;
  const resolver = cite.open(services);
  const problems: Problem[] = [];
  const context = { file: 'x.md', language, report: (found: Problem) => problems.push(found) };
  const isolated = (text: string) =>
    isolateRuns(text, language).map((run): ElementContent =>
      run.foreign === null ? { type: 'text', value: run.text } : h('bdi', { dir: run.foreign }, run.text),
    );
  const view = { language, isolated, anchor: String, href: String, nodes: () => [], flow: () => [] };
  const render = (label: string, attributes: Record<string, string> = {}) => {
    const place = { file: 'x.md', line: 3, column: 5 };
    const found = resolver.resolve({ name: 'cite', form: 'text', attributes, label, place }, context);
    return found ? toHtml(cite.page({ type: 'textDirective', name: 'cite', value: found.value }, view)) : '';
  };
  const end = () => {
    const node = resolver.end?.(context);
    return node ? toHtml(references.page(node as Parameters<typeof references.page>[0], view)) : '';
  };
  return { render, end, problems };
}

test('sources are numbered by their first mention and lead to the list and back', () => {
  const { render, end } = citing('en');
  assert.match(render('charter'), /^<span class="cite">\[<a href="#ref1" id="cite1"[^>]*>1<\/a>\]<\/span>$/);
  assert.match(render('data', { page: '12-14' }), />2<\/a>, pp\.\u00a012–14\]/);
  assert.match(render('data; charter'), /id="cite2-2".*id="cite1-2"/);
  const list = end();
  assert.match(list, /<li id="ref1">“Charter of the United Nations”, 1945 <a href="#cite1"[^>]*>.*?<a href="#cite1-2"/);
  assert.match(
    list,
    /<li id="ref2">UNESCO Institute for Statistics, “UNESCO education &#x26; ‘more’ &#x3C;b>”, 8 October 2024, available at <a href="https:\/\/example\.org\/a_b\?x=1&#x26;y=2">/,
  );
});

test('dates, digits and commas are those of the language; foreign runs are isolated', () => {
  const { render, end } = citing('fa');
  assert.match(render('data', { page: '12' }), /\[<a[^>]*>۱<\/a>، ص ۱۲\]/);
  const list = end();
  assert.match(list, /<bdi dir="ltr">UNESCO Institute for Statistics<\/bdi>، «/);
  assert.match(list, /۸ اکتبر ۲۰۲۴/);
  assert.match(list, /<a href="https:[^"]*"><bdi dir="ltr">https:/);
});

test('an unknown key is a problem with the nearest one; a page needs one source', () => {
  const { render, end, problems } = citing('en');
  assert.equal(render('chartre'), '');
  render('data, charter', { page: '1' });
  assert.deepEqual(
    problems.map(({ rule, line, hint }) => [rule, line, hint.split('?')[0]]),
    [
      ['reference-unknown', 3, 'Did you mean “charter”'],
      [
        'directive-value',
        3,
        'Write :cite[key] or :cite[key]{page=12}; several sources with a page each are several directives.',
      ],
    ],
  );
  assert.doesNotMatch(end(), /chartre/);
});

for (const { code } of languages)
  test(`${code}: an entry is complete`, () => {
    const { render, end } = citing(code);
    render('data');
    const list = end();
    assert.match(list, /UNESCO/);
    assert.match(list, /2024|۲۰۲۴|٢٠٢٤/);
    assert.doesNotMatch(list, /undefined|⟦|[\uE000-\uE001]/);
  });

test('pages of an article have one label, in the words of the language', () => {
  const pages: Record<string, [several: string, one: string]> = {
    en: ['pp. 101–120', 'p. 12'],
    fr: ['p. 101–120', 'p. 12'],
    es: ['págs. 101–120', 'pág. 12'],
    ru: ['с. 101–120', 'с. 12'],
    ar: ['ص ١٠١–١٢٠', 'ص ١٢'],
    fa: ['صص ۱۰۱–۱۲۰', 'ص ۱۲'],
    zh: ['第101–120页', '第12页'],
  };
  for (const [code, [several, one]] of Object.entries(pages)) {
    const format = createFormatter(builtInInterface(code));
    const entry = (page: string) =>
      format({ id: 'a', type: 'article-journal', title: 'T', page })
        .map(({ text }) => text)
        .join('')
        .replaceAll('\u00a0', ' ');
    assert.equal(entry('101-120').replace(/^.*?[，،,] ?/, ''), several);
    assert.equal(entry('12').replace(/^.*?[，،,] ?/, ''), one);
  }
});
