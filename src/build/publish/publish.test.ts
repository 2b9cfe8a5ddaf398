import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, linkSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { Failure, failureOf } from '../../model/failure.ts';
import { openTarget, type Plan, type PlannedFile } from './index.ts';

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder with a project, a content folder and a cache, none of which is the site. */
function ground() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sanad-publish-')));
  folders.push(folder);
  const protectedFolders = {
    root: join(folder, 'project'),
    content: join(folder, 'texts'),
    cache: join(folder, 'cache'),
  };
  for (const path of Object.values(protectedFolders)) mkdirSync(path);
  const out = join(folder, 'site');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  return { folder, protectedFolders, out, write };
}
type Ground = ReturnType<typeof ground>;

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

async function open({ out, protectedFolders }: Ground, folder = out) {
  return openTarget(folder, protectedFolders, () => undefined);
}

/** Publishes a site of these files; those that are there already are kept. */
async function publish(place: Ground, site: Record<string, string>, out = place.out) {
  const target = await open(place, out);
  try {
    const plan: Plan = new Map(
      Object.entries(site).map(([path, text]): [string, PlannedFile] => {
        const digest = digestOf(text);
        const isKept = target.published.get(path)?.digest === digest;
        return [path, { digest, source: isKept ? 'kept' : { bytes: Buffer.from(text) } }];
      }),
    );
    return await target.publish(plan);
  } finally {
    target.close();
  }
}

/** Every file and link of a folder with its text; the listing of Sanad left out. */
function tree(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        file.slice(folder.length + 1),
        lstatSync(file).isSymbolicLink() ? `→ ${readlinkSync(file)}` : readFileSync(file, 'utf8'),
      ]) // prettier-ignore
      .filter(([path]) => path !== '.sanad')
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)) as [string, string][],
  );
}

const first = { 'index.html': 'one', 'en/index.html': 'two', 'en/a/index.html': 'three', '404.html': 'lost' };
const second = { 'index.html': 'one', 'en/index.html': 'two, changed', 'fa/index.html': 'four', '404.html': 'gone' };

test('a site is published, changed, and published as it is; nothing is left beside it', async () => {
  const place = ground();
  assert.deepEqual(await publish(place, first), { files: 4, changed: 4, foreign: [] });
  assert.deepEqual(tree(place.out), tree(place.out));
  const inode = lstatSync(join(place.out, 'index.html')).ino;
  assert.deepEqual(await publish(place, second), { files: 4, changed: 3, foreign: [] });
  assert.deepEqual(tree(place.out), Object.fromEntries(Object.entries(second).sort()));
  assert.equal(lstatSync(join(place.out, 'index.html')).ino, inode, 'an unchanged file is not written again');
  assert.ok(!existsSync(join(place.out, 'en/a')), 'the folder of a file that is gone');
  assert.deepEqual(await publish(place, second), { files: 4, changed: 0, foreign: [] });
  assert.deepEqual(readdirSync(place.folder).sort(), ['cache', 'project', 'site', 'texts']);
});

/**
 * Runs with a site that cannot be renamed, because the folder around it may not be written to. To root all is permitted: for the
 * time being this process is somebody else.
 */
async function inPlace(work: (place: Ground) => Promise<void>): Promise<void> {
  const place = ground();
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    for (const path of [place.folder, ...Object.values(place.protectedFolders)]) chownSync(path, 65534, 65534);
    process.setegid?.(65534);
    process.seteuid?.(65534);
  }
  try {
    mkdirSync(place.out);
    chmodSync(place.folder, 0o555);
    await work(place);
    assert.deepEqual(readdirSync(place.folder).sort(), ['cache', 'project', 'site', 'texts']);
    assert.ok(!existsSync(join(place.out, '.sanad-work')));
  } finally {
    chmodSync(place.folder, 0o755);
    if (isRoot) {
      process.seteuid?.(0);
      process.setegid?.(0);
    }
  }
}

const beside = (work: (place: Ground) => Promise<void>) => work(ground());

