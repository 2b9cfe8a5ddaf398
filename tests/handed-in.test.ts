/** What was handed in to a forum stays as it was: kits in `handed-in/`, held to their manifests, to the text and to the rows on them. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { manifestText, KitManifest, textFingerprint } from '../src/submissions/index.ts';
import { inspectAll } from '../src/build/inspect.ts';
import { loadLibrary } from '../src/load/library.ts';
import { createContent, quiet, today } from './content.ts';

const text = '---\ntitle: First\nsummary: A specimen.\ntranslation: original\n---\n\nWords of the letter.\n';
const kept = 'What was handed in.';
const manifest = (more: object = {}) =>
  manifestText(
    KitManifest.parse({
      kit: 1,
      publication: 'letter-first',
      version: 1,
      language: 'en',
      body: 'secretary-general',
      profile: 'circulation',
      text: textFingerprint('First', text),
      files: [{ name: 'letter.txt', bytes: 19, sha256: createHash('sha256').update(kept).digest('hex') }],
      ...more,
    }),
  );
const rows = (kit: string) =>
  `version,languages,body,sent,visibility,kit,accepted\n1,en,secretary-general,2025-06-18,public,${kit},2025-06-20\n`;

async function found(files: Readonly<Record<string, string>>) {
  const content = await createContent();
  await content.write('letters/first/en.md', text);
  await content.write('letters/first/deliveries.csv', rows('first'));
  await content.write('letters/first/handed-in/first/manifest.json', manifest());
  await content.write('letters/first/handed-in/first/letter.txt', kept);
  for (const [path, written] of Object.entries(files)) await content.write(`letters/first/${path}`, written);
  const { problems } = await inspectAll(content.settings, quiet, today, {
    cards: false,
    search: false,
    documents: false,
  });
  const { loaded } = await loadLibrary(content.settings);
  await content.dispose();
  const about = problems.filter(({ rule }) => /^kit-|^handed-in|^file-unexpected/.test(rule));
  return {
    told: about.map(({ rule, file, line }) => `${rule} ${file.replace('letters/first/', '')}:${line ?? ''}`),
    loaded,
  };
}

test('what was handed in and is unchanged is told nothing of, and reaches no reader', async () => {
  const { told, loaded } = await found({});
  assert.deepEqual(told, []);
  assert.equal(loaded?.kits['letter-first']?.[0]?.manifest.profile, 'circulation');
  const letter = loaded?.library.byId.get('letter-first');
  assert.equal(letter?.deliveries[0]?.accepted, '2025-06-20');
  assert.ok(!JSON.stringify(letter).includes('"kit"') && letter?.attachments.length === 0);
});

test('another file, a file more and another text are told with their places; a new version of the text is no fault', async () => {
  assert.deepEqual((await found({ 'handed-in/first/letter.txt': 'Something else.' })).told, [
    'kit-changed handed-in/first/manifest.json:11',
  ]);
  assert.deepEqual((await found({ 'handed-in/first/more.txt': 'x' })).told, ['kit-changed handed-in/first/more.txt:']);
  assert.deepEqual((await found({ 'en.md': text.replace('Words', 'Other words') })).told, [
    'handed-in-changed en.md:1',
  ]);
  assert.deepEqual((await found({ 'en.md': text.replace('Words of', 'Words\nof') })).told, []);
});

test('a row and the manifest it names say the same', async () => {
  assert.deepEqual((await found({ 'deliveries.csv': rows('frist') })).told, ['kit-missing deliveries.csv:2']);
  assert.deepEqual((await found({ 'handed-in/first/manifest.json': manifest({ language: 'fr' }) })).told, [
    'kit-differs deliveries.csv:2',
  ]);
  assert.deepEqual((await found({ 'handed-in/first/manifest.json': '{}' })).told, [
    'kit-unreadable handed-in/first/manifest.json:',
  ]);
});
