import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { createContent, fixtures } from '../../tests/content.ts';
import { recommendationsOf } from '../model/numbered-blocks.ts';
import type { ReportPublication } from '../model/library.ts';
import { loadLibrary } from './library.ts';

async function load(change?: (text: string) => string) {
  const content = await createContent(join(fixtures, 'base'), join(fixtures, 'problems/blocks/content'));
  const text = '---\ntitle: A\nsummary: What the report says.\ntranslation: original\n---\n\n:::finding{evidence=e1}\nFound.\n:::\n\n:::claim{source=claimed}\nClaimed.\n:::\n\n:::recommendation{to=general-assembly}\nDo *this*, see A/79/1.\n:::\n\n:::recommendation\nThat.\n:::\n'; // prettier-ignore
  await content.write('reports/answer/en.md', text);
  if (change) {
    const facts = 'id: report-answer\nspecimen: true\npublished: 2026-01-10\n';
    await content.write('reports/answer/report.yaml', change(facts));
  }
  return content;
}

test('a finding names its evidence, a claim its source, a recommendation its addressee and where it stands', async () => {
  const content = await load();
  const { loaded, problems } = await loadLibrary(content.settings);
  assert.deepEqual(problems, []);
  const report = loaded!.library.byId.get('report-answer') as ReportPublication;
  const html = await loaded!.bodies.html(report.versions['en']!);
  assert.match(html, /id="finding-1">.*<p class="about">Evidence: <a href="#evidence-e1">A specimen of evidence<\/a><\/p>/s);
  assert.match(html, /id="claim-1">.*<p class="about">Source: <i>A specimen of a report<\/i><\/p>/s);
  assert.match(html, /id="recommendation-1">.*<p class="about">To: <a href="\/en\/bodies\/general-assembly\/">General Assembly<\/a> · Accepted · As of 1 February 2026<\/p>/s);
  assert.deepEqual(
    recommendationsOf(report, report.versions['en']!).map(({ id, text, to, status }) => [id, text, to, status]),
    [
      ['recommendation-1', 'Do this, see A/79/1.', ['general-assembly'], 'accepted'],
      ['recommendation-2', 'That.', ['secretary-general'], 'open'],
    ],
  );
  assert.deepEqual(loaded!.library.of('bodies', 'secretary-general').some(({ id }) => id === 'report-answer'), true);
  await content.dispose();
}); // prettier-ignore

test('a body that is renamed is renamed in texts that did not change', async () => {
  const content = await load();
  await loadLibrary(content.settings);
  await content.write('bodies.yaml', 'general-assembly:\n  name: { en: Assembly renamed }\nsecretary-general:\n  name: { en: Secretary-General }\n'); // prettier-ignore
  const { loaded } = await loadLibrary(content.settings);
  const report = loaded!.library.byId.get('report-answer') as ReportPublication;
  assert.match(await loaded!.bodies.html(report.versions['en']!), />Assembly renamed</);
  await content.dispose();
});

test('a recommendation without an entry in the facts has no state', async () => {
  const content = await load((facts) => facts);
  const { loaded } = await loadLibrary(content.settings);
  const report = loaded!.library.byId.get('report-answer') as ReportPublication;
  assert.equal(recommendationsOf(report, report.versions['en']!)[0]!.status, undefined);
  await content.dispose();
});