test('a file becomes a folder, and a folder a file', async () => {
  for (const way of [beside, inPlace])
    await way(async (place) => {
      await publish(place, { a: 'file', 'b/c/d': 'deep', e: 'stays' });
      await publish(place, { 'a/b': 'in a folder', b: 'file', e: 'stays' });
      assert.deepEqual(tree(place.out), { 'a/b': 'in a folder', b: 'file', e: 'stays' });
      await publish(place, { a: 'file', 'b/c/d': 'deep', e: 'stays' });
      assert.deepEqual(tree(place.out), { a: 'file', 'b/c/d': 'deep', e: 'stays' });
    });
});

test('where the folder around the site may not be written to, it is changed in place', async () => {
  await inPlace(async (place) => {
    await publish(place, first);
    writeFileSync(join(place.out, 'CNAME'), 'mine');
    const inode = lstatSync(place.out).ino;
    const { changed, foreign } = await publish(place, second);
    assert.deepEqual([changed, foreign], [3, ['CNAME']]);
    assert.deepEqual(tree(place.out), Object.fromEntries(Object.entries({ ...second, CNAME: 'mine' }).sort()));
    assert.equal(lstatSync(place.out).ino, inode);
    // One that fails in the middle: a folder of the site that may not be written to.
    chmodSync(join(place.out, 'fa'), 0o555);
    const before = tree(place.out);
    await assert.rejects(publish(place, { ...first, 'fa/index.html': 'five' }));
    chmodSync(join(place.out, 'fa'), 0o755);
    assert.deepEqual(tree(place.out), before);
  });
});

test('what somebody changed, removed or replaced in the site is mended by the next build', async () => {
  const place = ground();
  await publish(place, first);
  writeFileSync(join(place.out, 'index.html'), 'ONE');
  rmSync(join(place.out, '404.html'));
  rmSync(join(place.out, 'en/index.html'));
  symlinkSync('/etc/hostname', join(place.out, 'en/index.html'));
  const target = await open(place);
  assert.deepEqual([...target.published.keys()], ['en/a/index.html']);
  target.close();
  assert.equal((await publish(place, first)).changed, 3);
  assert.deepEqual(tree(place.out), Object.fromEntries(Object.entries(first).sort()));
});

test('a site that was copied has other times, and is known again by its bytes', async () => {
  const place = ground();
  await publish(place, first);
  for (const path of Object.keys(first)) utimesSync(join(place.out, path), 1_000_000, 1_000_000);
  assert.equal((await publish(place, first)).changed, 0);
  const target = await open(place);
  assert.equal(target.published.size, 4);
  target.close();
});

test('no file of the site is the same file as one elsewhere', async () => {
  const place = ground();
  place.write('cache/page', 'from the cache');
  linkSync(join(place.folder, 'cache/page'), join(place.folder, 'cache/twin'));
  const plan = (work: string): Plan => {
    writeFileSync(join(work, 'moved'), 'moved');
    return new Map<string, PlannedFile>([
      ['copied', { digest: digestOf('from the cache'), source: { file: join(place.folder, 'cache/page') } }],
      ['shared', { digest: digestOf('from the cache'), source: { file: join(place.folder, 'cache/twin'), mayMove: true } }], // prettier-ignore
      ['moved', { digest: digestOf('moved'), source: { file: join(work, 'moved'), mayMove: true } }],
    ]);
  };
  const target = await open(place);
  await target.publish(plan(target.work));
  target.close();
  const counts = () => readdirSync(place.out).map((name) => lstatSync(join(place.out, name)).nlink);
  assert.deepEqual(counts(), [1, 1, 1, 1]);
  assert.equal(readFileSync(join(place.folder, 'cache/page'), 'utf8'), 'from the cache');
  // A snapshot by hard links, as some backups make it, is parted from the site again.
  linkSync(join(place.out, 'moved'), join(place.folder, 'backup'));
  await publish(place, { copied: 'from the cache', shared: 'from the cache', moved: 'moved' });
  assert.deepEqual(counts(), [1, 1, 1, 1]);
  assert.equal(readFileSync(join(place.folder, 'backup'), 'utf8'), 'moved');
});

