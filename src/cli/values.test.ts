import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArguments } from './arguments.ts';
import { wrongValue } from './values.ts';

function said(command: string, ...words: string[]): string | undefined {
  const read = readArguments([command, ...words]);
  assert.ok(!('message' in read), JSON.stringify(read));
  return wrongValue(read);
}

test('wrong values of the command line are told in one line', () => {
  const cases: [string, string[], RegExp][] = [
    ['--site', ['example.org', 'localhost:4321', '', '/x'], /needs its scheme/],
    ['--site', ['ftp://example.org', 'file:///etc'], /https: or http:/],
    ['--site', ['https://', 'https://exa mple.org', 'https://example.org:port'], /not the address of a site/],
    ['--site', ['https://example.org/archive', 'https://example.org/a/'], /--base \/a/],
    ['--site', ['https://example.org?x', 'https://example.org/#', 'https://example.org/?'], /ends after the host/],
    ['--site', ['https://user:pass@example.org'], /name or password/],
    ['--base', ['/a b/', '/ä/', '/a\\b/', '/%2e%2e/'], /letters a to z/],
    ['--base', ['/../', 'a/../b', '.'], /steps/],
    ['--base', ['//', '//evil.example/', '/a//b/'], /a slash too many/],
    ['--base', ['/a?b', '/a#b'], /no \? or #/],
    ['--base', ['https:example.org'], /goes to --site/],
    ['--out', ['', ' '], /is missing/],
    ['--content', ['', 'a\0b'], /./],
    ['--port', ['abc', '-1', '65536', '80.5', '', '0x50', '1e3'], /whole number from 0 to 65535/],
  ];
  for (const [option, values, message] of cases)
    for (const value of values) {
      const text = said('start', `${option}=${value}`);
      assert.match(text ?? '', message, `${option} ${value}`);
      assert.doesNotMatch(text ?? '', /\n/);
    }
  for (const value of ['0', 'x', '-3'])
    assert.match(said('bench', 'build', `--documents=${value}`) ?? '', /whole number/);
  for (const value of ['2026-02-30', 'yesterday', '24.11.2026']) assert.match(said('check', `--today=${value}`) ?? '', /not a day/); // prettier-ignore
});

test('right values pass', () => {
  for (const value of ['https://example.org', 'http://localhost:8080/', 'https://مثال.ایران'])
    assert.equal(said('build', `--site=${value}`), undefined, value);
  for (const value of ['', '/', 'archive', '/archive/', '/a/b-c_d.e~f/'])
    assert.equal(said('build', `--base=${value}`), undefined, value);
  assert.equal(said('start', '--port', '0', '--out', '../x', '--content', '.'), undefined);
  assert.equal(said('new', 'letter', 'my-slug'), undefined);
});

test('what npm makes of options without the lone -- is noticed', () => {
  assert.match(said('build', '../site') ?? '', /after a lone --/);
});
