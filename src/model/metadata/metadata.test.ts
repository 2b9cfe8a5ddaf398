import assert from 'node:assert/strict';
import { test } from 'node:test';
import ogs from 'open-graph-scraper';
import { createInterface } from '../../languages/interface.ts';
import { createAddresses } from '../addresses.ts';
import { exampleLibrary, hardTitle } from '../example.ts';
import {
  homeMetadata,
  jsonLd,
  listMetadata,
  notFoundMetadata,
  permanentMetadata,
  publicationMetadata,
  registryMetadata,
  searchMetadata,
  type Metadata,
  type View,
} from './index.ts';

const library = exampleLibrary();
const addresses = createAddresses('/x/', 'https://example.org');
const view = (code: string): View => ({
  library,
  addresses,
  language: library.language(code),
  words: createInterface(library.language(code)),
});
const publication = (code: string, id: string, dataset?: object) => {
  const found = library.byId.get(id)!;
  return publicationMetadata(view(code), found, library.versionFor(found, code), dataset ? { dataset } : {});
};

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** The head as a component prints it. */
const html = ({ title, tags, data }: Metadata) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${escape(title)}</title>${tags
    .map(
      ({ tag, attributes }) =>
        `<${tag} ${Object.entries(attributes)
          .map(([key, value]) => `${key}="${escape(value)}"`)
          .join(' ')}>`,
    )
    .join('')}${jsonLd(data)}</head><body></body></html>`;

const links = ({ tags }: Metadata, rel: string) =>
  tags.filter(({ tag, attributes }) => tag === 'link' && attributes['rel'] === rel).map(({ attributes }) => attributes);
const content = ({ tags }: Metadata, name: string) =>
  tags
    .filter(({ attributes }) => (attributes['name'] ?? attributes['property']) === name)
    .map(({ attributes }) => attributes['content']);
const languages = (metadata: Metadata) =>
  Object.fromEntries(
    links(metadata, 'alternate')
      .filter(({ hreflang }) => hreflang)
      .map(({ hreflang, href }) => [hreflang, href]),
  );
type Node = Record<string, unknown>;
const node = ({ data }: Metadata, type: string) => (data as Node[]).find((entry) => entry['@type'] === type);

test('a service that shows links finds title, text, card and alternative text', async () => {
  const { result } = await ogs({ html: html(publication('en', 'letter-first')) });
  assert.equal(result.ogTitle, hardTitle);
  assert.equal(result.ogDescription, 'About <b>one</b> & "two".');
  assert.equal(result.ogType, 'article');
  assert.equal(result.ogSiteName, 'Sanad');
  assert.equal(result.ogUrl, 'https://example.org/x/en/letters/first/');
  assert.equal(result.ogLocale, 'en_US');
  const [image] = result.ogImage ?? [];
  assert.match(image?.url ?? '', /^https:\/\/example\.org\/x\/cards\/letter-first\.en\.[0-9a-f]{12}\.png$/);
  assert.deepEqual([image?.width, image?.height, image?.type], ['1200', '630', 'image/png']);
  assert.match(image?.alt ?? '', /Letters & “replies”/);
  assert.equal(result.twitterCard, 'summary_large_image');
  assert.equal(result.articlePublishedTime, '2025-06-16');
  assert.equal(result.articleModifiedTime, '2025-07-01');
});

test('structured data reach the scraper whole, whatever the title holds', async () => {
  const source = html(publication('en', 'letter-first'));
  assert.equal(source.match(/<\/script>/g)?.length, 1);
  const { result } = await ogs({ html: source });
  const [data] = result.jsonLD as { '@graph': Node[] }[];
  assert.equal(data?.['@graph'][0]?.['name'], hardTitle);
});

test('canonical and alternates: real translations and x-default only', () => {
  const letter = publication('en', 'letter-first');
  assert.deepEqual(
    links(letter, 'canonical').map(({ href }) => href),
    ['https://example.org/x/en/letters/first/'],
  );
  assert.deepEqual(languages(letter), {
    fa: 'https://example.org/x/fa/letters/first/',
    en: 'https://example.org/x/en/letters/first/',
    'x-default': 'https://example.org/x/fa/letters/first/',
  });
  assert.equal(languages(publication('en', 'letter-second'))['x-default'], 'https://example.org/x/en/letters/second/');
});

test('a page that stands in for a missing translation names the address of the text it shows', () => {
  const standIn = publication('fr', 'letter-first');
  assert.deepEqual(
    links(standIn, 'canonical').map(({ href }) => href),
    ['https://example.org/x/en/letters/first/'],
  );
  assert.deepEqual(languages(standIn), {});
  assert.deepEqual(content(standIn, 'og:locale'), ['en_US']);
  assert.match(content(standIn, 'og:image')[0] ?? '', /letter-first\.en\./);
});

test('the card of a text is the same wherever it is shown', () => {
  assert.deepEqual(
    content(publication('fr', 'letter-first'), 'og:image'),
    content(publication('en', 'letter-first'), 'og:image'),
  );
});

test('foreign runs are isolated in title, description and shared title; data stay as written', () => {
  const letter = publication('fa', 'letter-first');
  assert.equal(letter.title, 'نامهٔ \u2066A/79/123*\u2069 به مجمع · سند');
  assert.deepEqual(content(letter, 'description'), ['خلاصه، با \u2066S/2025/45\u2069.']);
  assert.equal(node(letter, 'Message')?.['name'], 'نامهٔ A/79/123* به مجمع');
  assert.deepEqual(content(letter, 'citation_title'), ['نامهٔ A/79/123* به مجمع']);
});

test('reference managers find author, day, number, institution, topics and file', () => {
  const letter = publication('en', 'letter-first');
  const expected: Record<string, string[]> = {
    'z:itemType': ['report'],
    citation_title: [hardTitle],
    citation_author: ['Sample office'],
    citation_publication_date: ['2025/06/16'],
    citation_technical_report_number: ['A/72/926–S/2018/669'],
    citation_technical_report_institution: ['Sample office'],
    citation_language: ['en'],
    citation_keywords: ['Education & <training>'],
    citation_public_url: ['https://example.org/x/d/letter-first/en/'],
    citation_pdf_url: ['https://example.org/x/files/letter-first/signed%20copy.pdf'],
  };
  for (const [name, values] of Object.entries(expected)) assert.deepEqual(content(letter, name), values, name);
  assert.deepEqual(content(publication('en', 'about'), 'citation_publication_date'), []);
});

test('kinds are what schema.org calls them, with the translation of which they are', () => {
  const letter = publication('en', 'letter-first');
  const found = node(letter, 'Message');
  assert.deepEqual(found?.['translationOfWork'], { '@id': 'https://example.org/x/fa/letters/first/#publication' });
  assert.deepEqual(found?.['alternateName'], ['A/72/926', 'S/2018/669']);
  assert.deepEqual(found?.['toRecipient'], [{ '@type': 'Organization', name: 'General Assembly' }]);
  assert.deepEqual(node(publication('fa', 'letter-first'), 'Message')?.['workTranslation'], [
    { '@id': 'https://example.org/x/en/letters/first/#publication' },
  ]);
  const report = node(publication('en', 'report-one'), 'Report');
  assert.equal(report?.['@type'], 'Report');
  assert.equal(report?.['reportNumber'], 'SO/2025/3');
  assert.equal(node(publication('en', 'about'), 'WebPage')?.['name'], 'About us');
  const described = publication('en', 'report-one', { description: 'From elsewhere.' });
  assert.equal(node(described, 'Report')?.['description'], 'From elsewhere.', 'fields of figures come last');
});

test('a page that only describes a document is not taken for it, and is cited as the document', () => {
  const description = publication('en', 'letter-second');
  assert.equal(node(description, 'WebPage')?.['datePublished'], undefined);
  const document = node(description, 'Message');
  assert.deepEqual(node(description, 'WebPage')?.['mainEntity'], { '@id': document?.['@id'] });
  assert.deepEqual(document?.['alternateName'], ['A/79/1']);
  assert.equal(document?.['license'], undefined, 'the licence of the page is not that of the document');
  assert.deepEqual(content(description, 'z:itemType'), ['report']);
  assert.deepEqual(content(description, 'citation_technical_report_number'), ['A/79/1']);
  for (const name of ['citation_publisher', 'citation_technical_report_institution', 'article:published_time'])
    assert.deepEqual(content(description, name), [], name);
});

test('a page with charts says how another site shows them', () => {
  const found = library.byId.get('letter-first')!;
  const charts = [{ title: 'A chart', address: 'https://example.org/x/data/a/irn.en.oembed.json' }];
  const links = publicationMetadata(view('en'), found, library.versionFor(found, 'en'), { charts }).tags.filter(
    ({ attributes }) => attributes['type'] === 'application/json+oembed',
  );
  assert.deepEqual(links.map(({ attributes }) => [attributes['rel'], attributes['href'], attributes['title']]), [['alternate', charts[0]!.address, 'A chart']]); // prettier-ignore
});

test('the publisher is named once and referred to', () => {
  const letter = publication('en', 'letter-first');
  assert.equal(node(letter, 'NGO')?.['@id'], 'https://example.org/x/#publisher');
  assert.deepEqual(node(letter, 'Message')?.['publisher'], { '@id': 'https://example.org/x/#publisher' });
});

test('the path above a page as a list', () => {
  const path = node(publication('en', 'report-one'), 'BreadcrumbList');
  assert.deepEqual(path?.['itemListElement'], [
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/x/en/' },
    { '@type': 'ListItem', position: 2, name: 'Reports', item: 'https://example.org/x/en/reports/' },
    { '@type': 'ListItem', position: 3, name: 'A report', item: 'https://example.org/x/en/reports/one/' },
  ]);
});

test('lists, registries and the search: all languages, their feeds, the search for browsers', () => {
  const list = listMetadata(view('en'), 'letter', '2025');
  assert.equal(list.title, 'Letters, 2025 · Sanad');
  assert.equal(languages(list)['fa'], 'https://example.org/x/fa/letters/2025/');
  const feeds = links(list, 'alternate')
    .filter(({ type }) => type)
    .map(({ href }) => href);
  assert.deepEqual(
    feeds,
    [
      'https://example.org/x/en/letters/feed.xml',
      'https://example.org/x/en/letters/feed.json',
      'https://example.org/x/en/feed.xml',
      'https://example.org/x/en/feed.json',
    ].map((url) => url.replace('https://example.org', '')),
  );
  const topic = registryMetadata(view('fa'), 'topics', 'education');
  assert.equal(topic.title, 'آموزش · موضوع‌ها · سند');
  assert.ok(links(topic, 'alternate').some(({ href }) => href === '/x/fa/topics/education/feed.xml'));
  assert.equal(links(searchMetadata(view('fr')), 'search')[0]?.['href'], '/x/fr/opensearch.xml');
});

test('the home page describes the site; the permanent address and the error page stay out of search engines', () => {
  const home = homeMetadata(view('en'));
  assert.equal(home.title, 'Sanad');
  assert.ok(node(home, 'WebSite'));
  assert.ok(node(home, 'NGO'));
  const permanent = permanentMetadata(view('en'), library.byId.get('letter-first')!);
  assert.deepEqual(content(permanent, 'robots'), ['noindex, follow']);
  assert.deepEqual(content(notFoundMetadata(view('fa')), 'robots'), ['noindex']);
});
