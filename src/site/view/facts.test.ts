import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createInterface } from '../../languages/interface.ts';
import { createAddresses } from '../../model/addresses.ts';
import { exampleLibrary } from '../../model/example.ts';
import { factRows } from './facts.ts';
import { IsoDate } from '../../model/schema/common.ts';

/** Rows of a letter whose parties and deadline are told apart by name. */
function rowsOf(code: string) {
  const library = exampleLibrary();
  const letter = library.ofKind('letter')[0];
  assert.ok(letter);
  const party = (en: string) => ({ name: { en, fa: en } });
  const facts = {
    ...letter.facts,
    from: [party('Sender')],
    to: [party('Addressee')],
    cc: [party('Copied')],
    deadline: IsoDate.parse('2026-06-30'),
  };
  const language = library.language(code);
  const words = createInterface(language);
  const view = { library, addresses: createAddresses('/', 'https://example.org'), language, words };
  const { first, more } = factRows(view, { ...letter, facts });
  const rows = new Map(
    [...first, ...more].map(({ label, values }) => [label, values.join(' ').replace(/<[^>]*>/g, '')]),
  );
  return { rows, words };
}

test('sender, addressee and those in copy stand each under their own word', () => {
  for (const code of ['en', 'fa']) {
    const { rows, words } = rowsOf(code);
    assert.match(rows.get(words.text('facts.from')) ?? '', /Sender/);
    assert.match(rows.get(words.text('facts.to')) ?? '', /Addressee/);
    assert.doesNotMatch(rows.get(words.text('facts.to')) ?? '', /Copied/);
    assert.match(rows.get(words.text('facts.cc')) ?? '', /Copied/);
    assert.doesNotMatch(rows.get(words.text('facts.cc')) ?? '', /Addressee/);
  }
});

test('the day by which a reply is awaited has a row', () => {
  const { rows, words } = rowsOf('en');
  assert.match(rows.get(words.text('facts.deadline')) ?? '', /30 June 2026/);
});
