/**
 * What was made before has no part in what a build gives: after every small edit of a rich site the pages that are rebuilt
 * and those that are kept are, byte for byte, those of a build from nothing.
 */
import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { openBundle, type Bundle } from '../../src/build/bundle.ts';
import { hasErrors } from '../../src/checks/reporters.ts';
import { loadLibrary, type Loaded } from '../../src/load/library.ts';
import { renderPages, type PageKeeper } from '../../src/load/render-pages.ts';
import { currentContent, setSnapshot } from '../../src/load/snapshot.ts';
import type { Read } from '../../src/model/question.ts';
import { openStore } from '../../src/store/index.ts';
import { createContent, fixtures, type TestContent } from '../content.ts';
import { editsOf, type Edit } from './edits.ts';

interface Page {
  props: string;
  reads: readonly Read[];
  bytes: string;
}
type Site = ReadonlyMap<string, Page>;

/** Renders the pages of the content that is held: all, or those that the traces of an earlier site do not allow to keep. */
type Render = (before?: Site) => Promise<{ site: Site; kept: number }>;

/** Bundles the pages once, as a build does. @param work empty folder */
async function openRenderer(settings: TestContent['settings'], work: string): Promise<Render> {
  const { loaded } = await loadLibrary(settings);
  assert.ok(loaded);
  const store = openStore(settings.cache);
  const bundle = await openBundle({ ...settings, snapshot: setSnapshot(loaded) }, store, work);
  await store.close();
  return (before) => renderOnce(bundle, settings.base, before);
}

async function renderOnce(bundle: Bundle, base: string, before?: Site) {
  const site = new Map<string, Page>();
  let kept = 0;
  const content = currentContent();
  const keeper: PageKeeper = {
    keepsPage(name, props) {
      const page = before?.get(name);
      if (page?.props !== props) return false;
      if (!page.reads.every(({ question, argument, answer }) => content.digestOf(question, argument) === answer))
        return false;
      site.set(name, page);
      kept++;
      return true;
    },
    documentsWritten: () => Promise.resolve(),
    readFile: () => Promise.resolve(undefined),
    addPage: (name, props, reads, files) =>
      void site.set(name, { props, reads, bytes: Buffer.from(files[name] ?? '').toString() }),
  };
  await renderPages(bundle, base, keeper);
  return { site, kept };
}

async function load(settings: TestContent['settings'], fresh: boolean): Promise<Loaded | undefined> {
  const cache = fresh ? `${settings.cache}-fresh` : settings.cache;
  if (fresh) await rm(cache, { recursive: true, force: true });
  const { loaded, problems } = await loadLibrary({ ...settings, cache });
  return hasErrors(problems) ? undefined : loaded;
}

/** Names of pages that are in one site only or differ. */
const difference = (a: Site, b: Site): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name)?.bytes !== b.get(name)?.bytes).sort();

/** Writes the first wording of an edit that the check accepts. @returns what was loaded then, `undefined` if none is accepted */
async function apply(content: TestContent, { file, wordings }: Edit): Promise<Loaded | undefined> {
  for (const wording of wordings) {
    if (wording === undefined) await content.remove(file);
    else await content.write(file, wording);
    const loaded = await load(content.settings, false);
    if (loaded) return loaded;
  }
  return undefined;
}

/** Colours and logo go into styles that Astro bundles; they are built whole in build.test.ts. */
const bundled = /^site\.yaml colours/;

/**
 * Makes every edit of the files of a rich site and takes it back again.
 * @param files those to edit, by path
 */
export async function sweep(context: TestContext, files: RegExp): Promise<void> {
  const content = await createContent(join(fixtures, 'rich'));
  const { settings } = content;
  const edits = (await editsOf(content.folder)).filter(({ file, name }) => files.test(file) && !bundled.test(name));
  const wrong: string[] = [];
  const count = { accepted: 0, refused: 0, pages: 0, kept: 0 };
  const render = await openRenderer(settings, join(content.folder, '../work'));
  const loaded = await load(settings, true);
  assert.ok(loaded);
  setSnapshot(loaded);
  const original = (await render()).site;
  for (const page of ['404.html', 'index.html', 'en/feed.xml', 'sitemap.xml']) assert.ok(original.has(page), page);
  const compare = async (name: string, before: Site, clean: Site) => {
    const { site, kept } = await render(before);
    const differing = difference(site, clean);
    if (differing.length > 0) wrong.push(`${name}: ${differing.slice(0, 4).join(', ')} (${differing.length})`);
    count.pages += site.size;
    count.kept += kept;
    return site;
  };
  for (const edit of edits) {
    const file = join(content.folder, edit.file);
    const unedited = await readFile(file);
    const edited = await apply(content, edit);
    if (edited) {
      count.accepted++;
      const fresh = await load(settings, true);
      assert.ok(fresh, edit.name);
      setSnapshot(fresh);
      const clean = (await render()).site;
      setSnapshot(edited);
      const after = await compare(edit.name, original, clean);
      await content.write(edit.file, unedited);
      const restored = await load(settings, false);
      assert.ok(restored, edit.name);
      setSnapshot(restored);
      await compare(`${edit.name}, taken back`, after, original);
    } else {
      count.refused++;
      await content.write(edit.file, unedited);
    }
  }
  context.diagnostic(`${count.accepted} edits, ${count.refused} more refused by the check; ${count.kept} of ${count.pages} pages kept`); // prettier-ignore
  await content.dispose();
  assert.deepEqual(wrong, []);
  assert.ok(count.accepted > 100 && count.accepted > count.refused);
  assert.ok(count.kept > count.pages / 3, 'an edit does not renew the whole site');
}