test('files of others in the site stay, and are told', async () => {
  const place = ground();
  await publish(place, first);
  place.write('site/CNAME', 'office.example');
  place.write('site/.well-known/security.txt', 'Contact: …');
  place.write('site/.nojekyll', '');
  place.write('site/en/notes.txt', 'mine');
  symlinkSync('../elsewhere', join(place.out, 'link'));
  mkdirSync(join(place.out, 'empty'));
  const { foreign } = await publish(place, second);
  assert.deepEqual(foreign.sort(), ['.nojekyll', '.well-known/', 'CNAME', 'en/notes.txt', 'link']);
  const mine = { CNAME: 'office.example', '.well-known/security.txt': 'Contact: …', '.nojekyll': '', 'en/notes.txt': 'mine', link: '→ ../elsewhere' }; // prettier-ignore
  assert.deepEqual(tree(place.out), Object.fromEntries(Object.entries({ ...second, ...mine }).sort(([a], [b]) => (a < b ? -1 : 1)))); // prettier-ignore
  assert.ok(existsSync(join(place.out, 'empty')));
  // The same bytes are adopted, other ones refused.
  await publish(place, { ...second, CNAME: 'office.example' });
  place.write('site/robots.txt', 'mine');
  const before = tree(place.out);
  await assert.rejects(publish(place, { ...second, CNAME: 'office.example', 'robots.txt': 'ours' }), /did not write robots\.txt/); // prettier-ignore
  await assert.rejects(publish(place, { ...second, 'robots.txt/a': 'ours' }), /did not write robots\.txt/);
  await assert.rejects(publish(place, { ...second, '.well-known': 'ours' }), /did not write \.well-known/);
  assert.deepEqual(tree(place.out), before);
});

test('a listing that is damaged loses nothing', async () => {
  const place = ground();
  await publish(place, first);
  place.write('site/CNAME', 'office.example');
  const marker = join(place.out, '.sanad');
  writeFileSync(marker, readFileSync(marker, 'utf8').slice(0, -70));
  const { changed, foreign } = await publish(place, second);
  assert.equal(changed, 4);
  assert.deepEqual(foreign.sort(), ['CNAME', 'en/a/']);
  assert.equal(readFileSync(join(place.out, 'CNAME'), 'utf8'), 'office.example');
});

test('a place that a site cannot have is refused, and nothing there is touched', async () => {
  const place = ground();
  const { folder, protectedFolders, write } = place;
  write('project/package.json', '{}');
  write('project/.sanad/abc/store', 'cache');
  write('full/report.doc', 'mine');
  write('full/.sanad/notes', 'a folder of that name is no mark');
  write('marked/.sanad', 'a file of that name is no mark');
  write('tree/.git/config', '[core]');
  write('file', 'mine');
  symlinkSync(join(folder, 'project'), join(folder, 'to-project'));
  const cases: [string, RegExp][] = [
    ['/', /root of the disk/],
    [homedir(), /home folder/],
    [dirname(homedir()), /home folder|root of the disk/],
    [protectedFolders.root, /the project itself/],
    [folder, /the project itself, or holds it/],
    [join(folder, 'to-project'), /the project itself/],
    [join(protectedFolders.root, 'src'), /belongs to the project/],
    [join(protectedFolders.root, '.sanad'), /belongs to the project/],
    [join(protectedFolders.root, '.git/site'), /belongs to the project/],
    [join(protectedFolders.root, 'node_modules/site'), /belongs to the project/],
    [protectedFolders.content, /the content folder/],
    [join(protectedFolders.content, 'site'), /lies in it/],
    [protectedFolders.cache, /the cache/],
    [join(protectedFolders.cache, 'site'), /the cache/],
    [join(folder, 'full'), /did not write \(\.sanad, report\.doc\)/],
    [join(folder, 'marked'), /did not write/],
    [join(folder, 'tree'), /git work tree/],
    [join(folder, 'file'), /not a folder/],
    [join(folder, 'file/site'), /./],
  ];
  const before = tree(folder);
  for (const [out, message] of cases)
    await assert.rejects(open(place, out), (error) => {
      const failure = failureOf(error);
      assert.ok(failure, `${out}: ${String(error)}`);
      assert.match(failure.message, message, out);
      return true;
    });
  assert.deepEqual(tree(folder), before);
});

