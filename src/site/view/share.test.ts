import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createInterface } from '../../languages/interface.ts';
import { builtInLanguage } from '../../languages/table.ts';
import { createAddresses } from '../../model/addresses.ts';
import { exampleLibrary, hardTitle } from '../../model/example.ts';
import { publicationMetadata, toLinkset } from '../../model/metadata/index.ts';
import type { DocumentList } from '../../model/documents.ts';
import { shareText } from '../../model/share-text.ts';
import { actionsOf } from './head.ts';
import { documentLinks, shareLinks, versionLink } from './share.ts';

const addresses = createAddresses('/x/', 'https://example.org');

function example(documents: boolean, code = 'en') {
  const library = { ...exampleLibrary(), documents };
  const language = builtInLanguage(code)!;
  const [publication] = library.publications;
  const view = { library, addresses, language, words: createInterface(language) };
  return {
    view,
    publication: publication!,
    version: publication!.versions[code] ?? Object.values(publication!.versions)[0]!,
  };
}

test('pages name their documents, in the head and in the text, only where the site has them', () => {
  for (const documents of [true, false]) {
    const { view, publication, version } = example(documents);
    const list: DocumentList = { en: { pdf: { bytes: 58_400, pages: 2 }, docx: { bytes: 9100 } } };
    const links = documentLinks(view, publication, version, list).join('\n');
    const head = JSON.stringify(publicationMetadata(view, publication, version).tags);
    const linkset = toLinkset(view.library, addresses, publication);
    for (const format of ['pdf', 'docx', 'txt', 'md']) {
      const address = `/documents/${publication.id}/${publication.slug}.en.${format}`;
      for (const shown of [links, head, linkset])
        assert.equal(shown.includes(address), documents, `${format}: ${shown}`);
    }
    assert.equal(links.includes(`${publication.slug}.zip"`), documents);
    assert.equal(/58\sKB, 2 pages/.test(links), documents);
    assert.equal(/9\sKB/.test(links), documents);
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

test('the row of actions says how large each document is, in the plural forms of the language, and names the language without', () => {
  const list = (pages: number): DocumentList => ({ ru: { pdf: { bytes: 58_400, pages }, docx: { bytes: 9100 } }, fa: { pdf: { bytes: 58_400, pages } }, ar: { pdf: { bytes: 58_400, pages } } }); // prettier-ignore
  const about = (code: string, documents: DocumentList) => {
    const { view, publication } = example(true, code);
    const version = { ...Object.values(publication.versions)[0]!, language: code };
    return actionsOf(view, publication, version, documents).slice(0, 2).map((action) => String(action.about).replaceAll('\u00a0', ' ')); // prettier-ignore
  };
  assert.deepEqual(about('ru', list(1)), ['58 КБ, 1 страница', '9 КБ']);
  assert.deepEqual(about('ru', list(2)).slice(0, 1), ['58 КБ, 2 страницы']);
  assert.deepEqual(about('ru', list(5)).slice(0, 1), ['58 КБ, 5 страниц']);
  assert.deepEqual(about('ru', {}), ['русский', 'русский']);
  assert.match(about('fa', list(2))[0]!, /۵۸ .*، ۲ صفحه/);
  assert.match(about('ar', list(2))[0]!, /، صفحتان/);
});

test('share links carry subject, demand and the permanent address of the language, whatever the title holds', () => {
  const { view, publication } = example(false);
  const text = shareText(view.library, addresses, publication, 'en');
  const permanent = `https://example.org/x/d/${publication.id}/en/`;
  const hrefs = shareLinks(view, publication).map((html) => /href="([^"]*)"/.exec(html)![1]!.replaceAll('&amp;', '&'));
  const [mail, telegram, whatsApp, x] = hrefs.map((href) => new URL(href));
  assert.ok(text.subject.endsWith(hardTitle));
  assert.equal(new URLSearchParams(mail!.search).get('subject'), text.subject);
  assert.equal(new URLSearchParams(mail!.search).get('body'), `${text.mail}\n\n${permanent}`);
  assert.equal(telegram!.searchParams.get('url'), permanent);
  assert.equal(telegram!.searchParams.get('text'), `${text.subject}\n\n${text.message}`);
  assert.equal(whatsApp!.searchParams.get('text'), `${text.subject}\n\n${text.message}\n\n${permanent}`);
  assert.ok(x!.searchParams.get('text')!.startsWith(text.subject));
  assert.equal(x!.searchParams.get('url'), permanent);
});

test('the version-pinned link is the permanent one with the number of the version', () => {
  const { view, publication } = example(false);
  assert.equal(
    versionLink(view, { ...publication, facts: { ...publication.facts, version: 3 } } as typeof publication),
    `https://example.org/x/d/${publication.id}/#v3`,
  );
});
