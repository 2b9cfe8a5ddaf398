import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { createInterface } from '../languages/interface.ts';
import { createAddresses } from '../model/addresses.ts';
import { exampleLibrary } from '../model/example.ts';
import { indexLibrary, type Library, type Publication } from '../model/library.ts';
import { Forum } from '../model/schema/registries.ts';
import { readExample } from '../questions/example.ts';
import { toSubmissionsTable } from './index.ts';

const addresses = createAddresses('/', 'https://example.org');

function library(deliveries: object[]): Library {
  const example = exampleLibrary();
  const forum = Forum.parse({ name: { en: 'Council, Human Rights', fa: 'شورا' }, sessions: [] });
  return indexLibrary({
    ...example,
    registries: { ...example.registries, forums: { hrc: forum } },
    publications: example.publications.map((publication) =>
      // Rows as the reader gives them.
      publication.id === 'letter-first' ? ({ ...publication, deliveries } as unknown as Publication) : publication,
    ),
  });
}

const row = (more: object) => ({ version: 1, languages: ['en', 'fr'], wave: 1, visibility: 'public', office: 'A registry', forum: 'hrc', session: '59', profile: 'ngo', sent: '2026-03-01', ...more }); // prettier-ignore
const table = (code: string, from: Library) =>
  toSubmissionsTable({
    library: from,
    addresses,
    words: createInterface(from.language(code)),
    ask: readExample(from).ask,
  });

test('the table has a row for each submission, the newest first, and none for what was only delivered', () => {
  const from = library([
    row({ returned: '2026-03-04', reason: 'Plain', texts: { reason: { fa: 'بلند' } } }),
    row({ sent: '2026-03-05', accepted: '2026-03-09', published: '2026-03-20', symbol: 'A/HRC/59/NGO/12' }),
    row({ profile: undefined, acknowledged: '2026-03-02' }),
  ]);
  const text = table('en', from);
  assert.ok(text.endsWith('\r\n') && !text.replaceAll('\r\n', '').includes('\n'));
  const rows = parse<Record<string, string>>(text, { columns: true });
  assert.deepEqual(
    rows.map(({ submitted, state, symbol, reason, languages, forum_name: forum }) => [
      submitted,
      state,
      symbol,
      reason,
      languages,
      forum,
    ]),
    [
      ['2026-03-05', 'published', 'A/HRC/59/NGO/12', '', 'en fr', 'Council, Human Rights'],
      ['2026-03-01', 'returned', '', 'Plain', 'en fr', 'Council, Human Rights'],
    ],
  );
  assert.equal(rows[0]?.['address'], 'https://example.org/en/letters/first/');
  const persian = parse<Record<string, string>>(table('fa', from), { columns: true });
  assert.deepEqual([persian[1]?.['reason'], persian[1]?.['forum_name']], ['بلند', 'شورا']);
});

test('no cell is a formula to a spreadsheet, and signs of the table stay what they were', () => {
  const written = table('en', library([row({ returned: '2026-03-04', reason: '=1+1, "x"' })]));
  const [first] = parse<Record<string, string>>(written, { columns: true });
  assert.equal(first?.['reason'], `'=1+1, "x"`);
});
