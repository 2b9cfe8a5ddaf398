import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createInterface } from '../../languages/interface.ts';
import { exampleLibrary } from '../../model/example.ts';
import { factsOf } from './facts.ts';
import { composeLetterhead } from './letterhead.ts';

test('a document names sender, addressee and those in copy each under their own word', () => {
  const library = exampleLibrary();
  const letter = library.ofKind('letter')[0];
  assert.ok(letter);
  const party = (en: string) => ({ name: { en } });
  const facts = { ...letter.facts, from: [party('Sender')], to: [party('Addressee')], cc: [party('Copied')] };
  const words = createInterface(library.language('en'));
  const rows = new Map(
    factsOf({ library, words, collections: [] }, { ...letter, facts }).map(({ label, values }) => [
      label,
      JSON.stringify(values),
    ]),
  );
  assert.match(rows.get(words.text('facts.from')) ?? '', /Sender/);
  assert.match(rows.get(words.text('facts.to')) ?? '', /Addressee/);
  assert.match(rows.get(words.text('facts.cc')) ?? '', /Copied/);
  assert.doesNotMatch(rows.get(words.text('facts.cc')) ?? '', /Addressee/);

  const { letterhead } = composeLetterhead({ library, words, collections: [] }, { ...letter, facts });
  assert.match(JSON.stringify(letterhead.from), /Sender/);
  assert.match(JSON.stringify(letterhead.to), /Addressee/);
  assert.equal(letterhead.cc?.label, words.text('facts.cc'));
  assert.match(JSON.stringify(letterhead.cc?.values), /Copied/);
});
