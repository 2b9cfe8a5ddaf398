/** An office lives through publishing, renaming, withdrawing, an embargo and a correction: each address that was public once answers. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from '../src/build/index.ts';
import { inspectAll } from '../src/build/inspect.ts';
import { fix } from '../src/cli/fix/published.ts';
import { serve } from '../src/cli/server.ts';
import { createContent, fixtures, quiet, today, type TestContent } from './content.ts';
import { bytesOf } from './files.ts';

const without = { cards: false, search: false, documents: false, force: false };
const chosen = { cards: false, search: false, documents: false };
const office = join(fixtures, 'editors/office');

const irrigation = 'letters/2026-irrigation-data';
const edit = (content: TestContent, path: string, change: (text: string) => string) => {
  const file = join(content.folder, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};
const move = (content: TestContent, from: string, to: string) =>
  renameSync(join(content.folder, from), join(content.folder, to));

/** Builds and writes down what is public. */
async function publish(content: TestContent, now?: number): Promise<void> {
  const settings = { ...content.settings, ...(now === undefined ? {} : { now }) };
  const result = await build(settings, without, quiet, today);
  assert.ok(result.built, JSON.stringify(result.problems, null, 1));
  fix(await inspectAll(settings, quiet, today, chosen), content.folder, today);
}

async function refusal(content: TestContent): Promise<{ at: string; says: string }[]> {
  const before = await snapshot(content);
  const result = await build(content.settings, without, quiet, today);
  assert.equal(result.built, false);
  assert.deepEqual(await snapshot(content), before);
  const { problems } = await inspectAll(content.settings, quiet, today, chosen);
  const errors = (all: typeof problems) => all.filter(({ severity }) => severity === 'error');
  assert.deepEqual(errors(problems), errors(result.problems));
  return errors(problems).map(({ rule, file, line, message, hint }) => ({
    at: `${rule} ${file}${line === undefined ? '' : `:${line}`}`,
    says: `${message} ${hint}`,
  }));
}

/** Every file of the site by its path. */
async function snapshot({ settings }: Pick<TestContent, 'settings'>): Promise<Record<string, string>> {
  const files = await bytesOf(settings.out);
  return Object.fromEntries([...files].filter(([path]) => path !== '.sanad'));
}

/** Status and body at each of the paths, redirects not followed. */
async function ask(content: TestContent, paths: readonly string[]) {
  const { out, base } = content.settings;
  const { address, close } = await serve(out, base, 0);
  try {
    return await Promise.all(
      paths.map(async (path) => {
        const response = await fetch(address + path.slice(1), { redirect: 'manual' });
        const location = response.headers.get('location');
        return { path, status: response.status, location, body: await response.text() };
      }),
    );
  } finally {
    await close();
  }
}

/** Every address that `published.csv` records answers with a page, a way to one that does, or a notice. */
async function allAnswer(content: TestContent): Promise<void> {
  const rows = readFileSync(join(content.folder, 'published.csv'), 'utf8').trim().split('\n').slice(1);
  const paths = rows.flatMap((row) => {
    const [id = '', kind = '', address = ''] = row.split(',');
    if (kind === 'language') return [address];
    const own = ['en', 'ar', 'fa'].map((code) => `/${code}${address}`);
    return ['letter', 'report', 'statistics', 'page'].includes(kind) ? [`/d/${id}/`, ...own] : own;
  });
  assert.ok(paths.length > 20);
  const { base } = content.settings;
  for (const { path, status, location } of await ask(content, paths)) {
    assert.ok([200, 301, 410].includes(status), `${path}: ${status}`);
    if (status !== 301) continue;
    const [end] = await ask(content, [`/${location!.slice(base.length)}`]);
    assert.equal(end!.status, 200, `${path} → ${location}`);
  }
}

const create = async () => {
  const content = await createContent(office);
  return { ...content, settings: { ...content.settings, base: '/archive/', now: Date.parse('2026-11-24T12:00Z') } };
};

