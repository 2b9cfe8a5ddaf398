import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { serve, type Served } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'sanad-serve-'));
const long = 'Text of a page. '.repeat(200);
const files: Record<string, string> = {
  'index.html': '<p>Home',
  '404.html': '<p>Lost',
  'en/index.html': `<p>${long}`,
  'en/نامه/index.html': '<p>Persian name',
  'a b.txt': 'A blank in the name',
  'x.ris': 'TY  - RPRT',
  'x.bib': '@misc{x}',
  'x.csl.json': '{}',
  'x.docx': 'PK',
  'x.csv': 'a,b',
  'x.ics': 'BEGIN:VCALENDAR',
  'x.unknown': '?',
  'manifest.webmanifest': '{}',
  'd/x/linkset.json': '{}',
  'feed.xml': '<feed/>',
  'feed.json': '{}',
  'sitemap.xml': '<urlset/>',
  '.sanad': 'SECRET',
  '.env': 'SECRET',
  'en/.hidden/x.txt': 'SECRET',
  '.well-known/security.txt': 'Contact:',
  '.well-known/.secret': 'SECRET',
};
let served: Served;
let port = 0;

before(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'site', path)), { recursive: true });
    writeFileSync(join(folder, 'site', path), text);
  }
  writeFileSync(join(folder, 'outside.txt'), 'SECRET');
  symlinkSync('../outside.txt', join(folder, 'site/out.txt'));
  symlinkSync('.env', join(folder, 'site/env.txt'));
  served = await serve(join(folder, 'site'), '/x/', 0, { 'x-test': 'yes' });
  port = Number(new URL(served.address).port);
});
after(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Sends the path as it stands: `fetch` would put it in order. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })); // prettier-ignore
    })
      .on('error', reject)
      .end();
  });
}

test('types are told, with the charset of text', async () => {
  for (const [path, type] of [
    ['', 'text/html; charset=utf-8'],
    ['x.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['x.bib', 'application/x-bibtex; charset=utf-8'],
    ['x.csl.json', 'application/vnd.citationstyles.csl+json'],
    ['x.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['x.csv', 'text/csv; charset=utf-8'],
    ['x.ics', 'text/calendar; charset=utf-8'],
    ['x.unknown', 'application/octet-stream'],
    ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['d/x/linkset.json', 'application/linkset+json'],
    ['feed.xml', 'application/atom+xml; charset=utf-8'],
    ['feed.json', 'application/feed+json; charset=utf-8'],
    ['sitemap.xml', 'application/xml; charset=utf-8'],
    ['.well-known/security.txt', 'text/plain; charset=utf-8'],
    ['a%20b.txt', 'text/plain; charset=utf-8'],
    [`en/${encodeURI('نامه')}/`, 'text/html; charset=utf-8'],
  ] as const) {
    const { status, headers } = await ask(`/x/${path}`);
    assert.deepEqual([path, status, headers['content-type'], headers['x-test']], [path, 200, type, 'yes']);
  }
});

test('hidden files, other folders and roundabout ways are not there', async () => {
  for (const path of [
    '/x/.sanad', '/x/%2esanad', '/x/.env', '/x/en/.hidden/x.txt', '/x/.well-known/.secret', '/x/out.txt', '/x/env.txt',
    '/x/../../outside.txt', '/x/..%2f..%2foutside.txt', '/x/%2e%2e/outside.txt', '/x/..%5coutside.txt', '/x/..\\outside.txt',
    '/x/en%2findex.html', '/x/%00', '/x/index.html%00', '/x/%', '/x/%ff', '/x//en/', '/x/en//', '//evil.example/', '/x/./en/',
    '/', '/y/', '/x/absent', '/x/en/index.html/', '/x/__proto__', 'http://evil.example/x/', '*',
  ]) {
    const { status, body } = await ask(path);
    assert.equal(status, 404, path);
    assert.equal(body.toString(), '<p>Lost', path);
  }
}); // prettier-ignore

test('folders have a slash at the end', async () => {
  for (const [path, to] of [['/x', '/x/'], ['/x/en', '/x/en/'], ['/x/en?q=1', '/x/en/?q=1'], ['/x?q', '/x/?q']] as const) {
    const { status, headers } = await ask(path);
    assert.deepEqual([status, headers['location']], [308, to]);
  }
}); // prettier-ignore

test('other names than those of this machine are refused', async () => {
  for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:80', '192.168.0.1', '[::2]'])
    assert.equal((await ask('/x/', { host })).status, 421, host);
  for (const host of ['localhost', 'LOCALHOST:4321', 'site.localhost', '127.0.0.1:1', '[::1]:4321'])
    assert.equal((await ask('/x/', { host })).status, 200, host);
  const address = served.server.address();
  assert.ok(typeof address === 'object' && address?.address === '127.0.0.1');
});

test('text is packed for who accepts it', async () => {
  const br = await ask('/x/en/', { 'accept-encoding': 'gzip, deflate, br' });
  assert.equal(br.headers['content-encoding'], 'br');
  assert.ok(br.body.length < long.length / 4);
  assert.equal(brotliDecompressSync(br.body).toString(), files['en/index.html']);
  const gzip = await ask('/x/en/', { 'accept-encoding': 'br;q=0, gzip' });
  assert.equal(gunzipSync(gzip.body).toString(), files['en/index.html']);
  const plain = await ask('/x/en/');
  assert.equal(plain.body.toString(), files['en/index.html']);
  assert.equal(plain.headers['vary'], 'accept-encoding');
  assert.notEqual(plain.headers['etag'], br.headers['etag']);
});

test('HEAD, what the reader has already, and parts', async () => {
  const { headers } = await ask('/x/en/');
  const head = await ask('/x/en/', {}, 'HEAD');
  assert.deepEqual(
    [head.status, head.headers['content-length'], head.body.length],
    [200, headers['content-length'], 0],
  );
  assert.equal((await ask('/x/absent', {}, 'HEAD')).status, 404);
  assert.equal((await ask('/x/en/', { 'if-none-match': String(headers['etag']) })).status, 304);
  assert.equal((await ask('/x/en/', { 'if-none-match': '"other"' })).status, 200);
  assert.equal((await ask('/x/en/', { 'if-modified-since': String(headers['last-modified']) })).status, 304);
  const part = await ask('/x/en/', { range: 'bytes=3-6', 'accept-encoding': 'br' });
  assert.deepEqual([part.status, part.body.toString()], [206, 'Text']);
  assert.equal((await ask('/x/en/', { range: 'bytes=-3' })).body.toString(), 'e. ');
  assert.equal((await ask('/x/en/', { range: 'bytes=99999-' })).status, 416);
  assert.equal((await ask('/x/en/', {}, 'POST')).status, 405);
});

test('the next port is taken if one is in use', async () => {
  const second = await serve(join(folder, 'site'), '/', port);
  assert.ok(Number(new URL(second.address).port) > port);
  await second.close();
});
