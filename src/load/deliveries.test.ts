import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../model/problems.ts';
import { parseDeliveries } from './deliveries.ts';

function read(text: string) {
  const problems: Problem[] = [];
  const rows = parseDeliveries(text, 'letters/x/deliveries.csv', problems);
  return { rows, problems: problems.map(({ line, message }) => `${line} ${message}`) };
}

test('rows are read with their defaults and lines; a row is internal unless it says public', () => {
  const { rows, problems } = read(
    'languages,body,sent,visibility\nen fr,general-assembly,2026-01-02,public\nfa,general-assembly,2026-01-03,\n',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(rows.map(({ languages, version, wave, visibility, line }) => [languages, version, wave, visibility, line]), [[['en', 'fr'], 1, 1, 'public', 2], [['fa'], 1, 1, 'internal', 3]]); // prettier-ignore
});

test('what is wrong in a row is said with its line, all rows in one run', () => {
  const { problems } = read(
    'languages,body,office,sent,route\nen,ga,,02.01.2026,mission\nen,,,2026-01-02,pigeon\nen,ga\n',
  );
  assert.deepEqual(
    problems.map((text) => text.split(' ')[0]),
    ['2', '3', '4'],
  );
  assert.match(problems[0]!, /“sent” is “02\.01\.2026”: must be a date like 2025-06-16/);
  assert.match(problems[1]!, /“route” is “pigeon”: it must be one of mission, registry/);
  assert.match(problems[2]!, /2 values, the heading has 5/);
});

test('a row without a recipient, an unknown column and a missing one are reported', () => {
  assert.match(read('languages,body,office,sent\nen,,,2026-01-02\n').problems[0]!, /recipient/);
  assert.match(read('languages,body,send\nen,ga,2026-01-02\n').problems.join('\n'), /Unknown column “send”/);
});

test('a quoted field may hold line breaks; lines still count from the head of the file', () => {
  const { rows } = read('languages,office,sent,note\nen,"Office\nof X",2026-01-02,a\nen,Office,2026-01-03,b\n');
  assert.deepEqual(rows.map(({ office, line }) => [office, line]), [['Office\nof X', 3], ['Office', 4]]); // prettier-ignore
});

test('a public row holds nothing that reaches a person; an internal one may', () => {
  const found = (note: string, visibility: string) => {
    const problems: Problem[] = [];
    parseDeliveries(`languages,office,sent,visibility,note\nen,Office,2026-01-04,${visibility},"${note}"\n`, 'd.csv', problems);
    return problems.map(({ rule, line }) => `${rule}:${line}`);
  };
  for (const note of [
    'to a.b@example.org', 'a.b (at) example (dot) org', 'علی@مثال.ایران', '+41 22 917 9000', '0041229179000', '+98 (21) 6695-1234',
    '022 917 90 00', '۰۲۱ ۶۶۹۵ ۱۲۳۴', 'تلفن: ۶۶۹۵۱۲۳۴', '电话：010-62751234', 'Tel. 917 9000', 'WhatsApp 0912 345 6789',
  ]) {
    assert.deepEqual(found(note, 'public'), ['delivery-contact:2'], note);
    assert.deepEqual(found(note, 'internal'), [], note);
  }
  for (const note of [
    'A/79/123', '2026-01-04', '04-01-2026', '04.01.2026', 'HRC 59, item 3', 'No. 0045/2026', 'A/HRC/59/12 and 0123456', '1,234,567 people',
    'JobNo. 2412345', 'round 2 of 10', 'Room 0.12', '@unhrc on X', '10:30',
  ])
    assert.deepEqual(found(note, 'public'), [], note);
}); // prettier-ignore

test('recipient, city and remark may be given in each language; contacts are found there too', () => {
  const { rows, problems } = read(
    'languages,office_en,office_fa,city_fa,sent,visibility\nen,An office,یک دفتر,ژنو,2026-01-02,public\n',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(rows[0]?.texts, { office: { en: 'An office', fa: 'یک دفتر' }, city: { fa: 'ژنو' } });
  assert.match(
    read('languages,office_fa,sent,visibility\nen,دفتر x@example.org,2026-01-02,public\n').problems.join(),
    /office_fa/,
  );
  assert.match(read('languages,office_fa,sent\nen,,2026-01-02\n').problems.join(), /recipient/);
  assert.match(
    read('languages,office,sent,route_fa\nen,X,2026-01-02,y\n').problems.join(),
    /Unknown column “route_fa”/,
  );
});
