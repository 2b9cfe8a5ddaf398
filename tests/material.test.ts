/** Material of other programs as a beginning: tables of sources in their shapes, Word files. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import writeExcel from 'write-excel-file/node';
import { parse } from 'yaml';
import { createContent, root, today } from './content.ts';

/** What `new` says and makes of a file. */
async function begin(name: string, bytes: string | Uint8Array, kind: string, ...options: string[]) {
  const content = await createContent();
  const file = join(content.folder, '..', name);
  await writeFile(file, bytes);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/cli/main.ts'), 'new', kind, 'made', '--content', content.folder, '--from', file, ...options],
    { encoding: 'utf8' },
  );
  const check = () =>
    spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), 'check', '--content', content.folder, '--today', today, '--format', 'json'], { encoding: 'utf8' }); // prettier-ignore
  const read = (path: string) => readFile(join(content.folder, path), 'utf8');
  const has = (path: string) => existsSync(join(content.folder, path));
  return { status, said: stdout + stderr, read, has, check, dispose: content.dispose };
}

const table = async (name: string, bytes: string | Uint8Array, ...options: string[]) => {
  const made = await begin(name, bytes, 'statistics', ...options);
  const rows = made.status === 0 ? (await made.read('statistics/made/made.csv')).trim().split('\n') : [];
  const facts =
    made.status === 0 ? (parse(await made.read('statistics/made/collection.yaml')) as Record<string, any>) : {}; // eslint-disable-line @typescript-eslint/no-explicit-any -- a YAML of many shapes
  const problems = made.status === 0 ? (JSON.parse(made.check().stdout) as { rule: string; file: string; severity: string; message: string }[]) : []; // prettier-ignore
  const errors = problems.filter(({ severity, file }) => severity === 'error' && file.startsWith('statistics/'));
  await made.dispose();
  return { ...made, rows, facts, errors };
};

test('World Bank: title rows, years as columns, aggregates', async () => {
  const { rows, facts, said, errors } = await table(
    'API_SE.csv',
    '"Data Source","World Development Indicators",\n\n"Last Updated Date","2026-09-01",\n\n"Country Name","Country Code","Indicator Name","Indicator Code","2019","2020","2021",\n"Iran, Islamic Rep.","IRN","Literacy rate (%)","SE.ADT","88.1","","88.9",\n"Arab World","ARB","Literacy rate (%)","SE.ADT","74","75.5","",\n"Africa Eastern and Southern","AFE","Literacy rate (%)","SE.ADT","71.2","71.9","72",\n',
  );
  assert.deepEqual(rows, ['code,year,value', 'AFE,2019,71.2', 'AFE,2020,71.9', 'AFE,2021,72', 'ARB,2019,74', 'ARB,2020,75.5', 'IRN,2019,88.1', 'IRN,2021,88.9']); // prettier-ignore
  assert.match(said, /Years stood as columns \(2019 to 2021\)/);
  assert.equal(facts['indicators'].made.title.en, 'Literacy rate (%)');
  assert.equal(facts['indicators'].made.unit.kind, 'percent');
  assert.equal(facts['areas'].AFE.en, 'Africa Eastern and Southern');
  assert.deepEqual(errors, []);
});

test('UNICEF and SDMX-CSV: codes with labels, dimensions, totals', async () => {
  const { rows, facts, errors } = await table(
    'fusion.csv',
    'DATAFLOW,REF_AREA:Geographic area,INDICATOR:Indicator,SEX:Sex,TIME_PERIOD:Time period,OBS_VALUE:Observation Value,UNIT_MEASURE:Unit of measure,OBS_STATUS:Observation Status\nUNICEF:X(1.0),IRN: Iran,WS: Water services,F: Female,2020,95.1,PCNT: %,A: Normal\nUNICEF:X(1.0),IRN: Iran,WS: Water services,_T: Total,2020,96,PCNT: %,A: Normal\n',
  );
  assert.deepEqual(rows, ['code,year,sex,value', 'IRN,2020,f,95.1', 'IRN,2020,t,96']);
  assert.deepEqual(facts['dimensions'].sex, { title: { en: 'SEX' }, total: 't', codes: { f: { en: 'Female' }, t: { en: 'Total' } } }); // prettier-ignore
  assert.equal(facts['indicators'].made.title.en, 'Water services');
  assert.equal(facts['indicators'].made.unit.label.en, '%');
  assert.deepEqual(errors, []);
});

