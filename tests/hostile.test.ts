/** Content made to do harm, as folders: what is refused is refused with its place, and what is built holds nothing of it. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { cp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import sharp from 'sharp';
import { build } from '../src/build/index.ts';
import { isPlainAddress } from '../src/model/html.ts';
import { createContent, fixtures, problemsOf, quiet, today, type TestContent } from './content.ts';
import { filesOf } from './files.ts';
import { placesOf } from './unpacked.ts';
import { sanad } from './command.ts';

const hostile = (name: string) => createContent(join(fixtures, 'hostile', name));
const errorsOf = async (content: TestContent) =>
  (await problemsOf(content))
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, file, line }) => `${rule} ${file}:${line}`);

async function built(content: TestContent): Promise<string> {
  const everything = { cards: true, search: true, documents: true, force: false };
  const { problems } = await build(content.settings, everything, quiet, today);
  assert.deepEqual(problems.filter(({ severity }) => severity === 'error').map(({ file, message }) => `${file} ${message}`), []); // prettier-ignore
  return content.settings.out;
}

/** What would run in a page: scripts but those of the build, handlers, addresses that are code. */
function running(page: string): string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if (adapter.isElementNode(node)) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      const isOwn =
        /^\/_astro\/[\w.-]+$/.test(attributes.get('src') ?? '') || attributes.get('type') === 'application/ld+json';
      if (/^(?:script|iframe|object|embed|style)$/.test(node.tagName) && !isOwn) found.push(node.tagName);
      for (const [name, value] of attributes)
        if (/^on|^style$|^srcdoc$/.test(name) || (/^(?:href|src|action)$/.test(name) && !isPlainAddress(value)))
          found.push(`${name}=${value}`);
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(page));
  return found;
}

test('interface texts with HTML are refused at their lines', async () => {
  const content = await hostile('xss-strings');
  assert.deepEqual(await errorsOf(content), ['strings-markup strings/en.yaml:1', 'strings-markup strings/en.yaml:2']);
  await content.write('strings/en.yaml', `kind.letter.plural: '<meta http-equiv="refresh" content="0;url=https://evil.example">'\n`); // prettier-ignore
  assert.deepEqual(await errorsOf(content), ['strings-markup strings/en.yaml:1']);
  await content.dispose();
});

test('a commit runs no code: trust stated in the content is refused, and nothing of the file runs', async () => {
  const content = await hostile('trusted-mdx');
  const trace = join(tmpdir(), 'sanad-code-ran.txt');
  await rm(trace, { force: true });
  const { status, output } = sanad('build', content, '--out', content.settings.out);
  assert.equal(status, 1);
  assert.match(output, /site\.yaml:6/);
  assert.ok((await errorsOf(content)).includes('trust-in-content site.yaml:6'));
  assert.ok(!existsSync(trace) && !existsSync(content.settings.out));
  await content.dispose();
});

test('a drawing that repeats itself without end is one error, in the check already', async () => {
  const content = await hostile('svg-bomb');
  assert.deepEqual(await errorsOf(content), ['svg-not-allowed letters/l/b.svg:1']);
  await content.dispose();
});

test('metadata of pictures, drawings and attachments reach no file of the site; what nothing shows stays out', async () => {
  const content = await hostile('metadata-leak');
  const out = await built(content);
  const words = ['SECRET', 'SVGDOCNAME', 'evil.example'];
  for (const [word, places] of await placesOf(words, out)) assert.deepEqual(places, [], word);
  const files = await filesOf(out);
  assert.equal(files.filter((path) => path.startsWith('images/')).length, 4);
  for (const name of ['att.jpg', 'att.png', 'att.webp']) {
    const pixels = async (path: string) => sharp(await readFile(path)).raw().toBuffer(); // prettier-ignore
    assert.deepEqual(await pixels(join(out, 'files/l1', name)), await pixels(join(content.folder, 'letters/l1', name)));
  }
  await content.dispose();
});

test('fields with scripts are text everywhere; drafts and internal rows stay where they are; tables run nothing', async () => {
  const content = await hostile('hostile-metadata');
  const out = await built(content);
  const words = 'DRAFTTITLESECRET DRAFTSUMMARY DRAFTBODYSECRET DRAFTATT DRAFTSTATTITLE DRAFTINDICATOR INTERNALSECRET HIDDENDEFAULT SECRETOWNER COMMENTSECRET 987654321'; // prettier-ignore
  for (const [word, places] of await placesOf(words.split(' '), out)) assert.deepEqual(places, [], word);
  const files = await filesOf(out);
  assert.deepEqual(files.filter((path) => path.startsWith('images/')), []); // prettier-ignore
  for (const path of files) {
    const text = await readFile(join(out, path), 'utf8');
    if (path.endsWith('.html')) assert.deepEqual(running(text), [], path);
    if (path.endsWith('.csv'))
      for (const row of text.split('\r\n'))
        for (const cell of row.split(',')) assert.doesNotMatch(cell, /^"?(?:[=@\t]|[+-](?![\d.]))/, path);
    if (/\.(?:xml|json|svg|webmanifest|html)$/.test(path)) assert.ok(!text.includes('\u0000'), path);
  }
  await content.dispose();
});

test('links to hidden files and files of the content itself are refused, and what they hold is not said', async () => {
  const content = await createContent();
  await cp(join(fixtures, 'base'), content.folder, { recursive: true });
  await content.write('.git/config', 'AUTHORIZATION: basic DUMMYGITTOKEN');
  const outside = join(content.settings.out, '../outside.txt');
  await writeFile(outside, 'DUMMYOUTSIDE');
  await symlink('../../.git/config', join(content.folder, 'letters/first/gitconf.txt'));
  await symlink(outside, join(content.folder, 'letters/first/outside.txt'));
  const problems = (await problemsOf(content)).filter(({ rule }) => rule === 'path-escape');
  assert.deepEqual(problems.map(({ file }) => file), ['letters/first/gitconf.txt', 'letters/first/outside.txt']); // prettier-ignore
  assert.ok(!JSON.stringify(problems).includes(join(content.settings.out, '..')), 'no path of this computer');
  await content.dispose();
});

test('a file that is not what its name says is not offered', async () => {
  const content = await createContent();
  const facts = await readFile(join(content.folder, 'letters/first/letter.yaml'), 'utf8');
  await content.write('letters/first/letter.yaml', `${facts}\nattachments: [{ file: signed.pdf, title: { en: Signed, fa: امضا } }]\n`); // prettier-ignore
  await content.write('letters/first/signed.pdf', '<!DOCTYPE html><script>alert(1)</script>');
  assert.deepEqual(await errorsOf(content), ['attachment-content letters/first/signed.pdf:undefined']);
  await content.dispose();
});