test('folders of the user beside the site are not touched', async () => {
  const place = ground();
  for (const name of ['site.next', 'site.previous', 'site.new']) place.write(`${name}/mine.txt`, 'mine');
  await publish(place, first);
  await publish(place, second);
  for (const name of ['site.next', 'site.previous', 'site.new'])
    assert.deepEqual(tree(join(place.folder, name)), { 'mine.txt': 'mine' });
  place.write('.site.sanad/mine.txt', 'mine');
  await assert.rejects(publish(place, first), /is in the way/);
  assert.deepEqual(tree(join(place.folder, '.site.sanad')), { 'mine.txt': 'mine' });
});

test('a subfolder of the project, an empty folder, a new path and a symbolic link are published to', async () => {
  const place = ground();
  mkdirSync(join(place.folder, 'empty'));
  mkdirSync(join(place.folder, 'real'));
  chmodSync(join(place.folder, 'real'), 0o775);
  symlinkSync('real', join(place.folder, 'link'));
  symlinkSync('not/yet', join(place.folder, 'dangling'));
  for (const name of ['project/dist', 'empty', 'new/deep/site', 'link', 'dangling'])
    for (const site of [first, second]) {
      const out = join(place.folder, name);
      await publish(place, site, out);
      assert.deepEqual(tree(realpathSync(out)), Object.fromEntries(Object.entries(site).sort()), name);
    }
  assert.ok(lstatSync(join(place.folder, 'link')).isSymbolicLink());
  assert.equal(lstatSync(join(place.folder, 'real')).mode & 0o777, 0o775);
  assert.deepEqual(tree(join(place.folder, 'not/yet')), Object.fromEntries(Object.entries(second).sort()));
  const target = await open(place, join(place.folder, 'never/made'));
  target.close();
  assert.ok(!existsSync(join(place.folder, 'never')), 'a build that fails leaves no empty folders');
});

test('a publishing that fails leaves the site as it was', async () => {
  const place = ground();
  await publish(place, first);
  const before = tree(place.out);
  const target = await open(place);
  const absent: PlannedFile = { digest: digestOf(''), source: { file: join(place.folder, 'absent') } };
  await assert.rejects(target.publish(new Map([['404.html', { digest: digestOf('x'), source: { bytes: Buffer.from('x') } }], ['z', absent]]))); // prettier-ignore
  target.close();
  assert.deepEqual(tree(place.out), before);
  assert.deepEqual(readdirSync(place.folder).sort(), ['cache', 'project', 'site', 'texts']);
});

test('the second of two builds waits and says for whom; the lock of a dead one is taken over', async () => {
  const place = ground();
  const held = await open(place);
  const said: string[] = [];
  const waiting = openTarget(place.out, place.protectedFolders, (text) => said.push(text));
  const order: string[] = [];
  const entered = waiting.then((target) => {
    order.push('second');
    target.close();
  });
  while (said.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.match(said[0]!, new RegExp(`process ${process.pid} on .* since 20\\d\\d-`));
  order.push('first');
  held.close();
  await entered;
  assert.deepEqual(order, ['first', 'second']);
  assert.equal(said.length, 1);
  // Killed while it held the lock and had begun.
  await killed(place, `const target = await openTarget(out, protectedFolders, () => {}); writeFileSync(target.work + '/begun', ''); process.kill(process.pid, 'SIGKILL');`); // prettier-ignore
  assert.ok(existsSync(join(place.folder, '.site.sanad/work/begun')));
  await publish(place, first);
  assert.deepEqual(readdirSync(place.folder).sort(), ['cache', 'project', 'site', 'texts']);
});

/** Runs a piece of program in a process of its own until it ends. */
function killed({ out, protectedFolders }: Ground, code: string, after?: number): Promise<void> {
  const program = `
    import { writeFileSync } from 'node:fs';
    import { createHash } from 'node:crypto';
    import { openTarget } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};
    const out = ${JSON.stringify(out)}, protectedFolders = ${JSON.stringify(protectedFolders)};
    ${code}`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--no-warnings', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] }); // prettier-ignore
  // The moment is counted from when it begins to publish.
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), after));
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

