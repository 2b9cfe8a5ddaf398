import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import type { Problem } from '../model/problems.ts';
import { FrontMatter } from '../model/schema/front-matter.ts';
import { Letter } from '../model/schema/letter.ts';
import { Site } from '../model/schema/site.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

function problemsOf(schema: z.ZodType, text: string): string[] {
  const problems: Problem[] = [];
  const yaml = parseYaml(text, 'x.yaml');
  validate(schema, yaml, problems);
  return problems.map(({ line, column, message, hint }) => `${line}:${column} ${message} | ${hint}`);
}

const letter = `id: letter-1
status: sent
sent: 2018-07-02
from: [{ name: { en: "Office" } }]
to: [{ name: { en: "Office" } }]
`;

test('a correct letter passes with its defaults', () => {
  const problems: Problem[] = [];
  const parsed = validate(Letter, parseYaml(letter, 'x.yaml'), problems);
  assert.deepEqual(problems, []);
  assert.equal(parsed?.form, 'letter');
  assert.equal(parsed?.sent, '2018-07-02');
});

test('an unknown key is named with the nearest known one, at its own place', () => {
  assert.deepEqual(problemsOf(Letter, `${letter}topcs: [x]\n`), ['6:1 Unknown key “topcs”. | Did you mean “topics”?']);
  assert.match(
    problemsOf(Letter, `${letter}circulated:\n  symbol: [A/72/926]\n`)[0]!,
    /^7:3 Unknown key “symbol”. \| Did you mean “symbols”\?/,
  );
});

test('the keys of a record that an enumeration names are known', () => {
  const site = 'name: { en: A }\nurl: https://example.org\nlanguages: [en]\npublisher: { name: { en: A } }\nlicence: { name: A }\n'; // prettier-ignore
  assert.deepEqual(problemsOf(Site, `${site}translations: { letter: [en] }\n`), [
    '6:17 Unknown key “letter”. | Did you mean “letters”?',
  ]);
});

test('a translated front-matter key leads to the English one', () => {
  const [found] = problemsOf(FrontMatter, 'العنوان: رسالة\nsummary: x\ntranslation: original\n');
  assert.match(found!, /1:1 .*“العنوان”.*“title”|title.*missing/);
  assert.ok(
    problemsOf(FrontMatter, 'العنوان: رسالة\nsummary: x\ntranslation: original\n').some((text) =>
      text.includes('Did you mean “title”?'),
    ),
  );
});

test('a date of the Persian calendar is answered with the Gregorian one', () => {
  assert.match(
    problemsOf(Letter, letter.replace('2018-07-02', '1404-03-26'))[0]!,
    /^3:7 “sent” must be a Gregorian date; it is “1404-03-26”. \| .*2025-06-16/,
  );
});

test('a day that does not exist is refused', () => {
  assert.match(
    problemsOf(Letter, letter.replace('2018-07-02', '2018-02-30'))[0]!,
    /^3:7 “sent” is not a day of the calendar; it is “2018-02-30”/,
  );
});

test('a number that YAML would change is asked for in quotation marks', () => {
  assert.match(
    problemsOf(Letter, `${letter}agenda: [{ body: ga, number: 1.10 }]\n`)[0]!,
    /^6:30 “agenda\[1\]\.number” is read as a number, and 1\.10 would be changed. \| Write it in quotation marks: "1\.10"/,
  );
});

test('a missing key and a wrong word come with the sentence of the manual', () => {
  assert.match(
    problemsOf(Letter, letter.replace('status: sent\n', ''))[0]!,
    /“status” is missing. \| Where it stands now/,
  );
  assert.match(
    problemsOf(Letter, letter.replace('status: sent', 'status: send'))[0]!,
    /^2:9 “status” must be one of draft, sent, .*; it is “send”/,
  );
});

test('inside a union the branch that fits best speaks', () => {
  const site =
    'name: { en: X }\nurl: https://example.org\npublisher: { name: { en: X } }\nlicence: { name: CC BY 4.0 }\nlanguages:\n  - { code: tr, name: Türkçe, script: Latin }\n';
  assert.match(problemsOf(Site, site)[0]!, /^6:39 “languages\[1\]\.script” must be the code of a script/);
});

test('every problem of a file is found in one run', () => {
  assert.equal(problemsOf(Letter, 'id: Letter 1\nstatus: send\nsent: yesterday\nfrom: []\nto: []\n').length, 5);
});
