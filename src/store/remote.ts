/**
 * I/O: the store in a bucket that speaks the S3 protocol, so that machines share what they made. Large entries are fetched
 * one by one when they are asked for; packs and states as whole files before a build. What a bucket holds is trusted no
 * more than a disk: each entry must agree with its digest. A bucket that does not answer costs time, never a build.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AwsClient } from 'aws4fetch';
import { writeWhole } from './write.ts';

export interface Remote {
  get(name: string): Promise<Buffer | undefined>;
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Brings packs and states that the folder of the store lacks. */
  begin(folder: string): Promise<void>;
  /** Sends packs and states that were written since `begin`. */
  end(folder: string): Promise<void>;
}

interface Bucket {
  /** Address of the bucket and, if wanted, a folder in it: `https://s3.example.org/bucket/sanad`. */
  url: string;
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
  /** Told once when the bucket does not answer. */
  warn?: (message: string) => void;
}

/** Packs that are fetched at most, the newest; older ones are for the bucket's own rules to drop. */
const PACKS = 32;
const RETRIES = 2;

/** The bucket named by `SANAD_STORE_URL`, with the usual variables for its keys. */
export function remoteFromEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  warn: (message: string) => void,
): Remote | undefined {
  const url = environment['SANAD_STORE_URL'];
  if (!url) return undefined;
  return openRemote({
    url,
    accessKeyId: environment['AWS_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: environment['AWS_SECRET_ACCESS_KEY'] ?? '',
    region: environment['AWS_REGION'] ?? 'us-east-1',
    warn,
  });
}

export function openRemote({ url, warn = () => undefined, ...keys }: Bucket): Remote {
  const client = new AwsClient({ ...keys, service: 's3', retries: RETRIES });
  const root = url.replace(/\/+$/, '');
  let isDown = false;
  const call = async (address: string, init?: RequestInit): Promise<Response | undefined> => {
    if (isDown) return undefined;
    try {
      const response = await client.fetch(address, init);
      if (response.ok || response.status === 404) return response;
      throw new Error(`it answers ${response.status}`);
    } catch (error) {
      if (!isDown) warn(`The bucket ${root} cannot be used (${reasonOf(error)}); the build goes on without it.`);
      isDown = true;
      return undefined;
    }
  };
  const get = async (name: string) => {
    const response = await call(`${root}/${name}`);
    return response?.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
  };
  const put = async (name: string, bytes: Uint8Array) => {
    // A copy: the body of a request must be in a buffer of its own.
    await call(`${root}/${name}`, { method: 'PUT', body: new Uint8Array(bytes) });
  };
  const known = new Set<string>();
  return {
    get: (name) => get(`large/${name}`),
    put: (name, bytes) => put(`large/${name}`, bytes),
    async begin(folder) {
      for (const kind of ['packs', 'states'] as const) {
        const own = new Set(namesIn(join(folder, kind)));
        const listed = (await list(root, `${kind}/`, call)).slice(0, kind === 'packs' ? PACKS : undefined);
        for (const name of listed) {
          if (kind === 'packs') known.add(name);
          if (own.has(name)) continue;
          const bytes = await get(`${kind}/${name}`);
          if (bytes) writeWhole(join(folder, kind, name), bytes);
        }
      }
    },
    async end(folder) {
      for (const kind of ['packs', 'states'] as const)
        for (const name of namesIn(join(folder, kind)))
          if (!known.has(name) && !name.endsWith('.part'))
            await put(`${kind}/${name}`, readFileSync(join(folder, kind, name)));
    },
  };
}

/** Names below a prefix, newest first. */
async function list(
  root: string,
  prefix: string,
  call: (address: string) => Promise<Response | undefined>,
): Promise<string[]> {
  const [, bucket = '', folder = ''] = /^([a-z]+:\/\/[^/]+\/[^/]+)\/?(.*)$/.exec(root) ?? [];
  const whole = folder === '' ? prefix : `${folder}/${prefix}`;
  const found: { name: string; modified: string }[] = [];
  for (let token: string | undefined = ''; token !== undefined;) {
    const more: string = token === '' ? '' : `&continuation-token=${encodeURIComponent(token)}`;
    const response = await call(`${bucket}?list-type=2&prefix=${encodeURIComponent(whole)}${more}`);
    if (!response?.ok) return [];
    const xml = await response.text();
    for (const [, contents = ''] of xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      const name = valueOf(contents, 'Key').slice(whole.length);
      if (/^[\w.-]+$/.test(name)) found.push({ name, modified: valueOf(contents, 'LastModified') });
    }
    token = valueOf(xml, 'NextContinuationToken') || undefined;
  }
  return found.sort((a, b) => (a.modified < b.modified ? 1 : -1)).map(({ name }) => name);
}

/** Text of an element of S3's lists, which have no attributes and no nesting of the same name. */
const valueOf = (xml: string, name: string) =>
  (new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '').replaceAll('&amp;', '&');

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const reasonOf = (error: unknown) =>
  error instanceof Error ? [error.message, error.cause instanceof Error ? error.cause.message : ''].filter(Boolean).join(': ') : String(error); // prettier-ignore
