/** What is internal never leaves the content folder: a whole site is built and every file of it searched, unpacked where it is packed. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { tasks } from '../src/checks/status.ts';
import { build } from '../src/build/index.ts';
import { loadLibrary } from '../src/load/library.ts';
import { createContent, quiet, today } from './content.ts';
import { unpacked } from './unpacked.ts';
import { filesOf } from './files.ts';

const secret = 'zqxinternal';
const shown = 'zqxpublic';

const csv = `version,languages,body,office,city,sent,visibility,note,forum,session,kit,accepted,reason
1,en,,Office ${shown},Geneva,2025-06-17,public,,,,,,
1,en,secretary-general,,,2025-06-18,public,,,,kit-${secret},2025-06-20,
1,en,,Office ${secret},City ${secret},2025-06-18,internal,Note ${secret},,,,,Reason ${secret}
1,en,${secret},,,2025-06-19,,,forum-${secret},Session ${secret},,,
`;

test('rows that are not public reach no file of the site', async () => {
  const content = await createContent();
  await content.write('letters/first/deliveries.csv', csv);
  await content.write('letters/first/en.md', `---\ntitle: First\nsummary: A specimen.\ntranslation: original\n---\n\nThe word ${shown}.\n`); // prettier-ignore
  await content.write('bodies.yaml', `${await readFile(join(content.folder, 'bodies.yaml'), 'utf8')}\n${secret}:\n  name: { en: Internal body, fa: نهاد }\n`); // prettier-ignore
  await content.write('forums.yaml', `forum-${secret}:\n  name: { en: Internal forum, fa: نشست }\n`);
  const manifest = { kit: 1, publication: 'letter-first', version: 1, language: 'en', body: 'secretary-general', profile: 'x', files: [{ name: `${secret}.txt`, bytes: 1, sha256: createHash('sha256').update(secret).digest('hex') }] }; // prettier-ignore
  await content.write(`letters/first/handed-in/kit-${secret}/manifest.json`, JSON.stringify(manifest));
  await content.write(`letters/first/handed-in/kit-${secret}/${secret}.txt`, secret);
  const all = { cards: true, search: true, documents: true, force: false };
  const { problems } = await build(content.settings, all, quiet, today);
  assert.deepEqual(problems.filter(({ severity }) => severity === 'error'), []); // prettier-ignore
  const files = await filesOf(content.settings.out);
  const found = { [secret]: new Set<string>(), [shown]: new Set<string>() };
  for (const path of files)
    for (const inside of unpacked(await readFile(join(content.settings.out, path))))
      for (const [word, places] of Object.entries(found))
        if (inside.toString('utf8').toLowerCase().includes(word)) places.add(`/${path}`);
  // Registries have a page for each entry; what must not be known is that a delivery names it.
  const registryPage = /^\/(?:en|fa)\/(?:bodies|forums)\/(?:forum-)?zqxinternal\/index\.html$/;
  // The mark of the folder names every page.
  const feedsOfRegistry = /sitemap|calendar|^\/\.sanad$/;
  assert.deepEqual([...found[secret]].filter((path) => !registryPage.test(path) && !feedsOfRegistry.test(path)), []); // prettier-ignore
  for (const path of found[secret]) {
    if (path === '/.sanad') continue;
    const page = await readFile(join(content.settings.out, path), 'utf8');
    assert.doesNotMatch(page, /letters\/first/, path);
  }
  const places = [...found[shown]];
  assert.ok(places.includes('/en/letters/first/index.html'), places.join());
  // The search index is packed: the word of the text is found there, so the search above has looked inside.
  assert.ok(places.some((path) => !/\.(?:html|xml|json)$/.test(path)), places.join()); // prettier-ignore
  await content.dispose();
});

test('they are named by the list of what is open, for the office alone', async () => {
  const content = await createContent();
  await content.write('letters/first/deliveries.csv', csv.replace(/^1,en,zqx.*\n/m, ''));
  const { loaded } = await loadLibrary(content.settings);
  const open = tasks(loaded!.library, loaded!.internal, today).filter(({ about }) => about === 'answer');
  assert.deepEqual(
    open.map(({ message }) => message),
    [
      `Office ${shown}, Geneva: sent on 2025-06-17, no acknowledgement`,
      `Office ${secret}, City ${secret}: sent on 2025-06-18, no acknowledgement (internal)`,
    ],
  );
  await content.dispose();
});
