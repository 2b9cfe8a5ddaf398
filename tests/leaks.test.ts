/** A word of its own in every place that readers must not see, and the whole site searched for it, unpacked where it is packed. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import { build } from '../src/build/index.ts';
import { createContent, quiet, root, today } from './content.ts';
import { placesOf } from './unpacked.ts';

/** Words that must be nowhere, by what they stand for. */
const hidden = [
  'draft-title draft-summary draft-body draft-heading draft-attachment draft-attached draft-picture draft-alt draft-exif draft-slug draft-id draft-source',
  'draft-figure draft-indicator draft-page draft-reference draft-evidence draft-owner draft-topic-note',
  'internal-office internal-note internal-city owner-letter owner-page',
  'comment-markdown comment-reference comment-front comment-yaml comment-site comment-strings comment-csv comment-html comment-mdx',
  'unused-picture unused-exif shown-picture shown-exif shown-text shown-xmp attached-exif attached-text attached-trailer evidence-exif',
  'svg-comment svg-author svg-file svg-layer svg-class theme-name theme-note readme-site readme-folder',
  'env-secret git-secret backup-secret hidden-folder',
].flatMap((line) => line.split(' ').map((word) => `zq${word.replaceAll('-', 'x')}`));
const word = (name: string) => {
  const found = `zq${name.replaceAll('-', 'x')}`;
  assert.ok(hidden.includes(found), name);
  return found;
};

