import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openRemote } from './remote.ts';
import { openStore } from './store.ts';

/** As much of S3 as the store uses: put, get, list with pages of two. */
const objects = new Map<string, Buffer>();
let requests: string[] = [];
let status = 0;
let server: Server;
let url: string;
const folders: string[] = [];
const large = Buffer.alloc(200_000, 'large');

const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'sanad-bucket-'));
  folders.push(made);
  return made;
};

before(async () => {
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    requests.push(`${request.method ?? ''} ${pathname}`);
    assert.match(request.headers.authorization ?? '', /^AWS4-HMAC-SHA256 Credential=key\//);
    if (status !== 0) return void response.writeHead(status).end();
    if (request.method === 'PUT') {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        objects.set(pathname.slice('/bucket/'.length), Buffer.concat(chunks));
        response.end();
      });
      return;
    }
    if (!searchParams.has('list-type')) {
      const found = objects.get(pathname.slice('/bucket/'.length));
      return void response.writeHead(found ? 200 : 404).end(found);
    }
    const prefix = searchParams.get('prefix') ?? '';
    const names = [...objects.keys()].filter((name) => name.startsWith(prefix)).sort();
    const from = Number(searchParams.get('continuation-token') ?? 0);
    const contents = names.slice(from, from + 2).map((name) => `<Contents><Key>${name}</Key><LastModified>2026-01-01</LastModified></Contents>`); // prettier-ignore
    const more = from + 2 < names.length ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : '';
    response.end(`<?xml version="1.0"?><ListBucketResult>${contents.join('')}${more}</ListBucketResult>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/bucket/sanad`;
});
after(() => {
  server.close();
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

const remote = (warn: (message: string) => void = () => undefined) =>
  openRemote({ url, accessKeyId: 'key', secretAccessKey: 'secret', region: 'us-east-1', warn });

async function openShared(made: () => unknown) {
  const own = folder();
  const bucket = remote();
  await bucket.begin(own);
  const store = openStore(own, { code: 'code', remote: bucket });
  return { store, derived: await store.derive('step', 'input', made as () => { files: Record<string, Buffer> }) };
}

test('what one machine made another one need not make', async () => {
  const first = await openShared(() => ({ files: { big: large, small: Buffer.from('small') } }));
  first.store.put('own', Buffer.from('text'));
  first.store.putState('traces', { a: 1 });
  await first.store.close();

  const second = await openShared(() => assert.fail('made again'));
  assert.deepEqual(second.derived.files['big'], large);
  assert.equal(second.derived.files['small']?.toString(), 'small');
  assert.equal(second.store.get('own')?.toString(), 'text');
  assert.deepEqual(second.store.getState('traces'), { a: 1 });
});

test('what a bucket holds must agree with its digest', async () => {
  for (const [name, bytes] of objects) objects.set(name, Buffer.concat([bytes.subarray(0, 60), Buffer.from('!'), bytes.subarray(61)])); // prettier-ignore
  let made = 0;
  const { store, derived } = await openShared(() => ({ files: { big: Buffer.from(`new ${++made}`) } }));
  assert.equal(Buffer.from(derived.files['big'] ?? '').toString(), 'new 1');
  assert.equal(store.getState('traces'), undefined);
});

test('a bucket that fails is told once and then left alone', async () => {
  status = 403;
  const told: string[] = [];
  const bucket = remote((message) => told.push(message));
  const own = folder();
  await bucket.begin(own);
  requests = [];
  const store = openStore(own, { remote: bucket });
  assert.equal(await store.derive('step', 'input', () => 5), 5);
  await store.close();
  assert.equal(told.length, 1);
  assert.match(told[0] ?? '', /answers 403/);
  assert.deepEqual(requests, []);
  status = 0;
});
