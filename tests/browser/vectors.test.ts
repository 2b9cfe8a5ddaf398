/** Known ways to smuggle scripts, fed through Markdown, MDX, YAML and SVG and loaded in a browser without any policy: nothing runs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { readDrawing } from '../../src/load/svg.ts';
import { loadLibrary } from '../../src/load/library.ts';
import { createContent, root, type TestContent } from '../content.ts';
import { filesOf } from '../files.ts';
import { vectors } from '../fixtures/vectors.ts';
import { openBrowser, serveSite } from './site.ts';
import { sanad } from '../command.ts';

let browser: Browser;
before(async () => void (browser = await openBrowser()));
after(() => browser.close());

/** A page in which every way of running code ends in one list, and no policy forbids anything. */
async function openTrap(): Promise<{ page: Page; ran: string[] }> {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const ran: string[] = [];
  await page.exposeFunction('__ran', (what: string) => void ran.push(what));
  await page.addInitScript(() => {
    const trap = (what: unknown) => (window as unknown as { __ran(what: string): void }).__ran(String(what));
    window.alert = trap;
    window.confirm = (text) => (trap(text), false);
    window.prompt = (text) => (trap(text), null);
  });
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  return { page, ran };
}

/** Does to every element what readers do: points at it, focuses it, clicks it; but stays on the page. */
const touchAll = (page: Page) =>
  page.evaluate(() => {
    document.addEventListener('submit', (event) => event.preventDefault());
    document.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (link && !/^\s*javascript:/i.test(link.href)) event.preventDefault();
    });
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      for (const type of ['mouseover', 'pointerenter', 'focus', 'toggle', 'animationstart'])
        element.dispatchEvent(new Event(type));
      // A part of a drawing has no such method.
      if (element instanceof HTMLElement) element.click();
      else (element as Element).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      if (element instanceof HTMLDetailsElement) element.open = true;
    }
  });

function buildPages(content: TestContent): void {
  const { status, output } = sanad('build', content, '--out', content.settings.out, '--no-cards', '--no-search', '--no-documents'); // prettier-ignore
  assert.equal(status, 0, output);
}

test('the trap sees what runs', async () => {
  const { page, ran } = await openTrap();
  await page.setContent(
    '<img src="x" onerror="alert(1)"><a href="javascript:alert(2)">x</a><b onmouseover="alert(3)">x</b>',
  );
  await touchAll(page);
  await page.waitForTimeout(200);
  assert.deepEqual(ran.sort(), ['1', '2', '3']);
});

/** The vectors of a list by others, each between two paragraphs. */
const others = (
  JSON.parse(readFileSync(join(root, 'tests/fixtures/hostile/vectors.json'), 'utf8')) as ['md' | 'mdx', string][]
).map(([format, source]) => ({ source: `Before.\n\n${source}\n\nAfter.`, format }));

test('Markdown and MDX', async () => {
  const content = await createContent();
  const all = [...vectors, ...others];
  for (const [index, { source, format }] of all.entries()) {
    await content.write(`reports/vector-${index}/report.yaml`, `id: report-vector-${index}\npublished: 2025-06-16\n`);
    await content.write(
      `reports/vector-${index}/en.${format ?? 'md'}`,
      `---\ntitle: Vector ${index}\nsummary: A vector for tests.\ntranslation: original\n---\n\n${source}\n`,
    );
  }
  const { loaded } = await loadLibrary(content.settings);
  const { page, ran } = await openTrap();
  for (const publication of loaded!.library.ofKind('report')) {
    const html = await loaded!.bodies.html(publication.versions['en']!);
    await page.setContent(`<!DOCTYPE html><html lang="en"><body>${html}</body></html>`);
    await touchAll(page);
    await page.waitForTimeout(5);
    assert.deepEqual(ran, [], all[Number(publication.slug.split('-')[1])]!.source);
  }
  assert.equal(loaded!.library.ofKind('report').length, all.length);
  await content.dispose();
});

