/** Tables of Persian and Arabic offices: solar and lunar years, merged cells, shares, breakdowns as columns, provinces. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import writeExcel from 'write-excel-file/node';
import { readSheets } from './workbook.ts';
import { readShape } from './shape.ts';

const rowsOf = (table: readonly (readonly string[])[], area?: string) => {
  const material = readShape(table, { area });
  if ('refusal' in material) return material.refusal;
  return material.rows.map(({ area: code, period, codes, value }) => [code, period, ...Object.values(codes), value].join(' ')); // prettier-ignore
};

test('a heading of two words, solar years, signs of shares and strokes as decimal signs', () => {
  const table = [['درصد خانوارهای دارای آب سالم'], ['استان/کشور', 'سال', 'جنس', 'درصد'], ['ایران', '۱۳۹۹', 'زن', '۹۵٫۲٪'], ['ایران', '۱۴۰۰', 'مرد', '۹۶/۸']]; // prettier-ignore
  assert.deepEqual(rowsOf(table), ['IRN 2020/2021 female 95.2', 'IRN 2021/2022 male 96.8']);
  const material = readShape(table);
  assert.ok('rows' in material);
  assert.equal(material.indicator, 'درصد خانوارهای دارای آب سالم');
  assert.deepEqual(material.dimensions['sex'], { title: 'جنس', codes: { female: 'زن', male: 'مرد' } });
});

test('solar years as columns with thousands; lunar years in Arabic', () => {
  assert.deepEqual(rowsOf([['کشور', '۱۳۹۸', '۱۳۹۹'], ['ایران', '۸۳٬۰۷۵٬۰۰۰', '۸۴،۰۳۸،۰۰۰']]), ['IRN 2019/2020 83075000', 'IRN 2020/2021 84038000']); // prettier-ignore
  assert.deepEqual(rowsOf([['الدولة', 'السنة', 'النسبة المئوية'], ['مصر', '١٤٤١', '٧٥٫٥'], ['مصر', '٢٠٢٠', '٧٦']]), ['EGY 2019/2020 75.5', 'EGY 2020 76']); // prettier-ignore
});

test('provinces are parts of a country that must be named; breakdowns may stand as columns', () => {
  const provinces = [['استان', 'سال', 'تعداد مدارس'], ['تهران', '2020', '5200'], ['کل کشور', '2020', '9000']]; // prettier-ignore
  assert.match(String(rowsOf(provinces)), /“استان” are no countries \(تهران, کل کشور\).*--area IRN/);
  assert.deepEqual(rowsOf(provinces, 'IRN'), ['IRN 2020 تهران 5200', 'IRN 2020 total 9000']);
  assert.deepEqual(rowsOf([['سال', 'زنان', 'مردان', 'کل'], ['2020', '84.2', '90.8', '87.6']], 'IRN'), ['IRN 2020 female 84.2', 'IRN 2020 male 90.8', 'IRN 2020 total 87.6']); // prettier-ignore
});

test('Excel: merged headings and cells, per cent and days as they are shown', async () => {
  const percent = (value: number) => ({ value, type: Number, format: '0.0%' });
  const bytes = await writeExcel([
    [{ value: 'کشور', rowSpan: 2 }, { value: 'سال', rowSpan: 2 }, { value: 'نرخ باسوادی', columnSpan: 2 }, null],
    [null, null, { value: 'زنان' }, { value: 'مردان' }],
    [{ value: 'ایران', rowSpan: 2 }, { value: 2020, type: Number }, percent(0.85), percent(0.91)],
    [null, { value: 2021, type: Number }, percent(0.86), percent(0.92)],
  ]).toBuffer();
  const [table = []] = readSheets(bytes);
  assert.deepEqual(table.at(-1), ['ایران', '2021', '86%', '92%']);
  assert.deepEqual(rowsOf(table), ['IRN 2020 female 85', 'IRN 2020 male 91', 'IRN 2021 female 86', 'IRN 2021 male 92']); // prettier-ignore
  const days = await writeExcel([[{ value: new Date('2024-03-05T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' }]]).toBuffer(); // prettier-ignore
  assert.deepEqual(readSheets(days), [[['2024-03-05']]]);
  assert.throws(() => readSheets(new TextEncoder().encode('PK')), /zip/i);
});