test('Our World in Data: the value stands under its name', async () => {
  const { rows, facts, errors } = await table('owid.csv', 'Entity,Code,Year,Literacy rate\nIran,IRN,2020,88.7\nWorld,OWID_WRL,2020,86.1\nAfrica,OWID_AFR,2020,70\nKosovo,OWID_KOS,2020,90\n'); // prettier-ignore
  assert.deepEqual(rows, ['code,year,value', 'IRN,2020,88.7', 'OWID_AFR,2020,70', 'WLD,2020,86.1', 'XKX,2020,90']);
  assert.equal(facts['indicators'].made.title.en, 'Literacy rate');
  assert.equal(facts['areas'].OWID_AFR.en, 'Africa');
  assert.deepEqual(errors, []);
});

test('Open SDG: no country in the table', async () => {
  const csv = 'Year,Units,Sex,Value\n2019,Percent,,61.5\n2019,Percent,Female,60\n2020,Percent,Female,62\n';
  const asked = await table('4-6-1.csv', csv);
  assert.equal(asked.status, 2);
  assert.match(asked.said, /--area IRN/);
  const { rows, errors } = await table('4-6-1.csv', csv, '--area', 'Iran');
  assert.deepEqual(rows, ['code,year,sex,value', 'IRN,2019,total,61.5', 'IRN,2019,female,60', 'IRN,2020,female,62']);
  assert.deepEqual(errors, []);
});

test('Excel in Persian: names of countries, Persian digits, years as columns', async () => {
  const workbook = await writeExcel([
    [{ value: 'جدول ۱: دسترسی به آب (درصد)' }],
    [{ value: 'کشور' }, { value: '۲۰۱۹' }, { value: 2020 }],
    [{ value: 'ایران' }, { value: '۹۵٫۵' }, { value: 96 }],
    [{ value: 'مصر' }, { value: '…' }, { value: 99.25 }],
    [{ value: 'ناکجا' }, { value: 1 }, { value: 2 }],
  ]).toBuffer();
  const { rows, facts, said, errors } = await table('water.xlsx', workbook);
  assert.deepEqual(rows, ['code,year,value', 'EGY,2020,99.25', 'IRN,2019,95.5', 'IRN,2020,96']);
  assert.match(said, /Not known as countries or areas, and left out: ناکجا/);
  assert.equal(facts['indicators'].made.title.en, 'دسترسی به آب (درصد)');
  assert.equal(facts['indicators'].made.unit.kind, 'percent');
  assert.deepEqual(errors, []);
});

test('semicolons with decimal commas, tabs, and several columns of numbers', async () => {
  const european = await table('eu.csv', 'country;year;value\nFrance;2020;1 234,5\nEgypt, Arab Rep.;2021;7,25\n');
  assert.deepEqual(european.rows, ['code,year,value', 'EGY,2021,7.25', 'FRA,2020,1234.5']);
  const tabs = 'iso3\tyear\tpopulation\tschools\nIRN\t2020\t84,000,000\t10\n';
  const asked = await table('t.tsv', tabs);
  assert.match(asked.said, /population, schools.*--value/s);
  const { rows } = await table('t.tsv', tabs, '--value', 'population');
  assert.deepEqual(rows, ['code,year,value', 'IRN,2020,84000000']);
});

