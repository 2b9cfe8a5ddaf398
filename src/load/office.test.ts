import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { Problem } from '../model/problems.ts';
import { readOfficeFiles } from './office.ts';

function read(files: Record<string, string>, links: Record<string, string> = {}) {
  const content = mkdtempSync(join(tmpdir(), 'sanad-office-'));
  const place = (path: string) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    return join(content, path);
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(place(path), text);
  for (const [path, target] of Object.entries(links)) symlinkSync(target, place(path));
  const problems: Problem[] = [];
  const paths = readOfficeFiles(content, ['en', 'fa'], problems).map(({ path }) => path);
  rmSync(content, { recursive: true });
  return { paths, said: problems.map(({ rule, file }) => `${rule} ${file}`) };
}

test("an office's own files are copied as they are, those for all to see among the hidden ones too", () => {
  const files = {
    'public/CNAME': 'office.example',
    'public/.nojekyll': '',
    'public/.well-known/security.txt': 'Contact: mailto:office@example.org',
    'public/.well-known/did.json': '{}',
    'public/_headers': '/*\n  X-Frame-Options: DENY',
    'public/google1234.html': 'google-site-verification: google1234.html',
    'public/BingSiteAuth.xml': '<?xml version="1.0"?>\n<users><user>ABC</user></users>',
    'public/logos/seal.png': 'PNG <script> in its bytes runs nowhere',
    'public/.DS_Store': 'x',
    'letters/x.md': 'not here',
  };
  const { paths, said } = read(files);
  assert.deepEqual(said, []);
  assert.deepEqual(paths.sort(), ['.nojekyll', '.well-known/did.json', '.well-known/security.txt', 'BingSiteAuth.xml', 'CNAME', '_headers', 'google1234.html', 'logos/seal.png']); // prettier-ignore
  assert.deepEqual(read({ 'site.yaml': '' }), { paths: [], said: [] });
});

test('what could run, is hidden, leads out or has the place of a page is refused', () => {
  const { paths, said } = read(
    {
      'public/page.html': '<p>Hello',
      'public/app.js': '',
      'public/x.SVG': '<svg/>',
      'public/style.css': '',
      'public/.htaccess': 'AddType text/html .txt',
      'public/feed.xml': '<a xmlns="http://www.w3.org/1999/xhtml">x</a>',
      'public/CNAME': '<script>alert(1)</script>',
      'public/.env': 'SECRET',
      'public/.git/config': 'SECRET',
      'public/.well-known/.hidden': 'SECRET',
      'public/en/index.txt': 'x',
      'public/404.html': 'Not found',
      'public/d/x.txt': 'x',
      'secret.txt': 'SECRET',
    },
    { 'public/out.txt': '/etc/hostname', 'public/in.txt': '../secret.txt', 'public/loop': '.', 'public/nowhere.txt': 'absent' },
  ); // prettier-ignore
  assert.deepEqual(paths, []);
  assert.deepEqual(said.sort(), [
    'file-unreadable public/nowhere.txt', 'path-escape public/in.txt', 'path-escape public/loop', 'path-escape public/out.txt',
    'public-active public/CNAME', 'public-active public/app.js', 'public-active public/feed.xml', 'public-active public/page.html',
    'public-active public/style.css', 'public-active public/x.SVG', 'public-hidden public/.env', 'public-hidden public/.git',
    'public-hidden public/.htaccess', 'public-hidden public/.well-known/.hidden', 'public-taken public/404.html',
    'public-taken public/d', 'public-taken public/en',
  ]); // prettier-ignore
});
