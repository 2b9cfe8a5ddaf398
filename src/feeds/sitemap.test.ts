import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';
import { createInterface } from '../languages/interface.ts';
import { createAddresses } from '../model/addresses.ts';
import { exampleLibrary } from '../model/example.ts';
import {
  countAddresses,
  sitemapPages,
  toManifest,
  toOpenSearch,
  toRobots,
  toSitemap,
  toSitemapIndex,
} from './index.ts';
import { readExample } from '../questions/example.ts';
import { escapeXml } from '../model/xml.ts';

const library = exampleLibrary();
const addresses = createAddresses('/', 'https://example.org');
const facts = readExample(library).ask('sitemap');
const pages = sitemapPages(library, addresses, facts);

interface Node {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Node[];
}

/** Reads XML strictly; a mistake is an exception. */
function read(xml: string): Node {
  const root: Node = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = {
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])),
      text: '',
      children: [],
    };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void (open.at(-1)!.text += text));
  parser.write(xml).close();
  return root.children[0]!;
}

const urls = (xml: string) =>
  read(xml).children.map((url) => ({
    order: url.children.map(({ name }) => name),
    loc: url.children.find(({ name }) => name === 'loc')!.text,
    modified: url.children.find(({ name }) => name === 'lastmod')?.text,
    alternates: Object.fromEntries(
      url.children
        .filter(({ name }) => name === 'xhtml:link')
        .map(({ attributes }) => [attributes['hreflang'], attributes['href']]),
    ),
  }));

test('each text that exists is listed once with all its languages', () => {
  const found = urls(toSitemap(pages, addresses));
  const letter = found.filter(({ loc }) => loc.endsWith('/letters/first/'));
  assert.deepEqual(
    letter.map(({ loc }) => loc),
    ['https://example.org/fa/letters/first/', 'https://example.org/en/letters/first/'],
  );
  for (const { alternates } of letter)
    assert.deepEqual(alternates, {
      fa: 'https://example.org/fa/letters/first/',
      en: 'https://example.org/en/letters/first/',
      'x-default': 'https://example.org/fa/letters/first/',
    });
  const second = found.filter(({ loc }) => loc.endsWith('/letters/second/'));
  assert.deepEqual(
    second.map(({ loc }) => loc),
    ['https://example.org/en/letters/second/'],
  );
  assert.equal(
    second[0]?.alternates['x-default'],
    'https://example.org/en/letters/second/',
    'the original, where the main language lacks it',
  );
  assert.equal(new Set(found.map(({ loc }) => loc)).size, found.length);
  assert.equal(found.length, countAddresses(pages));
});

test('lastmod stands before the alternates and is the day of the last change', () => {
  for (const { order } of urls(toSitemap(pages, addresses)))
    assert.deepEqual(
      [...order].sort((a, b) => rank(a) - rank(b)),
      order,
    );
  const of = (path: string) =>
    urls(toSitemap(pages, addresses)).find(({ loc }) => loc === `https://example.org${path}`);
  assert.equal(of('/en/letters/first/')?.modified, '2025-07-01');
  assert.equal(of('/en/reports/')?.modified, '2025-03-08');
  assert.equal(of('/en/about/')?.modified, undefined);
});
const rank = (name: string) => ['loc', 'lastmod', 'xhtml:link'].indexOf(name);

test('lists and registry entries without publications are left out', () => {
  const all = urls(toSitemap(pages, addresses)).map(({ loc }) => loc);
  assert.ok(all.includes('https://example.org/fr/topics/education/'));
  assert.ok(!all.some((loc) => loc.includes('unused') || loc.includes('statistics')));
});

test('countries and areas have pages in every language', () => {
  const all = urls(toSitemap(sitemapPages(library, addresses, { ...facts, areas: ['IRN', 'WLD'] }), addresses)).map(
    ({ loc }) => loc,
  );
  for (const path of ['/fa/areas/', '/fa/areas/irn/', '/fr/areas/wld/'])
    assert.ok(all.includes(`https://example.org${path}`), path);
});

test('the list of what was handed in is there where anything was', () => {
  const list = 'https://example.org/fa/register/submissions/';
  const has = (submissions: boolean) =>
    urls(toSitemap(sitemapPages(library, addresses, { ...facts, submissions }), addresses)).some(
      ({ loc }) => loc === list,
    );
  assert.deepEqual([has(true), has(false)], [true, false]);
});

test('one language at a time, and an index of them', () => {
  const french = urls(toSitemap(pages, addresses, 'fr'));
  assert.ok(french.every(({ loc }) => loc.startsWith('https://example.org/fr/')));
  assert.equal(
    french.find(({ loc }) => loc.includes('/reports/one/'))?.alternates['fa'],
    'https://example.org/fa/reports/one/',
  );
  assert.deepEqual(
    read(toSitemapIndex(['fa', 'en'], addresses)).children.map(({ children }) => children[0]!.text),
    ['https://example.org/fa/sitemap.xml', 'https://example.org/en/sitemap.xml'],
  );
});

test('robots.txt names the sitemap', () => {
  assert.match(
    toRobots(createAddresses('/x/', 'https://example.org')),
    /^Sitemap: https:\/\/example\.org\/x\/sitemap\.xml$/m,
  );
});

test('the manifest keeps inside the base path', () => {
  const manifest = JSON.parse(toManifest(library, createAddresses('/x/', 'https://example.org'))) as Record<
    string,
    unknown
  >;
  assert.equal(manifest['name'], 'سند');
  assert.equal(manifest['dir'], 'rtl');
  assert.equal(manifest['start_url'], '/x/');
  assert.ok((manifest['icons'] as { src: string }[]).every(({ src }) => src.startsWith('/x/')));
});

test('the search description leads to the search page of the language', () => {
  const root = read(toOpenSearch(library, addresses, createInterface(library.language('en'))));
  const of = (name: string) => root.children.filter((node) => node.name === name);
  assert.equal(of('ShortName')[0]?.text, 'Sanad');
  assert.equal(of('Url')[0]?.attributes['template'], 'https://example.org/en/search/?q={searchTerms}');
});

test('characters that XML forbids are left out', () => {
  assert.equal(escapeXml('a\u0000\u000b<&>"\t🕊️'), 'a&lt;&amp;&gt;&quot;\t🕊️');
});
