import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { createInterface } from '../languages/interface.ts';
import { createAddresses } from '../model/addresses.ts';
import { exampleLibrary, hardTitle } from '../model/example.ts';
import { readExample } from '../questions/example.ts';
import { createFeed, toAtom, toJsonFeed, type FeedScope } from './index.ts';

const library = exampleLibrary();
const addresses = createAddresses('/x/', 'https://example.org');
const feed = (language: string, scope: FeedScope = {}, from = library, format: 'xml' | 'json' = 'xml') =>
  createFeed(
    { library: from, addresses, words: createInterface(from.language(language)), ask: readExample(from).ask },
    scope,
    format,
  );
const atom = (language: string, scope?: FeedScope) => parseAtomFeed(toAtom(feed(language, scope)));
const json = (language: string, scope?: FeedScope) => parseJsonFeed(toJsonFeed(feed(language, scope, library, 'json')));

test('a feed reader finds the entries of a language, newest first, plain pages left out', () => {
  const read = atom('en');
  assert.deepEqual(
    read.entries?.map((entry) => entry.title?.value),
    [`Specimen: ${hardTitle}`, 'A report', 'Second specimen'],
  );
  assert.deepEqual(
    atom('fr').entries?.map((entry) => entry.title?.value),
    ['Un rapport'],
  );
});

test('every text comes out as it went in', () => {
  const [entry] = atom('en').entries ?? [];
  assert.equal(entry?.title?.value, `Specimen: ${hardTitle}`);
  assert.equal(
    entry?.summary?.value,
    'About <b>one</b> & "two". (Text: Courtesy translation) Correction (1 July 2025): A date was wrong.',
  );
  assert.deepEqual(entry?.categories, [{ term: 'education', label: 'Education & <training>' }]);
});

test('foreign runs are isolated in right-to-left titles', () => {
  const [entry] = atom('fa').entries ?? [];
  assert.equal(entry?.title?.value, 'نمونه: نامهٔ \u2066A/79/123*\u2069 به مجمع');
  assert.equal(json('fa').items?.[0]?.title, entry?.title?.value);
});

test('addresses: own, page, entry, permanent, under the base path', () => {
  const read = atom('en', { kind: 'letter' });
  const href = (rel: string) => read.links?.find((link) => link.rel === rel)?.href;
  assert.equal(href('self'), 'https://example.org/x/en/letters/feed.xml');
  assert.equal(href('alternate'), 'https://example.org/x/en/letters/');
  const [entry] = read.entries ?? [];
  assert.equal(entry?.id, 'https://example.org/x/d/letter-first/#en');
  assert.deepEqual(
    entry?.links?.map(({ rel, href: address }) => [rel, address]),
    [
      ['alternate', 'https://example.org/x/en/letters/first/'],
      ['related', 'https://example.org/x/d/letter-first/'],
      ['enclosure', 'https://example.org/x/files/letter-first/signed%20copy.pdf'],
    ],
  );
});

test('days: published, changed, of the whole feed', () => {
  const read = atom('en');
  assert.equal(read.entries?.[0]?.published, '2025-06-16T00:00:00Z');
  assert.equal(read.entries?.[0]?.updated, '2025-07-01T00:00:00Z');
  assert.equal(read.updated, '2025-07-01T00:00:00Z');
});

test('a feed of a topic names it; one without entries is still a feed', () => {
  assert.equal(atom('en', { topic: 'education' }).title?.value, 'Sanad: Education & <training>');
  assert.deepEqual(atom('en', { topic: 'education' }).entries?.length, 2);
  const empty = atom('fr', { kind: 'statistics' });
  assert.equal(empty.entries?.length ?? 0, 0);
  assert.ok(empty.updated);
});

test('JSON Feed says the same, with card and files', () => {
  const read = json('en');
  assert.equal(read.feed_url, 'https://example.org/x/en/feed.json');
  assert.equal(read.home_page_url, 'https://example.org/x/en/');
  assert.equal(read.language, 'en');
  const [item] = read.items ?? [];
  assert.equal(item?.title, `Specimen: ${hardTitle}`);
  assert.match(item?.image ?? '', /^https:\/\/example\.org\/x\/cards\/letter-first\.en\.[0-9a-f]{12}\.png$/);
  assert.deepEqual(item?.attachments, [
    {
      url: 'https://example.org/x/files/letter-first/signed%20copy.pdf',
      mime_type: 'application/pdf',
      title: 'Signed copy',
      size_in_bytes: 12345,
    },
  ]);
});

test('a long list is cut, and the same input gives the same bytes', () => {
  const many = exampleLibrary({ more: 200 });
  assert.equal(feed('en', {}, many).entries.length, 40);
  assert.equal(toAtom(feed('en')), toAtom(feed('en', {}, exampleLibrary())));
});
