import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFrontMatter } from './front-matter.ts';
import { parseYaml } from './yaml.ts';

test('dates, versions and yes stay as written', () => {
  const { value, written } = parseYaml('date: 2025-06-16\nversion: 1.10\nanswer: yes\n', 'x.yaml');
  assert.deepEqual(value, { date: '2025-06-16', version: 1.1, answer: 'yes' });
  assert.equal(written(['version']), '1.10');
});

test('places count from the head of the file, keys and values apart', () => {
  const { place } = parseYaml('a:\n  - b: 1\n    c: two\n', 'x.md', 1);
  assert.deepEqual(place(['a', 0, 'c']), { file: 'x.md', line: 4, column: 8 });
  assert.deepEqual(place(['a', 0, 'c'], true), { file: 'x.md', line: 4, column: 5 });
  assert.deepEqual(place(['a', 0, 'missing']), { file: 'x.md', line: 3, column: 5 });
});

test('broken YAML is a problem in words, with a place', () => {
  const [found] = parseYaml('title: Letter: the second\n', 'x.yaml').problems;
  assert.equal(found?.line, 1);
  assert.match(found?.message ?? '', /colon/);
  assert.equal(parseYaml('a: 1\na: 2\n', 'x.yaml').problems[0]?.line, 2);
});

test('aliases cannot be multiplied without bound', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefg'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdef'[index]!}`).join(',')}]`).join('\n')}\n`; // prettier-ignore
  assert.equal(parseYaml(bomb, 'x.yaml').problems.length, 1);
});

test('front matter is cut off and its lines counted', () => {
  assert.deepEqual(splitFrontMatter('---\ntitle: x\n---\nText\n'), { yaml: 'title: x', body: 'Text\n', lines: 3 });
  assert.deepEqual(splitFrontMatter('---\n---\nText'), { yaml: '', body: 'Text', lines: 2 });
  assert.equal(splitFrontMatter('Text\n\n---\n').yaml, undefined);
});

test('control characters written as escapes are told at the value', () => {
  const { remarks } = parseYaml('a: "x"\nb:\n  - "y\\x1b[2J"\nc: "line\\nline\\ttab"\nd: "\\u009b"\n', 'x.yaml');
  assert.deepEqual(
    remarks.map(({ rule, line }) => `${rule}:${line}`),
    ['control-character:3', 'control-character:5'],
  );
});

test('front matter of texts alone is read as the parser reads it', () => {
  const sources = [
    'title: "On water: a #1 matter"\nsummary: \'It says “no”.\'\ntranslation: original\n',
    'title: نامه دربارهٔ آب\nshort: x\nsummary: Été, 2026 & after [sic] {x}, *y*\n',
    'title: yes\nsummary: "null"\nshort: True\n',
    'title: ~\nsummary: null\nshort: 007\n',
    'title: a\ntitle: b\n',
    'title: a # b\nsummary: a#b\n',
    'title: a: b\n',
    'title: "a \\" b"\n',
    "title: 'a '' b'\n",
    'title: a \nsummary:  b\n',
    'title: a\n  b\n',
    'title: |\n  b\n',
    'title: &a b\nsummary: *a\n',
    '- title: a\n',
    'title： a\n',
    'title: ""\nsummary: \'\'\n',
    'title: a\u0001\n',
    '',
  ];
  const facts = ({ value, problems, remarks, place, written }: ReturnType<typeof parseYaml>) => [
    value,
    [...problems, ...remarks].map(({ rule, line, message }) => [rule, line, message]),
    ['title', 'summary', 'short'].map((key) => [place([key]), place([key], true), written([key])]),
  ];
  for (const source of sources)
    // A comment alone is left to the parser.
    assert.deepEqual(facts(parseYaml(source, 'fa.md', 1)), facts(parseYaml(`${source}# end\n`, 'fa.md', 1)), source);
});
