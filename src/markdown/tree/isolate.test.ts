import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';

const fa = (source: string) => render(source, { language: 'fa' }).html;

test('symbols and foreign words are isolated, in links inside the link', () => {
  assert.equal(fa('سند A/79/123* است'), '<p>سند <bdi dir="ltr">A/79/123*</bdi> است</p>');
  assert.equal(fa('[UN Women](/x/)'), '<p><a href="/x/"><bdi dir="ltr">UN Women</bdi></a></p>');
  assert.equal(render('The word سند here').html, '<p>The word <bdi dir="rtl">سند</bdi> here</p>');
});

test('code and elements with a direction of their own are left alone', () => {
  assert.equal(fa('`npm start`'), '<p><code dir="ltr">npm start</code></p>');
  assert.equal(
    fa('الف <span dir="ltr" lang="en">UN Women</span> <bdi>UN</bdi>'),
    '<p>الف <span dir="ltr" lang="en">UN Women</span> <bdi>UN</bdi></p>',
  );
});

test('a colon between numbers, restored as text, is one run with them', () => {
  assert.equal(fa('سند A/HRC/59:12 است'), '<p>سند <bdi dir="ltr">A/HRC/59:12</bdi> است</p>');
});
