import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createInterface } from '../../languages/interface.ts';
import { createAddresses } from '../../model/addresses.ts';
import { exampleLibrary, hardTitle } from '../../model/example.ts';
import { publicationMetadata, toLinkset } from '../../model/metadata/index.ts';
import { documentLinks, shareLinks, versionLink } from './share.ts';

const addresses = createAddresses('/x/', 'https://example.org');

function example(documents: boolean, code = 'en') {
  const library = { ...exampleLibrary(), documents };
  const language = library.language(code);
  const [publication] = library.publications;
  const view = { library, addresses, language, words: createInterface(language) };
  return { view, publication: publication!, version: publication!.versions[code]! };
}

test('pages name their documents, in the head and in the text, only where the site has them', () => {
  for (const documents of [true, false]) {
    const { view, publication, version } = example(documents);
    const links = documentLinks(view, publication, version).join('\n');
    const head = JSON.stringify(publicationMetadata(view, publication, version).tags);
    const linkset = toLinkset(view.library, addresses, publication);
    for (const format of ['pdf', 'docx', 'txt', 'md']) {
      const address = `/documents/${publication.id}/${publication.slug}.en.${format}`;
      for (const shown of [links, head, linkset])
        assert.equal(shown.includes(address), documents, `${format}: ${shown}`);
    }
    assert.equal(links.includes(`${publication.slug}.zip"`), documents);
    assert.equal(links.includes('qr.svg'), documents);
    // A signed copy goes before what this program makes of the text.
    assert.match(head, /citation_pdf_url[^}]*\/files\//);
    const report = view.library.publications.find(({ kind }) => kind === 'report')!;
    const tags = JSON.stringify(publicationMetadata(view, report, Object.values(report.versions)[0]!).tags);
    assert.equal(/citation_pdf_url[^}]*\/documents\//.test(tags), documents);
  }
});

test('plain pages have no document of the kind that letters have', () => {
  const { view } = example(true);
  const page = view.library.publications.find(({ kind }) => kind === 'page')!;
  const version = Object.values(page.versions)[0]!;
  assert.ok(!JSON.stringify(publicationMetadata(view, page, version).tags).includes('.pdf'));
});

test('share links carry title and address, whatever the title holds', () => {
  const { view, publication, version } = example(false);
  const page = 'https://example.org/x/en/letters/' + publication.slug + '/';
  const hrefs = shareLinks(view, publication, version).map((html) => /href="([^"]*)"/.exec(html)![1]!.replaceAll('&amp;', '&'));
  const [mail, telegram, whatsApp, x] = hrefs.map((href) => new URL(href));
  assert.equal(new URLSearchParams(mail!.search).get('subject'), hardTitle);
  assert.equal(new URLSearchParams(mail!.search).get('body'), `${hardTitle}\n${page}`);
  assert.equal(telegram!.searchParams.get('url'), page);
  assert.equal(telegram!.searchParams.get('text'), hardTitle);
  assert.equal(whatsApp!.searchParams.get('text'), `${hardTitle}\n${page}`);
  assert.equal(x!.searchParams.get('text'), hardTitle);
  assert.equal(x!.searchParams.get('url'), page);
}); // prettier-ignore

test('the version-pinned link is the permanent one with the number of the version', () => {
  const { view, publication } = example(false);
  assert.equal(
    versionLink(view, { ...publication, facts: { ...publication.facts, version: 3 } } as typeof publication),
    `https://example.org/x/d/${publication.id}/#v3`,
  );
});
