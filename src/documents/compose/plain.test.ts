import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createInterface } from '../../languages/interface.ts';
import { createAddresses } from '../../model/addresses.ts';
import { exampleLibrary } from '../../model/example.ts';
import { required } from '../../model/required.ts';
import { toPlainText } from '../plain/text.ts';
import { composePlain } from './plain.ts';

test('plain text says number and date of a publication, each once', () => {
  const library = exampleLibrary();
  const words = createInterface(library.language('en'));
  const addresses = createAddresses('/', library.site.url);
  for (const publication of library.publications.filter(({ kind }) => kind === 'letter' || kind === 'report')) {
    const version = required(Object.values(publication.versions)[0], 'version');
    const plain = composePlain({ library, words, addresses, collections: [] }, publication, version, {
      blocks: [],
      notes: [],
    });
    const lines = toPlainText(plain).split('\n').map((line) => line.split(':')[0]); // prettier-ignore
    const labels = ['facts.symbol', 'facts.reference', 'facts.date', 'facts.dateOfLetter'] as const;
    const counts = labels.map((key) => lines.filter((line) => line === words.text(key)).length);
    assert.ok(
      counts.every((count) => count <= 1) && counts[2]! + counts[3]! >= 1,
      `${publication.id}: ${counts.join()}`,
    );
  }
});