/** The text of every page, or of each so manyth, of a site names its build, so that a mixture would be seen. */
const many = (name: string, each = 2) =>
  Object.fromEntries(
    Array.from({ length: 400 }, (_, n) => [`en/${n % 40}/${n}.html`, n % each ? `${n}` : `${n} ${name}`]),
  );

async function killAtRandom(place: Ground, rounds: number, each?: number): Promise<void> {
  const [old, fresh] = [many('old', each), many('new', each)];
  const expected = new Map(
    [old, fresh].map((site) => [site, Object.fromEntries(Object.entries({ ...site, CNAME: 'mine' }).sort(([a], [b]) => (a < b ? -1 : 1)))]), // prettier-ignore
  );
  await publish(place, old);
  writeFileSync(join(place.out, 'CNAME'), 'mine');
  for (let round = 0; round < rounds; round++) {
    await killed(
      place,
      `const target = await openTarget(out, protectedFolders, () => {});
       const plan = new Map(Object.entries(${JSON.stringify(fresh)}).map(([path, text]) => {
         const digest = createHash('sha256').update(text).digest('hex');
         return [path, { digest, source: target.published.get(path)?.digest === digest ? 'kept' : { bytes: Buffer.from(text) } }];
       }));
       process.stdout.write('begins');
       await target.publish(plan);
       target.close();`,
      (round * 60) / rounds,
    );
    // The next build begins, and fails at once.
    (await open(place)).close();
    const now = tree(place.out);
    const isOld = Object.values(now).some((text) => text.endsWith('old'));
    assert.deepEqual(now, expected.get(isOld ? old : fresh), `round ${round}`);
    await publish(place, old);
  }
}

test('a build that is killed at any moment leaves the old site or the new one, never a mixture', async () => {
  for (const way of [beside, inPlace]) await way((place) => killAtRandom(place, 20));
  await beside((place) => killAtRandom(place, 10, 60));
});

test('few changes take their places in the folder as it stands; many change places with it', async () => {
  const place = ground();
  await publish(place, many('old', 400));
  const { ino } = lstatSync(place.out);
  const fresh: Record<string, string> = { ...many('new', 400), 'fa/index.html': 'another folder' };
  delete fresh['en/1/1.html'];
  assert.equal((await publish(place, fresh)).changed, 2);
  assert.deepEqual(tree(place.out), Object.fromEntries(Object.entries(fresh).sort(([a], [b]) => (a < b ? -1 : 1))));
  assert.equal(lstatSync(place.out).ino, ino);
  assert.deepEqual(readdirSync(place.folder).sort(), ['cache', 'project', 'site', 'texts']);
  await publish(place, many('again'));
  assert.notEqual(lstatSync(place.out).ino, ino);
});

test('errors of the machine are told without a stack, from a worker too', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  assert.match(failureOf(full)!.message, /no space left/);
  assert.match(failureOf(new Error('x', { cause: full }))!.message, /no space left/);
  assert.match(failureOf(new Error("EACCES: permission denied, open '/srv/site/a'"))!.message, /denied.*\(\/srv\/site\/a\)/); // prettier-ignore
  assert.equal(failureOf(new TypeError('x is undefined')), undefined);
  assert.equal(failureOf(new Failure('told')) instanceof Failure, true);
});
