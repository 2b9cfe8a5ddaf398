import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { createInterface } from '../languages/interface.ts';
import { createAddresses } from '../model/addresses.ts';
import { exampleLibrary, hardTitle } from '../model/example.ts';
import { readExample } from '../questions/example.ts';
import { createCorrectionsFeed, createFeed, toAtom, toJsonFeed } from './index.ts';

const library = exampleLibrary();
const addresses = createAddresses('/x/', 'https://example.org');
const viewIn = (code: string) => ({
  library,
  addresses,
  words: createInterface(library.language(code)),
  ask: readExample(library).ask,
});

test('a feed reader finds each change with its day, kind and note, and the way to the history of the text', () => {
  const read = parseAtomFeed(toAtom(createCorrectionsFeed(viewIn('en'), 'xml')));
  assert.equal(read.title?.value, 'Sanad: Corrections and changes');
  assert.equal(read.updated, '2025-07-01T00:00:00Z');
  assert.deepEqual(
    read.entries?.map(({ id, title, summary, updated, links }) => [id, title?.value, summary?.value, updated, links?.[0]?.href]),
    [
      [
        'https://example.org/x/d/letter-first/#en-correction-1',
        hardTitle,
        'A date was wrong. (Correction)',
        '2025-07-01T00:00:00Z',
        'https://example.org/x/en/letters/first/#history',
      ],
    ],
  );
  const json = parseJsonFeed(toJsonFeed(createCorrectionsFeed(viewIn('en'), 'json')));
  assert.equal(json.feed_url, 'https://example.org/x/en/corrections-log/feed.json');
  assert.equal(json.items?.[0]?.content_text, 'A date was wrong. (Correction)');
}); // prettier-ignore

test('the other feeds carry the changes of their entries', () => {
  const read = parseAtomFeed(toAtom(createFeed(viewIn('en'), { kind: 'letter' }, 'xml')));
  const entry = read.entries?.find(({ title }) => title?.value?.includes(hardTitle));
  assert.match(entry?.summary?.value ?? '', / Correction \(1 July 2025\): A date was wrong\.$/);
  assert.match(createFeed(viewIn('fa'), {}, 'json').entries[0]!.corrections[0]!, /۱۰ تیر ۱۴۰۴ \/ ۱ ژوئیهٔ ۲۰۲۵/);
});
