/** The schemas for editors: complete in words, up to date in the sample, and of use to a language server. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { editorSettings, putSchemas, schemaFiles } from '../src/cli/schemas/index.ts';
import { editorsFiles } from '../src/model/fields/files.ts';
import { fieldsOf, referenceText } from '../src/cli/schemas/reference.ts';
import { fieldWords } from '../src/model/fields/words.ts';
import { arabicWords } from '../src/model/fields/words-ar.ts';
import { loadLibrary } from '../src/load/library.ts';
import { createSettings } from '../src/load/defaults.ts';
import { registryNames } from '../src/model/schema/registries.ts';
import { createContent, root } from './content.ts';

test('every field of every file has its words in English, Persian and Arabic, and an example that its schema takes', () => {
  const used = new Set<string>();
  for (const file of editorsFiles)
    for (const { path, words, schema } of fieldsOf(file)) {
      assert.ok(words, `${file.name}: ${path} has no row in src/model/fields/words.ts`);
      assert.match(words.fa, /\p{Script=Arabic}/u, path);
      assert.match(words.ar, /\p{Script=Arabic}/u, `${file.name}: ${path}: ${words.en}`);
      assert.match(words.en, /[a-z]/, path);
      const value: unknown = file.name.endsWith('.csv')
        ? words.example.replace(/^'|'$/g, '')
        : parse(words.example, { schema: 'core' });
      const { error } = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value);
      assert.equal(error, undefined, `${file.name}: ${path}: ${words.example}: ${error?.message}`);
      used.add(words.fa);
    }
  const unused = Object.entries(fieldWords).filter(([, { fa }]) => !used.has(fa));
  assert.deepEqual(unused, []);
  assert.deepEqual(Object.keys(arabicWords).sort(), Object.keys(fieldWords).sort());
});

const sample = async () => {
  const { loaded } = await loadLibrary({ ...createSettings(root, root), now: 0 });
  const { registries, languages } = loaded!.library;
  return schemaFiles(
    {
      registries: Object.fromEntries(registryNames.map((name) => [name, Object.keys(registries[name])])),
      languages: languages.map(({ code }) => code),
    },
    'content',
    'en',
  );
};

test('what the sample has committed is up to date', async () => {
  const at = (path: string) => readFileSync(join(root, path), 'utf8');
  const files = await sample();
  for (const [path, text] of Object.entries(files)) assert.ok(at(path) === text, `npm run schemas: ${path} is old`);
  assert.deepEqual(JSON.parse(at('.vscode/settings.json')), editorSettings(files));
  assert.ok(at('content/README.fields.md') === referenceText('en'), 'npm run schemas');
  assert.ok(at('content/README.fields.fa.md') === referenceText('fa'), 'npm run schemas');
});

test('descriptions are in the language asked for, and ids of registries are choices', () => {
  const files = schemaFiles({ registries: { topics: ['water'] }, languages: ['fa'] }, '', 'fa');
  const letter = JSON.parse(files['.vscode/schemas/letter.json']!) as {
    properties: Record<string, { description: string; items?: { enum?: string[] } }>;
  };
  assert.match(letter.properties['deadline']!.description, /پاسخ/);
  const arabic = schemaFiles({ registries: {}, languages: ['ar'] }, '', 'ar');
  assert.match(arabic['.vscode/schemas/letter.json']!, /اليوم المطلوب الرد قبله/);
  assert.deepEqual(letter.properties['topics']!.items!.enum, ['water']);
});

test('without a language asked for, schemas speak that of those that are there, else the main one of the site', async () => {
  const content = await createContent();
  const top = dirname(content.folder);
  const written = () => readFileSync(join(top, '.vscode/schemas/letter.json'), 'utf8');
  const arabic = /اليوم المطلوب الرد قبله/;
  await putSchemas(content.settings, top);
  assert.doesNotMatch(written(), arabic);
  await putSchemas(content.settings, top, 'ar');
  await putSchemas(content.settings, top);
  assert.match(written(), arabic);
  const site = readFileSync(join(content.folder, 'site.yaml'), 'utf8').replace(
    'languages: [en, fa]',
    'languages: [fa, en]',
  );
  await content.write('site.yaml', site);
  rmSync(join(top, '.vscode'), { recursive: true });
  await putSchemas(content.settings, top);
  assert.match(written(), /پاسخ/);
  await content.dispose();
});

test('a language server tells an unknown topic, a missing key and a wrong value, and offers the ids', async () => {
  const server = startServer();
  try {
    await server.ask('initialize', { processId: null, rootUri: pathToFileURL(root).href, capabilities: {} });
    server.tell('initialized', {});
    const { 'yaml.schemas': applied } = editorSettings(await sample()) as { 'yaml.schemas': Record<string, string[]> };
    const schemas = Object.fromEntries(
      Object.entries(applied).map(([path, places]) => [pathToFileURL(join(root, path)).href, places]),
    );
    server.settings = { yaml: { schemas, validate: true, completion: true, schemaStore: { enable: false } } };
    server.tell('workspace/didChangeConfiguration', { settings: server.settings });
    const uri = pathToFileURL(join(root, 'content/letters/new/letter.yaml')).href;
    const lines = ['id: letter-x', 'status: sennt', 'sent: 2026-10-19', 'from: [{ mission: sample-mission-new-york }]', 'topics: [eduction]', 'topic: x']; // prettier-ignore
    const told = server.next('textDocument/publishDiagnostics');
    server.tell('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text: lines.join('\n') },
    });
    const { diagnostics } = (await told) as { diagnostics: { message: string; range: { start: { line: number } } }[] };
    const at = (line: number) => diagnostics.filter(({ range }) => range.start.line === line).map(({ message }) => message).join(' '); // prettier-ignore
    assert.match(at(0), /"to"/);
    assert.match(at(1), /sent/);
    assert.match(at(4), /education/);
    assert.match(at(5), /topic/);
    const offered = (await server.ask('textDocument/completion', {
      textDocument: { uri },
      position: { line: 4, character: 'topics: ['.length },
    })) as { items: { label: string }[] };
    assert.ok(
      offered.items.some(({ label }) => label === 'women-peace-security'),
      JSON.stringify(offered.items.slice(0, 5)),
    );
  } finally {
    server.stop();
  }
});

/** The language server, spoken to as an editor does (Language Server Protocol, base protocol). */
function startServer() {
  const folder = dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json'));
  const child: ChildProcess = spawn(process.execPath, [join(folder, 'bin/yaml-language-server'), '--stdio']);
  const waiting = new Map<number | string, (value: unknown) => void>();
  let number = 0;
  let held = Buffer.alloc(0);
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin!.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const server = {
    settings: {} as Record<string, unknown>,
    tell: (method: string, params: object) => send({ method, params }),
    ask: (method: string, params: object) =>
      new Promise<unknown>((resolve) => {
        waiting.set(++number, resolve);
        send({ id: number, method, params });
      }),
    next: (method: string) => new Promise<unknown>((resolve) => waiting.set(method, resolve)),
    stop: () => child.kill(),
  };
  const take = (message: {
    id?: number;
    method?: string;
    params?: { items?: { section: string }[] };
    result?: unknown;
  }) => {
    if (message.method === undefined) waiting.get(message.id!)?.(message.result);
    else if (message.id === undefined) waiting.get(message.method)?.(message.params);
    else {
      // It asks for the settings by their section.
      const items = message.params?.items?.map(({ section }) => server.settings[section] ?? null) ?? null;
      send({ id: message.id, result: items });
    }
  };
  child.stdout!.on('data', (data: Buffer) => {
    held = Buffer.concat([held, data]);
    for (;;) {
      const end = held.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(held.subarray(0, Math.max(end, 0)).toString())?.[1] ?? NaN);
      if (end < 0 || !(held.length >= end + 4 + length)) return;
      const body = held.subarray(end + 4, end + 4 + length).toString();
      held = held.subarray(end + 4 + length);
      take(JSON.parse(body) as Parameters<typeof take>[0]);
    }
  });
  return server;
}