const photo = (format: 'jpeg' | 'png' | 'webp', exif: string, text = exif) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#678' } })
    .toFormat(format)
    .withExif({ IFD0: { Artist: exif, Copyright: text }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 41/1 0/1' } })
    .toBuffer();

const front = (title: string, more = '') =>
  `---\ntitle: ${title}\nsummary: A specimen for tests, which says in two sentences what it is.\ntranslation: original\n${more}---\n`;

test('what is not for readers stands in no file of the site', async () => {
  const content = await createContent();
  const write = content.write.bind(content);
  const names = { en: 'Example office', fa: 'دفتر نمونه' };
  const party = JSON.stringify([{ name: names }]);

  await write('letters/first/letter.yaml', `# ${word('comment-yaml')}\nid: letter-first\nspecimen: true\nstatus: sent\nsent: 2025-06-16\nowner: ${word('owner-letter')}\nfrom: ${party}\nto: [{ body: secretary-general }]\ntopics: [education]\nattachments:\n  - { file: photo.jpg, title: { en: Photo, fa: عکس } }\n  - { file: scan.png, title: { en: Scan, fa: عکس } }\n`);
  await write('letters/first/en.md', `${front('First', `# ${word('comment-front')}\n`)}\nThe word zqshown. <!-- ${word('comment-markdown')} -->\n\n<!--\n${word('comment-html')}\n-->\n\n[//]: # (${word('comment-reference')})\n\n![A picture](${word('shown-picture')}.png)\n\n![A photograph](p.webp)\n\n![A drawing](d.svg)\n`);
  await write(`letters/first/${word('shown-picture')}.png`, await photo('png', word('shown-exif'), word('shown-text')));
  await write('letters/first/p.webp', await photo('webp', word('shown-xmp')));
  await write('letters/first/d.svg', `<!-- ${word('svg-comment')} --><svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:dc="http://purl.org/dc/elements/1.1/" width="9" height="9" inkscape:export="/home/${word('svg-file')}"><metadata><dc:creator>${word('svg-author')}</dc:creator></metadata><g class="${word('svg-class')}" inkscape:label="${word('svg-layer')}"><rect width="5" height="5"/></g></svg>`);
  await write(`letters/first/${word('unused-picture')}.jpg`, await photo('jpeg', word('unused-exif')));
  await write('letters/first/photo.jpg', Buffer.concat([await photo('jpeg', word('attached-exif')), Buffer.from(word('attached-trailer'))]));
  await write('letters/first/scan.png', await photo('png', word('attached-text')));
  await write('letters/first/README.md', word('readme-folder'));
  await write('letters/first/deliveries.csv', `languages,office,city,sent,visibility,note\nen,Office zqpublic,,2025-06-17,public,\nen,${word('internal-office')},${word('internal-city')},2025-06-17,internal,${word('internal-note')}\n`);
  await write('letters/first/.env', word('env-secret'));
  await write('letters/first/.old/en.md', word('hidden-folder'));
  await write('letters/first/en.md~', word('backup-secret'));
  await write('.git/config', word('git-secret'));
  await write('README.md', word('readme-site'));
  await write('strings/en.yaml', `# ${word('comment-strings')}\nsite.home: Start\n`.replace('site.home: Start\n', ''));

  const draft = `letters/${word('draft-slug')}`;
  await write(`${draft}/letter.yaml`, `id: ${word('draft-id')}\ndraft: true\nstatus: draft\nsent: 2025-06-17\nowner: ${word('draft-owner')}\nfrom: ${party}\nto: [{ body: secretary-general }]\ntopics: [education]\nsources: [{ title: { en: ${word('draft-source')} } }]\nattachments: [{ file: ${word('draft-attachment')}.txt, title: { en: Draft } }]\n`);
  await write(`${draft}/${word('draft-attachment')}.txt`, word('draft-attached'));
  await write(`${draft}/${word('draft-picture')}.jpg`, await photo('jpeg', word('draft-exif')));
  await write(`${draft}/references.yaml`, `${word('draft-reference')}: { type: book, title: ${word('draft-reference')} }\n`);
  await write(`${draft}/en.md`, `---\ntitle: ${word('draft-title')}\nsummary: ${word('draft-summary')}\ntranslation: original\n---\n\n## ${word('draft-heading')}\n\n${word('draft-body')} :cite[${word('draft-reference')}]\n\n![${word('draft-alt')}](${word('draft-picture')}.jpg)\n`);
  await write('pages/later/page.yaml', `draft: true\nmenu: header\nowner: ${word('owner-page')}\n`);
  await write('pages/later/en.md', `${front(word('draft-page'))}\n${word('draft-topic-note')}\n`);
  await write('statistics/later/collection.yaml', `id: ${word('draft-figure')}\ndraft: true\npublished: 2025-06-17\nindicators: { i: { title: { en: ${word('draft-indicator')} }, definition: { en: d }, unit: { kind: count, label: { en: persons } } } }\nresources: [{ file: d.csv, columns: { area: area, period: year, value: value } }]\nsource: { organisation: { en: o }, dataset: { en: d }, url: https://example.org, retrieved: 2025-01-01, licence: { name: x } }\n`);
  await write('statistics/later/d.csv', 'area,year,value\nWLD,2020,987654321\n');
  await write('statistics/later/en.md', `${front('Later figures')}\nText.\n`);

  await write('reports/second/report.yaml', `id: report-second\npublished: 2025-06-16\ntopics: [education]\nevidence:\n  - { id: e1, type: image, title: { en: A photograph }, file: e.jpg, verification: verified }\n`);
  await write('reports/second/e.jpg', await photo('jpeg', word('evidence-exif')));
  await write('reports/second/en.mdx', `${front('Second')}\nThe word zqshown. {/* ${word('comment-mdx')} */}\n\n:::finding{evidence=e1}\nA finding.\n:::\n`);
  await write('agencies.yaml', 'agency-a: { name: { en: Agency } }\n');
  await write('themes.yaml', `theme-a: { name: { en: ${word('theme-name')} }, description: { en: ${word('theme-note')} }, due: 2026-12-30, expects: [{ agency: agency-a, texts: [report-second] }] }\n`);
  void word('draft-evidence');
  void word('comment-site');
  void word('comment-csv');

  const { built, problems } = await build(content.settings, { cards: true, search: true, documents: true, force: false }, quiet, today); // prettier-ignore
  assert.deepEqual(problems.filter(({ severity }) => severity === 'error').map(({ file, line, message }) => `${file}:${line} ${message}`), []); // prettier-ignore
  assert.ok(built);

  const shown = ['zqshown', 'zqpublic', 'photo.jpg'];
  const computer = [content.folder, root];
  const places = await placesOf([...hidden, ...shown, ...computer], content.settings.out);
  for (const name of [...hidden, ...computer]) assert.deepEqual(places.get(name), [], name);
  assert.deepEqual((await placesOf(['987654321'], content.settings.out)).get('987654321'), []);
  // The search has looked inside: what is shown is in pages, PDF, Word, the pack and the packed index.
  const found = places.get('zqshown')!;
  for (const kind of [/index\.html$/, /\.pdf$/, /\.docx$/, /^search\//])
    assert.ok(found.some((path) => kind.test(path)), `${kind}: ${found.join(' ')}`);
  assert.ok(places.get('photo.jpg')!.some((path) => path.endsWith('.zip')));
  assert.ok(places.get('zqpublic')!.includes(join('en', 'letters', 'first', 'index.html')));
  await content.dispose();
}); // prettier-ignore

test('the search sees a word in an archive inside an archive', async () => {
  const content = await createContent();
  const inner = zipSync({ 'a.txt': Buffer.from('zqinner') });
  await content.write('x/outer.zip', zipSync({ 'inner.zip': inner }));
  assert.deepEqual((await placesOf(['ZQinner'], content.folder)).get('ZQinner'), [join('x', 'outer.zip')]);
  await content.dispose();
});
