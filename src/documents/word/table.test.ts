import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeXml } from '../../model/xml.ts';
import { wordTable } from './table.ts';

const cell = (inner: string, columns = 1, rows = 1) => ({ inner, columns, rows });
const rowsOf = (xml: string) => [...xml.matchAll(/<w:tr>([^]*?)<\/w:tr>/g)].map(([, row = '']) => row.replace('<w:trPr><w:cantSplit/></w:trPr>', '')); // prettier-ignore

test('a cell over several rows and columns is continued in each row that it reaches', () => {
  const xml = wordTable(
    [{ cells: [cell('a'), cell('b', 2, 2)] }, { cells: [cell('c', 1, 2)] }, { cells: [cell('d', 2)] }],
    {
      rtl: false,
      borders: true,
    },
  );
  assert.deepEqual(rowsOf(xml), [
    '<w:tc>a</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>b</w:tc>',
    '<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>c</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="continue"/></w:tcPr><w:p/></w:tc>',
    '<w:tc><w:tcPr><w:vMerge w:val="continue"/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>d</w:tc>',
  ]);
  assert.equal(xml.match(/<w:gridCol /g)?.length, 3);
});

test('what XML cannot hold is left out; what means something in it is escaped', () => {
  assert.equal(escapeXml('a\u0000b\u000bc\ud800d\ufffe <&"> 🕊\n'), 'abcd &lt;&amp;&quot;&gt; 🕊\n');
});