test('YAML: names, titles and notes are text everywhere on the site', async () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(2)>{{alert(3)}}';
  const quoted = JSON.stringify(evil);
  const content = await createContent();
  await content.write(
    'site.yaml',
    `name: { en: ${quoted}, fa: ${quoted} }\ntagline: { en: ${quoted} }\nurl: https://example.org\nlanguages: [en, fa]\npublisher: { name: { en: ${quoted} }, place: { en: ${quoted} } }\ncontact: { address: { en: ${quoted} }, telephone: ${quoted} }\nlicence: { name: ${quoted} }\nspecimen: true\n`,
  );
  await content.write(
    'topics.yaml',
    `education: { name: { en: ${quoted} }, short: { en: ${quoted} }, description: { en: ${quoted} } }\n`,
  );
  await content.write(
    'letters/first/letter.yaml',
    `id: letter-first\nstatus: circulated\nsent: 2025-06-16\nreference: ${quoted}\nfrom: [{ name: { en: ${quoted} } }]\nto: [{ body: secretary-general }]\nsignatories: [{ name: { en: ${quoted} } }]\nagenda: [{ body: general-assembly, number: ${quoted}, title: { en: ${quoted} } }]\ncirculated: { jobNumber: ${quoted}, symbols: [A/72/926] }\nannexes: [{ label: { en: ${quoted} }, title: { en: ${quoted} } }]\nsources: [{ title: { en: ${quoted} }, note: { en: ${quoted} } }]\ncorrections: [{ date: 2025-07-01, note: { en: ${quoted} } }]\ntopics: [education]\n`,
  );
  await content.write(
    'letters/first/en.md',
    `---\ntitle: ${quoted}\nsummary: ${quoted}\ntranslation: original\n---\n\nText.\n`,
  );
  await content.write(
    'letters/first/deliveries.csv',
    `languages,office,city,sent,visibility,note\nen,"${evil.replaceAll('"', '""')}","${evil.replaceAll('"', '""')}",2025-06-17,public,"${evil.replaceAll('"', '""')}"\n`,
  );
  buildPages(content);
  const site = await serveSite(content.settings.out);
  const { page, ran } = await openTrap();
  for (const path of [
    '/',
    '/en/',
    '/fa/',
    '/en/letters/',
    '/en/letters/first/',
    '/fa/letters/first/',
    '/en/topics/',
    '/en/topics/education/',
    '/en/about/',
    '/d/letter-first/',
    '/404.html',
  ]) {
    await page.goto(site.origin + path);
    await touchAll(page);
    assert.deepEqual(ran, [], path);
    assert.equal(await page.locator('script:not([type="application/ld+json"]):not([src])').count(), 0, path);
  }
  await site.close();
  await content.dispose();
});

test('a whole site of hostile fields runs nothing, on any page', async () => {
  const content = await createContent(join(root, 'tests/fixtures/hostile/hostile-metadata'));
  buildPages(content);
  const site = await serveSite(content.settings.out);
  const { page, ran } = await openTrap();
  const paths = (await filesOf(content.settings.out)).filter((path) => /\.(?:html|svg|xml)$/.test(path));
  assert.ok(paths.length > 50);
  for (const path of paths) {
    await page.goto(`${site.origin}/${path}`);
    // The permanent address of a text goes on to it at once.
    if (/^d\/[^/]+\/[^/]+\//.test(path)) await page.waitForURL(({ pathname }) => !pathname.startsWith('/d/'));
    if (path.endsWith('.html')) await touchAll(page);
    assert.deepEqual(ran, [], path);
  }
  await site.close();
  await content.dispose();
});

test('SVG: what could run is refused; what passes runs nothing, even opened by itself', async () => {
  const wrap = (inner: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">${inner}</svg>`;
  const { page, ran } = await openTrap();
  for (const inner of [
    ...vectors.filter(({ format }) => !format).map(({ source }) => source),
    '<script>alert(1)</script>',
    '<script xlink:href="data:text/javascript,alert(1)"/>',
    '<a xlink:href="javascript:alert(1)"><text y="9">x</text></a>',
    '<animate attributeName="x" onbegin="alert(1)" dur="1s"/>',
    '<set attributeName="onmouseover" to="alert(1)"/>',
    '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:alert(1)"/></foreignObject>',
    '<rect width="9" height="9" fill="url(#a)"/>',
  ]) {
    const svg = wrap(inner);
    const drawing = readDrawing(svg);
    if ('forbidden' in drawing) continue;
    await page.goto(`data:image/svg+xml,${encodeURIComponent(drawing.svg)}`);
    await page.waitForTimeout(5);
    assert.deepEqual(ran, [], inner);
  }
  for (const inner of ['<script>alert(1)</script>', '<rect onclick="alert(1)"/>'])
    assert.ok('forbidden' in readDrawing(wrap(inner)), inner);
  assert.ok('svg' in readDrawing(wrap('<rect width="9" height="9" fill="url(#a)"/>')));
});
