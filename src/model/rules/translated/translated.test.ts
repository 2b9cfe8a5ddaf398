import assert from 'node:assert/strict';
import { test } from 'node:test';
import { report } from '../../../checks/reporters.ts';
import { problem, rules } from '../../problems.ts';
import { inPhrases } from './phrases/index.ts';
import { inLanguage, messageLanguage, translations } from './index.ts';

/** What some parameters must be for a rule to have words for them. */
const given: Readonly<Record<string, unknown>> = {
  columns: 3,
  part: 'item',
  excess: 'notes',
  unit: 'words',
  lacks: [{ part: 'item', detail: '' }],
  to: 'outside',
  reason: '“<reason>” is not closed',
  hint: 'Write <hint>',
  remedy: 'Write <remedy>',
  ways: 'Write <ways>',
  codes: [{ code: '<codes>', name: '' }],
};

/** Parameters of any rule: each names itself, as a text that is also a number. */
const anything = () => {
  const asked = new Set<string>();
  const params = new Proxy({}, { get: (_, key) => (asked.add(String(key)), given[String(key)] ?? `<${String(key)}>`) });
  return { params, asked };
};

for (const [code, translation] of Object.entries(translations))
  for (const [name, write] of Object.entries(translation))
    test(`${code}: ${name} names all that the English message names`, () => {
      const { message } = rules[name as keyof typeof rules] as unknown as { message: (params: object) => string };
      const english = anything();
      const said = message(english.params);
      const [words, hint] = (write as (params: object) => readonly string[])(anything().params);
      assert.match(words!, /\p{Script=Arabic}/u);
      assert.match(hint!, /\p{Script=Arabic}/u);
      assert.equal(/ي|ك/u.test(`${words} ${hint}`) && code === 'fa', false, 'Arabic letters in Persian');
      for (const key of english.asked)
        if (said.includes(`<${key}>`))
          assert.ok(`${words} ${hint}`.includes(`<${key}>`), `${key} is not named: ${words}`);
    });

test('a report speaks the language that was asked for; words that are not known stay as they are', () => {
  const problems = [
    problem('link-broken', { file: 'a.md', line: 3 }, { address: '/x/', nearest: '/y/' }),
    problem('wrong-value', { file: 'b.yaml' }, { key: 'sent', expected: 'must be something', received: '“x”' }),
  ];
  const persian = report(problems, 'text', 'content', 'fa');
  assert.match(
    persian,
    /content\/a\.md:3\n {2}خطا {2}پیوند \/x\/ به جایی نمی‌رسد\. {2}\[link-broken\]\n {9}آیا منظورتان \/y\/ است؟/,
  );
  assert.match(persian, /«sent» must be something/);
  assert.match(persian, /۲ خطا، ۰ هشدار\./);
  assert.match(report(problems, 'json', 'content', 'ar'), /الرابط \/x\/ لا يؤدي إلى شيء/);
});

test('problems that were kept between builds can be told in every language', () => {
  const kept = JSON.parse(JSON.stringify(problem('text-empty', { file: 'fa.md' }, { language: 'fa' }))) as ReturnType<typeof problem>; // prettier-ignore
  assert.match(inLanguage(kept, 'ar').message, /ليس في الملف نص/);
  assert.equal(inLanguage(kept, 'en'), kept);
});

test('the language is that of the option, else of the locale, else English', () => {
  assert.equal(messageLanguage('ar', { LANG: 'fa_IR.UTF-8' }), 'ar');
  assert.equal(messageLanguage(undefined, { LANG: 'fa_IR.UTF-8' }), 'fa');
  assert.equal(messageLanguage(undefined, { LC_ALL: 'ar_EG', LANG: 'fa_IR' }), 'ar');
  assert.equal(messageLanguage(undefined, { LC_ALL: '', LANG: 'de_DE' }), 'en');
  assert.equal(messageLanguage(undefined, {}), 'en');
});

test('reasons and remedies that are sentences are told too', () => {
  const at = { file: 'letter.yaml', line: 4 };
  const date = problem('wrong-value-hint', at, { key: 'sent', expected: 'must be a Gregorian date', received: '“1405-07-13”', hint: 'If 1405-07-13 is a date of the Persian calendar, write 2026-10-05.' }); // prettier-ignore
  assert.deepEqual(
    [inLanguage(date, 'fa').message, inLanguage(date, 'fa').hint],
    [
      '«sent» باید تاریخ میلادی باشد؛ اکنون «1405-07-13» است.',
      'اگر 1405-07-13 تاریخی خورشیدی است، بنویسید 2026-10-05.',
    ],
  );
  const half = problem('wrong-value-hint', at, { key: 'sent', expected: 'must be a Gregorian date', received: '“x”', hint: 'Ask somebody.' }); // prettier-ignore
  assert.equal(inLanguage(half, 'fa').hint, 'Ask somebody.');
  const folder = problem('folder-name', at, { name: '2026 my', reason: 'there is a blank in it', nearest: undefined });
  assert.match(inLanguage(folder, 'ar').message, /فيه مسافة/);
});

test('what was taken over from a file is told with its numbers and names', () => {
  assert.equal(inPhrases('12 values taken over from water.xlsx.', 'fa'), '۱۲ مقدار از water.xlsx برداشته شد.');
  assert.equal(inPhrases('Not understood, and left out: x, y.', 'ar'), 'ما لم يُفهم فتُرك: x, y.');
});