test('what is no table is refused in words', async () => {
  assert.match((await table('x.csv', 'hello\nworld\n')).said, /No row of headings/);
  assert.match((await table('x.xls', 'x')).said, /Save it as \.xlsx/);
  assert.match((await table('x.xlsx', 'x')).said, /cannot be read/);
});

/** A Word file with the parts that letters have. */
function wordFile(): Uint8Array {
  const run = (text: string, marks = '') => `<w:r><w:rPr>${marks}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const paragraph = (inner: string, style = '') => `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`; // prettier-ignore
  const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
  const picture = '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="Two women at a well"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'; // prettier-ignore
  const spaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'; // prettier-ignore
  const body = [
    paragraph(run('نامه دربارهٔ آب'), 'Title'),
    paragraph(run('عالی‌جناب،')),
    paragraph(run('خواست ما'), 'Heading2'),
    paragraph(`${run('متن ')}${run('مهم', '<w:b/>')}${run(' و * ستاره')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
    `<w:tbl><w:tr>${cell('سال')}${cell('رقم')}</w:tr><w:tr>${cell('۲۰۲۰')}${cell('۹۶')}</w:tr></w:tbl>`,
    paragraph(picture),
  ].join('');
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64'); // prettier-ignore
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`; // prettier-ignore
  const relations = (inner: string) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`; // prettier-ignore
  const style = (id: string, name: string) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`; // prettier-ignore
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>'), // prettier-ignore
    '_rels/.rels': strToU8(relations(relation('rId1', 'officeDocument', 'word/document.xml'))),
    'word/_rels/document.xml.rels': strToU8(relations(relation('rId2', 'footnotes', 'footnotes.xml') + relation('rId3', 'styles', 'styles.xml') + relation('rId9', 'image', 'media/image1.png'))), // prettier-ignore
    'word/styles.xml': strToU8(
      `<w:styles ${spaces}>${style('Title', 'Title')}${style('Heading2', 'heading 2')}</w:styles>`,
    ),
    'word/footnotes.xml': strToU8(`<w:footnotes ${spaces}><w:footnote w:id="2">${paragraph(run('یادداشت پایین'))}</w:footnote></w:footnotes>`), // prettier-ignore
    'word/document.xml': strToU8(`<w:document ${spaces}><w:body>${body}</w:body></w:document>`),
    'word/media/image1.png': new Uint8Array(png),
  });
}

test('a Word file: title, headings, bold, notes, tables, pictures, in its language', async () => {
  const made = await begin('letter.docx', wordFile(), 'letter');
  assert.equal(made.status, 0, made.said);
  const text = await made.read('letters/made/fa.md');
  assert.equal(
    text.replace(/^---[\s\S]*?---\n\n/, ''),
    [
      'عالی‌جناب،',
      '## خواست ما',
      'متن **مهم** و \\* ستاره[^1]',
      '| سال | رقم |\n| --- | --- |\n| ۲۰۲۰ | ۹۶ |',
      '![Two women at a well](picture-1.png)',
      '[^1]: یادداشت پایین\n',
    ].join('\n\n'),
  );
  assert.match(text, /title: "نامه دربارهٔ آب"/);
  assert.ok(made.has('letters/made/picture-1.png'));
  assert.ok(!made.has('letters/made/en.md'));
  const errors = (JSON.parse(made.check().stdout) as { file: string; severity: string }[]).filter(({ file, severity }) => severity === 'error' && file.startsWith('letters/made')); // prettier-ignore
  assert.deepEqual(errors, []);
  await made.dispose();
});

test('a Word file that is none, and a language that the site lacks', async () => {
  const broken = await begin('letter.docx', 'x', 'letter');
  assert.match(broken.said, /cannot be read as a Word file/);
  await broken.dispose();
  const other = await begin('letter.docx', wordFile(), 'letter', '--language', 'zh');
  assert.match(other.said, /no language of the site/);
  await other.dispose();
});