test('an office lives through its years, and each old address answers', async () => {
  const content = await create();
  await publish(content);
  const recorded = readFileSync(join(content.folder, 'published.csv'), 'utf8');
  assert.match(recorded, /^id,kind,address,first\nletter-2026-001,letter,\/letters\/2026-water-supply\/,2026-11-24\n/);
  assert.match(recorded, /\nhuman-rights-council,body,\/bodies\/human-rights-council\/,2026-11-24\n/);

  // Renamed: refused without an alias, and the site stays as it was.
  move(content, irrigation, 'letters/2026-irrigation');
  const [lost, ...more] = await refusal(content);
  assert.equal(lost!.at, 'address-lost letters/2026-irrigation/letter.yaml:1');
  assert.match(lost!.says, /Write aliases: \[2026-irrigation-data\] in letters\/2026-irrigation\/letter\.yaml/);
  assert.deepEqual(more, []);
  edit(content, 'letters/2026-irrigation/letter.yaml', (text) => `${text}aliases: [2026-irrigation-data]\n`);
  await publish(content);
  const moved = await ask(content, ['/fa/letters/2026-irrigation-data/?x=1']);
  assert.deepEqual([moved[0]!.status, moved[0]!.location], [301, '/archive/fa/letters/2026-irrigation/?x=1']);
  await allAnswer(content);

  // Another id.
  edit(content, 'letters/2026-irrigation/letter.yaml', (text) => text.replace('letter-2026-002', 'letter-2026-ii'));
  const [changed] = await refusal(content);
  assert.equal(changed!.at, 'address-lost letters/2026-irrigation/letter.yaml:1');
  assert.match(changed!.says, /formerIds: \[letter-2026-002\]/);
  edit(content, 'letters/2026-irrigation/letter.yaml', (text) => `${text}formerIds: [letter-2026-002]\n`);
  await publish(content);
  const [former] = await ask(content, ['/d/letter-2026-002/']);
  assert.deepEqual([former!.status, former!.location], [301, '/archive/d/letter-2026-ii/']);
  assert.match(readFileSync(join(content.settings.out, 'd/letter-2026-002/index.html'), 'utf8'), /url=\/archive\/d\/letter-2026-ii\//); // prettier-ignore
  await allAnswer(content);

  // Withdrawn: the notice at every address, the text at none.
  edit(content, 'letters/2026-irrigation/letter.yaml', (text) => `${text}withdrawn:\n  date: 2026-11-23\n  reason: { en: The letter named the wrong schemes., fa: نام طرح‌ها نادرست بود. }\n  successor: letter-2026-001\n`); // prettier-ignore
  for (const name of ['en.md']) rmSync(join(content.folder, 'letters/2026-irrigation', name));
  await publish(content);
  const paths = ['/en/letters/2026-irrigation/', '/fa/letters/2026-irrigation-data/', '/d/letter-2026-ii/', '/d/letter-2026-002/', '/files/letter-2026-ii/x.pdf']; // prettier-ignore
  for (const { path, status, body } of await ask(content, paths)) {
    assert.equal(status, 410, path);
    assert.match(
      body,
      path.startsWith('/fa/') ? /نام طرح‌ها نادرست بود/ : /The letter named the wrong schemes\./,
      path,
    );
    assert.match(body, /href="\/archive\/(?:en|fa)\/letters\/2026-water-supply\/"/, path);
    assert.match(body, /<meta name="robots" content="noindex">/, path);
  }
  const site = await snapshot(content);
  for (const [path, bytes] of Object.entries(site))
    assert.doesNotMatch(Buffer.from(bytes, 'base64').toString(), /Open letter on irrigation data/, path);
  const text = (path: string) => Buffer.from(site[path] ?? '', 'base64').toString();
  assert.match(text('en/feed.xml'), /<at:deleted-entry ref="[^"]*\/archive\/d\/letter-2026-ii\/#en" when="2026-11-23T00:00:00Z">/); // prettier-ignore
  assert.match(text('en/feed.json'), /"title":"Withdrawn: Letter /);
  assert.match(text('en/corrections-log/index.html'), /The letter named the wrong schemes\./);
  assert.doesNotMatch(text('sitemap.xml'), /2026-irrigation/);
  await allAnswer(content);

  // A correction: nothing moves.
  edit(content, 'letters/2026-water-supply/letter.yaml', (text) => text.replace(/^version: .*\n/m, '').replace(/^corrections:[^]*?(?=^\w|$(?![^]))/m, '') + 'version: 2\ncorrections:\n  - { date: 2026-11-24, version: 2, note: { en: A word. } }\n'); // prettier-ignore
  await publish(content);
  await allAnswer(content);

  // A line of the record that is taken out is missed.
  edit(content, 'published.csv', (text) => text.replace(/^letter-2026-ii,.*\n/m, ''));
  const [record] = await refusal(content);
  assert.equal(record!.at, 'address-record published.csv');
  await content.dispose();
});

test('what a site shows is known without a record, as long as it lies there', async () => {
  const content = await create();
  assert.ok((await build(content.settings, without, quiet, today)).built);
  assert.ok(!existsSync(join(content.folder, 'published.csv')));
  rmSync(join(content.folder, irrigation), { recursive: true });
  const [lost, ...more] = await refusal(content);
  assert.equal(lost!.at, `address-lost ${irrigation}`);
  assert.match(lost!.says, /\/d\/letter-2026-002\/ and \/letters\/2026-irrigation-data\/ were public/);
  assert.match(lost!.says, /withdrawn: .*formerIds: .*aliases: .*redirects\.csv/);
  assert.deepEqual(more, []);
  // A way elsewhere is enough, and a site of another address has other addresses.
  await content.write('redirects.csv', 'from,to\n/letters/2026-irrigation-data/,/letters/2026-water-supply/\n/d/letter-2026-002/,https://example.org/archive\n'); // prettier-ignore
  assert.ok((await build(content.settings, without, quiet, today)).built);
  const answers = await ask(content, ['/ar/letters/2026-irrigation-data/', '/d/letter-2026-002/']);
  assert.deepEqual(
    answers.map(({ status, location }) => [status, location]),
    [
      [301, '/archive/ar/letters/2026-water-supply/'],
      [301, 'https://example.org/archive'],
    ],
  );
  assert.match(readFileSync(join(content.settings.out, 'ar/letters/2026-irrigation-data/index.html'), 'utf8'), /url=\/archive\/ar\/letters\/2026-water-supply\//); // prettier-ignore
  await content.dispose();
});

test('redirects begin where nothing is and end where something is', async () => {
  const content = await create();
  await content.write(
    'redirects.csv',
    'from,to\n/letters/2026-water-supply/,/about/\n/old/,/nowhere/\n/a/,/b/\n/b/,/about/\n/c,/c/\n/d,javascript:alert(1)\n//x/,/about/\n/fine/,/topics/irrigation/#p2\n',
  );
  const { problems } = await inspectAll(content.settings, quiet, today, chosen);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error').map(({ rule, line, message }) => `${rule} ${line} ${message.replace(/^.*: /, '')}`).sort(), // prettier-ignore
    [
      'redirect-unusable 2 the site has something at that address.',
      'redirect-unusable 3 there is nothing at /nowhere/.',
      'redirect-unusable 4 /b/ is redirected itself.',
      'redirect-unusable 6 it leads to itself.',
      'redirect-unusable 7 “javascript:alert(1)” is neither a path of this site nor an address with https://.',
      'redirect-unusable 8 “//x/” is not a path of this site.',
    ],
  );
  await content.dispose();
});

const moment = '2026-12-01T09:30+03:30';
const [before, after] = [Date.parse('2026-12-01T05:59:59Z'), Date.parse('2026-12-01T06:00Z')];

test('before its moment a publication is nowhere, and then the same site is made as from nothing', async () => {
  const content = await create();
  const word = 'zqxembargo';
  await content.write(
    `letters/2026-${word}/letter.yaml`,
    `id: letter-${word}\nform: letter\nstatus: sent\nsent: 2026-12-01\nfrom: [{ name: { en: The office } }]\nto: [{ body: nile-commission }]\ntopics: [irrigation]\npublish: ${moment}\nannounce: true\n`,
  );
  await content.write(`letters/2026-${word}/deliveries.csv`, `version,languages,body,office,city,sent,visibility,note\n1,en,,Office ${word},Geneva,2026-12-01,public,\n`); // prettier-ignore
  await content.write(`letters/2026-${word}/en.md`, `---\ntitle: Letter that is announced\nsummary: Summary ${word}.\ntranslation: original\n---\n\nRural access was :stat{of="water-access/rural" area=EGY period=2018}, ${word}.\n`); // prettier-ignore
  edit(content, 'letters/2026-irrigation-data/letter.yaml', (text) => `${text}related: [letter-${word}]\n`);
  edit(content, 'statistics/water-access/collection.yaml', (text) => text);
  const { problems } = await inspectAll({ ...content.settings, now: before }, quiet, today, chosen);
  assert.deepEqual(
    problems.filter(({ rule }) => rule.startsWith('embargo')).map(({ rule, file, severity }) => `${severity} ${rule} ${file}`),
    ['warning embargo-named letters/2026-irrigation-data/letter.yaml'],
  ); // prettier-ignore
  await publish(content, before);
  const early = await snapshot(content);
  for (const [path, bytes] of Object.entries(early)) {
    assert.doesNotMatch(path, new RegExp(word));
    assert.doesNotMatch(Buffer.from(bytes, 'base64').toString(), new RegExp(word), path);
  }
  assert.doesNotMatch(readFileSync(join(content.folder, 'published.csv'), 'utf8'), new RegExp(word));
  const text = (site: Record<string, string>, path: string) => Buffer.from(site[path] ?? '', 'base64').toString();
  assert.match(text(early, 'en/upcoming/index.html'), /Letter that is announced/);
  assert.match(text(early, 'en/upcoming.ics'), /DTSTART;TZID=UTC\+03:30:20261201T093000/);

  await publish(content, after);
  // Feeds name the first day of each publication, which is recorded when it is public.
  await publish(content, after);
  const late = await snapshot(content);
  assert.match(text(late, `en/letters/2026-${word}/index.html`), /Summary zqxembargo/);
  assert.match(text(late, 'en/letters/2026-irrigation-data/index.html'), new RegExp(word));
  assert.doesNotMatch(text(late, 'en/upcoming/index.html'), /Letter that is announced/);
  const clean = { ...content.settings, now: after, cache: `${content.settings.cache}-clean`, out: `${content.settings.out}-clean` }; // prettier-ignore
  assert.ok((await build(clean, without, quiet, today)).built);
  assert.deepEqual(late, await snapshot({ settings: clean }));
  await content.dispose();
});

test('figures under embargo show in no text before their time, and in texts of that time', async () => {
  const content = await create();
  edit(content, 'statistics/water-access/collection.yaml', (text) => `${text}publish: ${moment}\n`);
  const told = async () => {
    const { problems } = await inspectAll({ ...content.settings, now: before }, quiet, today, chosen);
    return problems.filter(({ severity }) => severity === 'error');
  };
  const early = await told();
  assert.deepEqual(
    [...new Set(early.map(({ rule, file }) => `${rule} ${file}`))].sort(),
    ['figure-unknown letters/2026-water-supply/en.md', 'figure-unknown letters/2026-water-supply/fa.md', 'figure-unknown reports/annual-2026/en.md'],
  ); // prettier-ignore
  assert.match(early[0]!.message, /under embargo until 2026-12-01T09:30\+03:30/);
  // Texts of the same time may show them; what links to such a text is reported.
  edit(content, 'letters/2026-water-supply/letter.yaml', (text) => `${text}publish: ${moment}\n`);
  edit(content, 'reports/annual-2026/report.yaml', (text) => `${text}publish: ${moment}\n`);
  assert.deepEqual(await told(), []);
  edit(content, `${irrigation}/en.md`, (text) => `${text}\nSee [the letter](/d/letter-2026-001/).\n`);
  assert.deepEqual(
    (await told()).map(({ rule, file }) => `${rule} ${file}`),
    [`embargo-linked ${irrigation}/en.md`],
  );
  await content.dispose();
});

test('a moment needs its zone', async () => {
  const content = await create();
  for (const [written, says] of [
    ['2026-12-01T09:30', 'needs the zone of the time at its end, such as +03:30 or Z'],
    ['2026-12-01', 'needs the time of day and its zone'],
    ['2026-02-30T09:30Z', 'must be a day, a time and a zone'],
  ] as const) {
    const before = readFileSync(join(content.folder, irrigation, 'letter.yaml'), 'utf8');
    edit(content, `${irrigation}/letter.yaml`, (text) => `${text}publish: ${written}\n`);
    const { problems } = await inspectAll(content.settings, quiet, today, chosen);
    assert.ok(problems.some(({ message }) => message.includes(says)), JSON.stringify(problems)); // prettier-ignore
    edit(content, `${irrigation}/letter.yaml`, () => before);
  }
  await content.dispose();
});
