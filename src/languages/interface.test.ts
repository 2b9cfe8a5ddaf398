import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allKeys, createInterface, missingKeys, unknownKeys } from './interface.ts';
import { builtInStrings } from './strings/index.ts';
import { builtInLanguage, type Language } from './table.ts';

const words = (code: string, strings?: Record<string, unknown>) => createInterface(builtInLanguage(code)!, strings);

test('dates in the calendar, order and digits of each language', () => {
  const expected: Record<string, [string, string, string]> = {
    fa: ['۲۶ خرداد ۱۴۰۴', '۱۴۰۴/۰۳/۲۶', '۱۱ خرداد ۱۴۰۴'],
    ar: ['١٦ حزيران/يونيه ٢٠٢٥', '١٦ حزيران/يونيه ٢٠٢٥', '١ حزيران/يونيه ٢٠٢٥'],
    en: ['16 June 2025', '16 Jun 2025', '1 June 2025'],
    fr: ['16 juin 2025', '16 juin 2025', '1er juin 2025'],
    es: ['16 de junio de 2025', '16 jun 2025', '1 de junio de 2025'],
    ru: ['16 июня 2025\u00a0года', '16.06.2025', '1 июня 2025\u00a0года'],
    zh: ['2025年6月16日', '2025-06-16', '2025年6月1日'],
  };
  for (const [code, [long, short, first]] of Object.entries(expected)) {
    assert.equal(words(code).date('2025-06-16'), long);
    assert.equal(words(code).date('2025-06-16', 'short'), short);
    assert.equal(words(code).date('2025-06-01'), first);
  }
});

test('the Persian calendar at the turn of the year and in a leap year', () => {
  const { date } = words('fa');
  assert.equal(date('2025-03-20'), '۳۰ اسفند ۱۴۰۳');
  assert.equal(date('2025-03-21'), '۱ فروردین ۱۴۰۴');
  assert.equal(date('1990-12-31', 'short'), '۱۳۶۹/۱۰/۱۰');
});

test('the Gregorian date stands beside another calendar only', () => {
  assert.deepEqual(words('fa').dates('2025-06-16'), { main: '۲۶ خرداد ۱۴۰۴', gregorian: '۱۶ ژوئن ۲۰۲۵' });
  assert.equal(words('fa').dateWithGregorian('2025-06-16'), '۲۶ خرداد ۱۴۰۴ / ۱۶ ژوئن ۲۰۲۵');
  assert.deepEqual(words('ar').dates('2025-06-16'), { main: '١٦ حزيران/يونيه ٢٠٢٥' });
  assert.equal(words('en').dateWithGregorian('2025-06-16'), '16 June 2025');
});

test('a date does not depend on the time zone of the machine', () => {
  const before = process.env['TZ'];
  try {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env['TZ'] = zone;
      assert.equal(words('en').date('2025-06-16'), '16 June 2025');
      assert.equal(words('fa').date('2025-06-16'), '۲۶ خرداد ۱۴۰۴');
    }
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
});

test('periods are Gregorian in every language', () => {
  const all = (period: string) => ['fa', 'ar', 'en', 'fr', 'es', 'ru', 'zh'].map((code) => words(code).period(period));
  assert.deepEqual(all('2023'), ['۲۰۲۳', '٢٠٢٣', '2023', '2023', '2023', '2023', '2023年']);
  assert.deepEqual(all('2024-03'), [
    'مارس ۲۰۲۴',
    'آذار/مارس ٢٠٢٤',
    'March 2024',
    'mars 2024',
    'marzo de 2024',
    'март 2024\u00a0года',
    '2024年3月',
  ]);
  assert.equal(words('en').period('2024-Q3'), 'Q3 2024');
  assert.equal(words('fa').period('2024-03-01'), '۱ مارس ۲۰۲۴');
  assert.equal(words('fa').period('1990/91'), '۱۹۹۰/۹۱', 'an unusual period keeps its form');
});

test('numbers, percentages, digits, years, sizes', () => {
  assert.equal(words('fa').number(1234567.5), '۱٬۲۳۴٬۵۶۷٫۵');
  assert.equal(words('ar').percent(51.5), '٥١٫٥٪');
  assert.equal(words('en').percent(51.53), '51.5%');
  assert.equal(words('fa').digits('118 (d)'), '۱۱۸ (d)');
  assert.equal(words('fa').year(2025), '۲۰۲۵');
  assert.equal(words('fr').bytes(345_678), '346\u00a0ko');
  assert.equal(words('fa').bytes(1_234_567), '۱٫۲ مگابایت');
  assert.equal(words('en').bytes(999), '999\u00a0bytes');
  assert.equal(words('en').bytes(999_700), '1\u00a0MB');
  assert.equal(words('en').bytes(25_400_000), '25\u00a0MB');
});

test('plural and ordinal forms', () => {
  const ru = words('ru');
  assert.deepEqual(
    [1, 3, 5, 21, 112].map((n) => ru.plural('search.results', n)),
    ['1 результат', '3 результата', '5 результатов', '21 результат', '112 результатов'],
  );
  const ar = words('ar');
  assert.deepEqual(
    [0, 1, 2, 3, 11, 100].map((n) => ar.plural('search.results', n)),
    ['لا نتائج', 'نتيجة واحدة', 'نتيجتان', '٣ نتائج', '١١ نتيجة', '١٠٠ نتيجة'],
  );
  const en = words('en');
  assert.equal(en.plural('search.results', 1234), '1,234 results');
  assert.deepEqual(
    [1, 2, 3, 11, 8649].map((n) => en.meeting(n)),
    ['1st meeting', '2nd meeting', '3rd meeting', '11th meeting', '8649th meeting'],
  );
});

