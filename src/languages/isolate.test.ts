import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isolateAs, isolateRuns, isolateText, mayBeMixed } from './isolate.ts';
import { rightToLeftLetters } from './right-to-left.ts';

const rtl = { dir: 'rtl' } as const;
const ltr = { dir: 'ltr' } as const;
const marked = (text: string, language: { dir: 'ltr' | 'rtl' }) =>
  isolateRuns(text, language)
    .map((run) => (run.foreign === null ? run.text : `⟦${run.text}⟧`))
    .join('');
const unmarked = (text: string) => text.replace(/[⟦⟧]/g, '');

/** Each line shows what must be isolated in right-to-left text. */
const inRtl = [
  'قطعنامهٔ ⟦A/RES/79/1⟧ (۲۰۲۵)',
  'اسناد ⟦A/79/1⟧، ⟦S/2025/45⟧',
  'اسناد ⟦A/72/926⟧, ⟦S/2018/669⟧ و',
  '⟦A/72/926–S/2018/669⟧',
  '⟦A/AC.96/(LXIV)⟧ و ⟦A/72/510/Rev.1⟧',
  '۲۶ خرداد ۱۴۰۴ / ⟦16 June 2025⟧',
  'تاریخ ⟦2025-06-16⟧ است',
  'صص ⟦10–20⟧ و (⟦10-12⟧)',
  'سند ⟦A/79/123*⟧ است',
  'گروه ⟦BRICS+⟧ در',
  'شورا (⟦HRC⟧) گفت',
  'بند ⟦118 (d)⟧ دستور',
  '⟦S/RES/2178 (2014)⟧ شورا',
  'نشانی ⟦https://un.org/fa/x?lang=en⟧، سپس',
  'ببینید (⟦https://un.org/a_(b)⟧).',
  'به ⟦office@example.org⟧ بنویسید',
  'نامهٔ ⟦UNESCO⟧. سپس',
  'این ⟦UNESCO⟧. ⟦UNICEF⟧ نیز',
  'نمایندهٔ دائم، ⟦Alya Ahmed S. Al-Thani⟧، امضا کرد',
  '⟦U.N.⟧ گفت',
  'تلفن ⟦+98 21 1234-5678⟧ است',
  'دما ⟦-5⟧ درجه',
  'جائحة كوفيد-19 والقرار 2758 (د-26) والمادة ب-2',
  'کووید-۱۹ و کووید−۱۹',
  'انخفاض و⟦−3٫5⟧ نقطة',
  'عام 1446هـ وهـ-3 و1446 هـ-2025',
  'دما ⟦25 °C⟧ و ⟦۲۵ °C⟧، ۲۵ °س، درجهٔ ⟦°C⟧ و سال ۲۰۲۵ ⟦UNESCO⟧',
  'تغییر ⟦−۳٫۵⟧ واحد و ⟦−3.5⟧ واحد و ⟦−۵⟧٪',
  '⟦−۰٫۶⟧',
  'بین ۱۰-۲۰ و ۵–۶',
  'سال 2025 میلادی، 1,234.5 و 16:30',
  'بیماری ⟦COVID-۱۹⟧ و',
  '⟦Women, Peace and Security: a report. It says more⟧. پایان',
  '⟦the “Beijing Declaration” of 1995⟧ را',
  '«⟦UNESCO⟧» و «⟦Report of the HRC⟧»',
  '⟦C++⟧ و ⟦C#⟧',
  '⟦R&D⟧ و ⟦Q & A⟧',
  '⟦l’Organisation des Nations Unies⟧ است',
  '⟦中文⟧ و ⟦Русский язык⟧',
  'فقط فارسی، با نیم‌فاصله (۱۴۰۴).',
  'רק ⟦UN⟧ בעברית',
  'أُرسلت في ⟦16 June 2025⟧، ٢٠٢٥',
];
for (const line of inRtl) test(`right to left: ${line}`, () => assert.equal(marked(unmarked(line), rtl), line));

const inLtr = [
  'the word ⟦سند⟧ and',
  'Law ⟦قانون حمایت از خانواده (۱۳۹۱)⟧ of 1391',
  '⟦سال⟧ 2025 in',
  'chapter 5 ⟦سند⟧ 2025',
  '⟦ماده 5 قانون کار⟧, 1369',
  '“⟦زن، زندگی⟧” said',
  '«⟦می‌شود⟧»; ⟦آیا؟⟧ yes',
  'letter of ⟦۲۶ خرداد ۱۴۰۴⟧ / 16 June 2025',
  '⟦سند⟧ (Sanad), ⟦שלום⟧',
  'plain English, A/79/1 and 10–20',
];
for (const line of inLtr) test(`left to right: ${line}`, () => assert.equal(marked(unmarked(line), ltr), line));

test('the runs joined are the text, whatever it is', () => {
  const pieces = [
    'A/79/1',
    ' ',
    '(',
    ')',
    '،',
    'سند',
    '۱۲',
    '12',
    '“',
    '”',
    '[',
    '+',
    '*',
    '-',
    'x',
    '\u2066',
    '\u2069',
    '.',
    '🕊️',
  ];
  let seed = 7;
  const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648);
  for (let round = 0; round < 2000; round++) {
    const text = Array.from({ length: 12 }, () => pieces[next() % pieces.length]).join('');
    for (const language of [rtl, ltr]) {
      const runs = isolateRuns(text, language);
      assert.equal(runs.map((run) => run.text).join(''), text);
      assert.ok(runs.every((run) => run.text !== ''));
    }
  }
});

test('control characters stand around each run, and a second pass adds none', () => {
  const once = isolateText('اسناد A/79/1، S/2025/45', rtl);
  assert.equal(once, 'اسناد \u2066A/79/1\u2069، \u2066S/2025/45\u2069');
  assert.equal(isolateText(once, rtl), once);
  assert.equal(isolateText('the word سند', ltr), 'the word \u2067سند\u2069');
  assert.equal(isolateAs('Sanad', 'ltr'), '\u2066Sanad\u2069');
});

test('a long text without an end of bracket is read in time that grows with its length', () => {
  const text = 'A (b “c '.repeat(20_000);
  assert.equal(
    isolateRuns(text, rtl)
      .map((run) => run.text)
      .join(''),
    text,
  );
});

test('every letter of the other direction is looked at', () => {
  const rightToLeft = new RegExp(`[${rightToLeftLetters}]`, 'u');
  for (let point = 0x20; point < 0x2_0000; point++) {
    const sign = String.fromCodePoint(point);
    if (!/\p{L}/u.test(sign)) continue;
    const dir = rightToLeft.test(sign) ? 'ltr' : 'rtl';
    assert.ok(mayBeMixed(sign, { dir }), point.toString(16));
  }
  for (const number of ['+۵', '٪\u00a0۵', '۵٪', '۱۰⁻³', '۲×۳', '$۵'])
    assert.ok(mayBeMixed(number, { dir: 'rtl' }), number);
  assert.ok(!mayBeMixed('سال ۱۴۰۳، «آب» (ص ۵–۶)', { dir: 'rtl' }));
});
