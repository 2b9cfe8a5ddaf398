import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import { otherContent } from './type.ts';

const word = Buffer.from(zipSync({ '[Content_Types].xml': Buffer.from(''), 'word/document.xml': Buffer.from('') }));
const page = Buffer.from('<!DOCTYPE html><script>alert(1)</script>');

test('a file that is not what its name says is named for what it is', () => {
  for (const [extension, content, found] of [
    ['pdf', page, 'a web page (HTML)'],
    ['pdf', Buffer.concat([Buffer.from('<html>'), Buffer.from('%PDF-1.7')]), 'a web page (HTML)'],
    ['pdf', word, 'a Word file'],
    ['pdf', Buffer.from(''), 'empty'],
    ['docx', Buffer.from('%PDF-1.7'), 'a PDF file'],
    ['docx', Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), 'an old Office file (DOC, XLS or PPT)'],
    ['xlsx', word, 'a Word file'],
    ['jpg', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'a PNG picture'],
    ['png', Buffer.from('<svg onload="alert(1)"/>'), 'a web page (HTML)'],
    ['csv', page, 'a web page (HTML)'],
    ['csv', word, 'a Word file'],
    ['json', Buffer.from('alert(1)'), 'plain text'],
    ['txt', Buffer.from('MZ\0\0'), 'a program for Windows'],
    ['zip', Buffer.from('plain'), 'plain text'],
    ['mp4', page, 'a web page (HTML)'],
    ['jpeg', Buffer.from('\0\0\0\x18ftypheic', 'latin1'), 'a picture in the format HEIC or AVIF'],
  ] as const)
    assert.equal(otherContent(content, extension)?.found, found, `${extension} ${content.subarray(0, 20)}`);
});

test('what is right passes; text is shown as text whatever it holds', () => {
  for (const [extension, content] of [
    ['pdf', Buffer.from('\n%PDF-1.7')],
    ['docx', word],
    ['txt', page],
    ['txt', Buffer.from('alert("x")')],
    ['csv', Buffer.from('a,b\n1,2\n')],
    ['csv', Buffer.from('\ufeffa,b', 'utf16le')],
    ['json', Buffer.from('{"a":1}')],
    ['tif', Buffer.from('II*\0', 'latin1')],
  ] as const)
    assert.equal(otherContent(content, extension), undefined, extension);
});