test('sessions and years in words', () => {
  const all = (counted: 'session' | 'year', n: number) =>
    ['en', 'fr', 'es', 'ru', 'ar', 'fa', 'zh'].map((code) => words(code).counted(counted, n));
  assert.deepEqual(all('session', 72), [
    'seventy-second session',
    'soixante-douzième session',
    'septuagésimo segundo período de sesiones',
    'семьдесят вторая сессия',
    'الدورة الثانية والسبعون',
    'هفتاد و دومین اجلاس',
    '第七十二届会议',
  ]);
  assert.deepEqual(all('year', 73), [
    'seventy-third year',
    'soixante-treizième année',
    'septuagésimo tercer año',
    'семьдесят третий год',
    'السنة الثالثة والسبعون',
    'هفتاد و سومین سال',
    '第七十三年',
  ]);
  assert.deepEqual(
    [words('fr').counted('session', 71), words('fr').counted('session', 1), words('es').counted('session', 13)],
    ['soixante et onzième session', 'première session', 'decimotercer período de sesiones'],
  );
  assert.deepEqual(
    ['en', 'ru', 'es'].map((code) => words(code).counted('session', 221)),
    ['221st session', '221-я сессия', '221º período de sesiones'],
    'above 99 in figures',
  );
});

test('a date to another names month and year once where they are the same', () => {
  const all = (from: string, to: string) =>
    ['en', 'fr', 'es', 'ru', 'ar', 'fa', 'zh'].map((code) => words(code).dateSpan(from, to));
  assert.deepEqual(all('2026-03-09', '2026-03-19'), [
    '9–19 March 2026',
    'du 9 au 19 mars 2026',
    'del 9 al 19 de marzo de 2026',
    '9–19 марта 2026\u00a0года',
    'من ٩ إلى ١٩ آذار/مارس ٢٠٢٦',
    '۱۸ تا ۲۸ اسفند ۱۴۰۴ / ۹ تا ۱۹ مارس ۲۰۲۶',
    '2026年3月9日至19日',
  ]);
  assert.equal(words('en').dateSpan('2025-06-16', '2025-07-11'), '16 June 2025 – 11 July 2025');
  assert.equal(words('fr').dateSpan('2026-03-01', '2026-03-19'), 'du 1er au 19 mars 2026');
  assert.deepEqual(
    ['en', 'fr', 'fa', 'zh'].map((code) => words(code).years('1975', '2025')),
    ['1975–2025', '1975-2025', '۱۹۷۵ تا ۲۰۲۵', '1975年至2025年'],
  );
});

test('one label stands over one thing, another over several', () => {
  assert.equal(words('en').label('facts.annexes', 1), 'Annex');
  assert.equal(words('en').label('facts.annexes', 2), 'Annexes');
  assert.equal(
    words('es').label('authentic.languages', 2, { languages: words('es').list(['persa', 'inglés']) }),
    'Textos auténticos: persa e inglés.',
  );
  assert.deepEqual(
    [words('es').list(['agua', 'hielo']), words('es').list(['el Iraq', 'Irán'])],
    ['agua y hielo', 'el Iraq e Irán'],
  );
});

test('lists and quotation marks', () => {
  assert.equal(words('en').list([]), '');
  assert.equal(words('en').list(['A']), 'A');
  assert.equal(words('fa').list(['الف', 'ب', 'پ']), 'الف، ب و پ');
  assert.equal(words('zh').list(['甲', '乙', '丙']), '甲、乙和丙');
  assert.equal(words('fr').quote('x'), '«\u00a0x\u00a0»');
});

test('names of languages, also of one that CLDR does not know', () => {
  assert.equal(words('fa').languageName('zh'), 'چینی');
  assert.equal(words('ru').languageName('fa'), 'персидский');
  assert.equal(words('en').languageName('xzz'), 'xzz');
});

test('places that are filled in: text stays as it is, numbers get the digits of the language', () => {
  assert.equal(words('fa').text('list.page', { page: 2, pages: 1000 }), 'صفحهٔ ۲ از ۱٬۰۰۰');
  assert.equal(words('en').text('search.none', { query: '$& {query}' }), 'No results for “$& {query}”.');
});

test('an office changes single strings of a built-in language', () => {
  const own = { 'nav.home': 'Start', 'search.results': { one: '{n} note', other: '{n} notes' } };
  assert.equal(words('en', own).text('nav.home'), 'Start');
  assert.equal(words('en', own).plural('search.results', 2), '2 notes');
  assert.equal(words('en', own).text('nav.next'), 'Next page');
  assert.deepEqual(missingKeys('en', own), []);
  assert.deepEqual(unknownKeys({ ...own, 'nav.hom': 'x' }), ['nav.hom']);
  assert.deepEqual(
    missingKeys('en', { 'nav.home': 3, 'search.results': 'letters' }),
    ['nav.home', 'search.results'],
    'values of the wrong form',
  );
});

test('an eighth language is one row and one set of strings', () => {
  const turkish: Language = {
    code: 'tr',
    name: 'Türkçe',
    dir: 'ltr',
    script: 'Latn',
    calendar: 'gregory',
    numerals: 'latn',
    quotes: ['“', '”', '‘', '’'],
    fallback: ['en'],
    official: false,
  };
  assert.deepEqual(missingKeys('tr', {}), allKeys());
  const strings = { ...builtInStrings['en'], 'nav.home': 'Ana sayfa' };
  assert.deepEqual(missingKeys('tr', strings), []);
  const tr = createInterface(turkish, strings);
  assert.equal(tr.text('nav.home'), 'Ana sayfa');
  assert.equal(tr.date('2025-06-16'), '16 Haziran 2025');
  assert.equal(tr.number(1234.5), '1.234,5');
  assert.equal(tr.languageName('fa'), 'Farsça');
});
