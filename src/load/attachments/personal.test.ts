import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { personalIn } from './personal.ts';

const told = (file: Buffer, mediaType: string) =>
  personalIn(file, mediaType).map(({ what, value }) => `${what}: ${value}`);
const pdf = (...objects: string[]) =>
  Buffer.from(
    `%PDF-1.7\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer << /Info 1 0 R >>\n`,
    'latin1',
  );
const utf16 = (text: string) => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const archive = (files: Record<string, string | Buffer>) =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)])))); // prettier-ignore

test('PDF: author and paths in the dictionary, in streams of objects and in XMP; names on comments', () => {
  assert.deepEqual(
    told(pdf('<< /Author (Jane \\(J.\\) Doe) /Producer (LibreOffice) /Title (file:///C:/Users/jane/draft 2.docx) >>'), 'application/pdf'),
    ['author: Jane (J.) Doe', 'path: file:///C:/Users/jane/draft'],
  );
  assert.deepEqual(told(pdf(`<< /Author ${utf16('مریم')} >>`), 'application/pdf'), ['author: مریم']);
  const packed = deflateSync(Buffer.from('1 0 << /Author (Hidden) >>')).toString('latin1');
  assert.deepEqual(told(pdf(`<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n${packed}\nendstream`), 'application/pdf'), ['author: Hidden']);
  const xmp = deflateSync(Buffer.from('<dc:creator><rdf:Seq><rdf:li>A &amp; B</rdf:li></rdf:Seq></dc:creator> exif:GPSLatitude="1"')).toString('latin1');
  assert.deepEqual(told(pdf(`<< /Type /Metadata /Filter /FlateDecode >>\nstream\n${xmp}\nendstream`), 'application/pdf'), [
    'author: A & B',
    'place (GPS): in the metadata',
  ]);
  assert.deepEqual(told(pdf('<< /Type /Annot /Subtype /Highlight /T (Reviewer) >>'), 'application/pdf'), ['author of a comment: Reviewer']);
  assert.deepEqual(told(pdf('<< /Producer (LibreOffice 24.2) /Creator (Writer) /Title (A letter) /Author () >>'), 'application/pdf'), []);
}); // prettier-ignore

test('Office: who wrote and changed it, company, names on changes and comments, paths, places', () => {
  const gps = Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\0', 'latin1')]);
  assert.deepEqual(
    told(
      archive({
        '[Content_Types].xml': '',
        'docProps/core.xml': '<dc:creator>Jane</dc:creator><cp:lastModifiedBy>Max &amp; Co</cp:lastModifiedBy>',
        'docProps/app.xml': '<Company>Example</Company><Manager>Boss</Manager>',
        'word/document.xml': '<w:ins w:id="1" w:author="Editor"/><w:t>C:\\in the text</w:t>',
        'word/_rels/settings.xml.rels': '<Relationship Target="file:///C:\\Users\\jane\\x.dotx"/>',
        'word/media/image1.jpeg': gps,
      }),
      docx,
    ),
    [
      'name on a change or comment: Editor',
      'author: Jane',
      'last modified by: Max & Co',
      'company: Example',
      'manager: Boss',
      'place (GPS): in word/media/image1.jpeg',
      'path: file:///C:\\Users\\jane\\x.dotx',
    ],
  );
  assert.deepEqual(
    told(
      archive({ 'meta.xml': '<meta:initial-creator>A</meta:initial-creator><dc:creator>B</dc:creator>', 'content.xml': '<office:annotation><dc:creator>C</dc:creator>' }),
      'application/vnd.oasis.opendocument.text',
    ),
    ['name on a change or comment: C', 'author: A', 'author: B'],
  );
  assert.deepEqual(told(archive({ 'a/.DS_Store': '', 'b.txt': '' }), 'application/zip'), ['hidden file: a/.DS_Store']);
  assert.deepEqual(told(archive({ 'docProps/core.xml': '<dc:title>x</dc:title>' }), docx), []);
}); // prettier-ignore

test('what is no archive, or holds more than can be, tells nothing and stops nothing', () => {
  assert.deepEqual(told(Buffer.from('PK\x03\x04 damaged'), docx), []);
  assert.deepEqual(told(Buffer.from('%PDF-1.7 /Author ('.repeat(5000)), 'application/pdf'), []);
});
