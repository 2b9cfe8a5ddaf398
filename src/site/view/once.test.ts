import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeHtml } from '../../model/html.ts';
import { once } from './once.ts';

test('what is made of the same thing under the same name is drawn once; any other is not shared', async () => {
  let drawn = 0;
  const draw = () => Promise.resolve(escapeHtml(String(++drawn)));
  const [persian, english] = [{}, {}];
  assert.equal(await once(persian, 'menu letter', draw), '1');
  assert.equal(await once(persian, 'menu letter', draw), '1');
  assert.equal(await once(persian, 'menu report', draw), '2');
  assert.equal(await once(english, 'menu letter', draw), '3');
});

test('what fails fails for one page alone', async () => {
  const of = {};
  await assert.rejects(once(of, 'menu', () => Promise.reject(new Error('a fault'))));
  assert.equal(await once(of, 'menu', () => Promise.resolve(escapeHtml('drawn'))), 'drawn');
});
