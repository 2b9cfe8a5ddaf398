import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from '../../model/paragraphs/parts.ts';
import { lineOf } from '../../model/paragraphs/record.ts';
import { render } from '../test/render.ts';

/** A translation beside an original that has become another. */
function translated(was: string, now: string, translation: string) {
  const given = { language: 'en', numbered: true };
  const [before, after] = [render(was, given), render(now, given)];
  const own = partsOf(render(translation, { language: 'fa', numbered: true }).tree);
  const record = own.map((part, at) => lineOf(part, partsOf(before.tree)[at]));
  return render(translation, {
    language: 'fa',
    numbered: true,
    followed: {
      language: { code: 'en', dir: 'ltr' },
      parts: partsOf(after.tree),
      paragraphs: after.facts.paragraphs,
      address: '/d/x/en/',
      record,
    },
  });
}

const was = '## Water\n\nThe wells are dry.\n\n- one\n- two\n\nAn end.';
const translation = '## آب\n\nچاه‌ها خشک است.\n\n- یک\n- دو\n\nپایان.';

test('a changed paragraph is marked, with the words that changed and the way to the original', () => {
  const { html, facts } = translated(was, was.replace('dry', 'full'), translation);
  assert.match(html, /<p id="p1" data-outdated="changed"><a class="pn"/);
  assert.match(html, /<a href="\/d\/x\/en\/#p1">متن اصلی \(انگلیسی\)، بند ۱<\/a>/);
  assert.match(html, /<p lang="en" dir="ltr">The wells are <del>dry.<\/del><ins>full.<\/ins><\/p>/);
  assert.equal(html.match(/data-outdated/g)?.length, 1);
  assert.deepEqual(facts.follows?.behind, [{ state: 'changed', kind: 'p', number: 1, words: 4 }]);
});

test('headings and lists are marked too; links, figures and typography change nothing', () => {
  assert.match(
    translated(was, was.replace('Water', 'Wells'), translation).html,
    /<h2 id="آب" data-outdated="changed">/,
  );
  assert.match(translated(was, was.replace('two', 'three'), translation).html, /<ul data-outdated="changed">/);
  const linked = was.replace('wells', '[wells](https://example.org/a)').replace('An end', 'An  **end**');
  assert.doesNotMatch(translated(was, linked, translation).html, /data-outdated/);
});

test('what is not translated keeps its place and its number, so that all others have theirs', () => {
  const { html, facts, tree } = translated(was, was.replace('dry.', 'dry.\n\nSomething new about pumps.'), translation);
  assert.match(html, /<p id="p2" data-outdated="missing"><a class="pn"[^>]*>۲<\/a> این بخش هنوز ترجمه نشده است\. <a href="\/d\/x\/en\/#p2"/); // prettier-ignore
  assert.match(html, /<p id="p3"><a class="pn"[^>]*>۳<\/a> پایان\.<\/p>/);
  assert.equal(facts.paragraphs, 3);
  // In documents and search nothing is there.
  assert.equal(partsOf(tree).length, 4);
});

test('what the original has no longer is marked and has no number', () => {
  const { html } = translated(was, was.replace('The wells are dry.\n\n', ''), translation);
  assert.match(html, /<p data-outdated="gone">چاه/);
  assert.match(html, /<p id="p1"><a class="pn"[^>]*>۱<\/a> پایان/);
});
