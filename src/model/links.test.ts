import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAddresses } from './addresses.ts';
import { linkAddress, readLink } from './links.ts';

const languages = new Set(['fa', 'en']);
const addresses = createAddresses('/x', 'https://example.org/');
const lead = (address: string) =>
  linkAddress(readLink(address, 'letters/first', languages), 'fa', 'letter-first', addresses);

for (const [written, expected] of [
  ['https://example.org/a', 'https://example.org/a'],
  ['mailto:office@example.org', 'mailto:office@example.org'],
  ['#p12', '#p12'],
  ['/letters/second/', '/x/fa/letters/second/'],
  ['/letters/second/#p3', '/x/fa/letters/second/#p3'],
  ['/en/letters/second/', '/x/en/letters/second/'],
  ['../second/fa.md', '/x/fa/letters/second/'],
  ['../../reports/third/en.mdx#p2', '/x/en/reports/third/#p2'],
  ['../second/', '/x/fa/letters/second/'],
  ['signed.pdf', '/x/files/letter-first/signed.pdf'],
  ['./annexes/table 1.csv', '/x/files/letter-first/annexes/table%201.csv'],
  ['/d/letter-second/', '/x/d/letter-second/'],
  ['/topics/education/', '/x/fa/topics/education/'],
  ['/bodies/', '/x/fa/bodies/'],
  ['/statistics/', '/x/fa/statistics/'],
  ['/about/', '/x/fa/about/'],
  ['/en/search/', '/x/en/search/'],
  ['/', '/x/fa/'],
] as const) {
  test(`${written} leads to ${expected}`, () => assert.equal(lead(written), expected));
}

for (const written of ['../../../etc/passwd', '../second/signed.pdf', '/letters/second/third/fourth/', '/a/b/']) {
  test(`${written} leads nowhere`, () => assert.equal(readLink(written, 'letters/first', languages).to, 'nowhere'));
}
