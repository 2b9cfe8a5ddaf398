import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '@retorquere/bibtex-parser';
// @ts-expect-error: the package has no types
import core from '@citation-js/core';
import '@citation-js/plugin-ris';
import { createInterface } from '../languages/interface.ts';
import { createAddresses } from '../model/addresses.ts';
import { exampleLibrary, hardTitle } from '../model/example.ts';
import { citationFile } from './files.ts';
import type { Piece } from './format.ts';
import { contextObject } from './coins.ts';
import { publicationItem, type PublicationItem } from './item.ts';
import { apaCitation, unCitation } from './own.ts';

const library = exampleLibrary();
const addresses = createAddresses('/x/', 'https://example.org');
const letter = library.ofKind('letter').find(({ versions }) => versions['en']?.title === hardTitle)!;
const item = (code: string) =>
  publicationItem(library, addresses, letter, letter.versions[code]!, createInterface(library.language(code)));

test('BibTeX is read back with every sign of title and names', () => {
  const { entries, errors } = parse(citationFile(item('en'), 'bib'), { sentenceCase: false });
  assert.deepEqual(errors, []);
  const [{ key, fields }] = entries as unknown as [{ key: string; fields: Record<string, unknown> }];
  assert.equal(key, `${letter.id}-en`);
  assert.equal(String(fields['title']), hardTitle);
  assert.equal(fields['url'], `https://example.org/x/d/${letter.id}/en/`);
  assert.equal(fields['year'], letter.date.slice(0, 4));
  assert.deepEqual(
    (fields['author'] as { name?: string; lastName?: string }[]).map(({ name, lastName }) => name ?? lastName),
    item('en').author.map(({ literal }) => literal),
  );
});

test('RIS is read back', () => {
  const [found] = new core.Cite(citationFile(item('fa'), 'ris')).data;
  assert.equal(found.title, letter.versions['fa']!.title);
  assert.deepEqual(found.issued['date-parts'][0].map(Number), letter.date.split('-').map(Number));
  assert.equal(found.URL, `https://example.org/x/d/${letter.id}/fa/`);
  assert.equal(found.language, 'fa');
});

test('CSL-JSON is an array of the item', () => {
  assert.deepEqual(JSON.parse(citationFile(item('en'), 'csl.json')), [item('en')]);
});

const plain = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

test('UN style and APA, in the words and digits of the language', () => {
  const words = (code: string) => createInterface(library.language(code));
  const fixed = {
    ...item('en'),
    title: 'On literacy',
    author: [{ literal: 'Sample office' }],
    number: 'A/72/926',
    issued: { 'date-parts': [[2026, 3, 5]] as [[number, number, number]] },
  };
  assert.equal(
    plain(unCitation(fixed, words('en'))),
    `Sample office, “On literacy”, A/72/926, 5 March 2026, available at ${fixed.URL}.`,
  );
  assert.equal(
    plain(apaCitation(fixed, words('en'))),
    `Sample office. (2026, March 5). On literacy (A/72/926). ${fixed.URL}`,
  );
  assert.match(plain(apaCitation(fixed, words('fa'))), /\(۲۰۲۶، ۵ مارس\)/);
  const { issued, ...undated } = fixed;
  assert.match(plain(apaCitation(undated, words('en'))), /\(n\.d\.\)/);
});

test('an institution is one author in every file, whatever its name holds; keys and kinds', () => {
  const name = 'UNESCO Institute for Statistics (UIS), via Gapminder, and others';
  const made = (type: PublicationItem['type'], code = 'en'): PublicationItem => ({ ...item(code), type, author: [{ literal: name }] }); // prettier-ignore
  const kinds: [PublicationItem['type'], string, string][] = [
    ['personal_communication', 'letter', 'PCOMM'],
    ['document', 'techreport', 'RPRT'],
    ['report', 'techreport', 'RPRT'],
    ['dataset', 'dataset', 'DATA'],
    ['webpage', 'online', 'ELEC'],
  ];
  for (const [type, bib, ris] of kinds) {
    const { entries } = parse(citationFile(made(type), 'bib'), { sentenceCase: false });
    assert.equal(entries[0]!.type, bib);
    assert.deepEqual(entries[0]!.fields.author, [{ name }]);
    const file = citationFile(made(type), 'ris');
    assert.match(file, new RegExp(`^TY  - ${ris}\\r\\n`));
    // A comma would part it into family and given name.
    assert.deepEqual([...file.matchAll(/^AU  - (.*)\r$/gm)].map((match) => match[1]), ['UNESCO Institute for Statistics (UIS) via Gapminder – and others']); // prettier-ignore
    assert.deepEqual(new core.Cite(file).data[0].author.length, 1);
  }
  const keys = ['en', 'fa'].map((code) => parse(citationFile(made('report', code), 'bib')).entries[0]!.key);
  assert.deepEqual(keys, [`${letter.id}-en`, `${letter.id}-fa`]);
  const object = new URLSearchParams(contextObject(made('report'), 'report', false));
  assert.deepEqual(object.getAll('rft.aucorp'), [name]);
  assert.equal(object.has('rft.au'), false);
  assert.equal(object.get('rft.type'), 'report');
});
