/** What is handed in: a forum that only YAML knows, its kit byte for byte, and what stands in the way of one. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { submit } from '../src/cli/submit.ts';
import { sha256 } from '../src/store/index.ts';
import { readManifest } from '../src/submissions/index.ts';
import { createContent, quiet, root, today, type TestContent } from './content.ts';

/** Every field that says how a text is handed in. */
const rules = `
    name: { en: Statement of an observer, fa: بیانیهٔ ناظر }
    kinds: [letter]
    status: ngo-special
    source: { title: { en: Handbook of the Council }, url: https://example.org/handbook }
    read: 2026-11-01`;
const forums = `river-council:
  name: { en: Council of Rivers, fa: شورای رودها }
  sessions: [{ id: '7', name: { en: seventh session }, starts: 2027-03-01, ends: 2027-03-12 }]
  submissions:
   full:${rules}
    languages: [en]
    preferred: [fr]
    limits: [{ max: 300, unit: words }, { max: 2, unit: pages }, { max: 4000, unit: characters, cover: 100 }]
    notes: endnotes
    acronyms: forbidden
    allowedAcronyms: [UNESCO]
    sections: [{ en: Subject }, { fr: Annexe }]
    numbering: required
    pageNumbers: true
    font: { family: Georgia, size: 11, justified: true, spacing: 1.5, bold: false, italics: false, underline: false }
    item: { from: 1, to: 5 }
    addressees: [secretary-general]
    signature: { by: { en: The observer }, notFor: [memorandum] }
    cover: [sender, status, title, date, session, item, original-language, languages, contact, posting, words]
    formats: [docx, pdf, txt]
    handIn: { by: upload, url: https://example.org/upload, note: { en: Once only. } }
    deadline: { before: opening, weeks: 2, time: '18:00', zone: Europe/Zurich }
    steps: [{ en: Ask for a place to speak. }]
    doubts: [{ en: The form of 2020 asks for 12 points. }]
   bare:${rules}
    notes: allowed
    numbering: forbidden
    formats: [form]
   strict:${rules}
    notes: forbidden
    limits: [{ max: 10, unit: words }]
   any:${rules}
`;
const letter = `id: letter-first
status: sent
sent: 2026-06-16
from: [{ name: { en: Example office, fa: دفتر نمونه } }]
to: [{ body: secretary-general }]
signatories: [{ name: { en: A. Observer } }]
submissions:
  - { forum: river-council, session: 7, profile: full, language: en, item: 3, posting: true }
`;
const text = `---
title: Rivers and schools
summary: Of rivers.
translation: original
---

## Subject

A word, with [a link](https://example.org/river), near UNESCO.[^1]

- One
- Two

| Year | Rivers |
| --- | --- |
| 2020 | 5 |

The second paragraph.

[^1]: A note with [a source](https://example.org/source).
`;

let content: TestContent;
const places: string[] = [];
const place = () => {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-kit-'));
  places.push(folder);
  return folder;
};

before(async () => {
  content = await createContent();
  await content.write('forums.yaml', forums);
  await content.write('letters/first/letter.yaml', letter);
  await content.write('letters/first/en.md', text);
  await content.write('letters/first/fa.md', text.replace('original', 'courtesy'));
});
after(async () => {
  await content.dispose();
  for (const folder of places) rmSync(folder, { recursive: true, force: true });
});

function run(out: string, zone: string, ...more: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/cli/main.ts'), 'submit', 'letter-first', 'river-council', '--content', content.folder, '--out', out, '--today', today, ...more],
    { cwd: place(), encoding: 'utf8', env: { ...process.env, TZ: zone, LANG: 'en_US.UTF-8' } },
  ); // prettier-ignore
  return { status, said: stdout + stderr };
}
const filesIn = (folder: string) =>
  Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name))])); // prettier-ignore
const hand = (out: string, more: { session?: string; profile?: string; words?: string[] } = {}) =>
  submit(content.settings, more.words ?? ['letter-first', 'river-council'], {
    language: 'en',
    today,
    folder: 'content',
    progress: quiet,
    out,
    ...more,
  });
/** Binds the letter to other rules for as long as something is done. */
async function boundTo(entries: string, act: () => Promise<void>) {
  await content.write('letters/first/letter.yaml', letter.replace(/submissions:[^]*/, `submissions:\n${entries}`));
  try {
    await act();
  } finally {
    await content.write('letters/first/letter.yaml', letter);
  }
}

test('a forum written in YAML alone: every rule is kept in the files or stands in the checklist', () => {
  const out = join(place(), 'kit');
  const { status, said } = run(out, 'Asia/Tehran');
  assert.equal(status, 0, said);
  const files = filesIn(out);
  assert.deepEqual(Object.keys(files), ['checklist.html', 'cover.txt', 'covering-letter.docx', 'letter-first-en.docx', 'letter-first-en.pdf', 'letter-first-en.txt', 'manifest.json']); // prettier-ignore

  const parts = unzipSync(files['letter-first-en.docx']!);
  const part = (name: string) => strFromU8(parts[`word/${name}.xml`]!);
  assert.match(part('styles'), /<w:rFonts w:ascii="Georgia"[^>]*w:hAnsi="Georgia"\/>/);
  assert.match(part('styles'), /<w:sz w:val="22"\/>/);
  assert.match(part('styles'), /w:line="360"[^>]*\/><w:jc w:val="both"\/>/);
  assert.match(part('footer'), /PAGE/);
  assert.match(part('endnotes'), /A note with/);
  assert.doesNotMatch(part('footnotes'), /A note with/);
  assert.match(part('document'), /<w:endnoteReference w:id="1"\/>/);
  assert.doesNotMatch(part('document'), /<w:b\/>|<w:i\/>|hyperlink|footnoteReference/);
  assert.match(part('document'), /<w:numId w:val="1"\/>/, 'Word numbers the paragraphs');

  assert.equal(
    files['letter-first-en.txt']!.toString(),
    'Rivers and schools\n\nSubject\n\n1 A word, with a link, near UNESCO.[1]\n\n- One\n- Two\n\nYear\tRivers\n2020\t5\n\n2 The second paragraph.\n\n[1] A note with a source.\n',
  );
  assert.equal(
    files['cover.txt']!.toString(),
    [
      'From: Example office',
      'Status of the sender: Non-governmental organization in special consultative status',
      'Title: Rivers and schools',
      'Date: 16 June 2026',
      'Session: seventh session',
      'Agenda item: Item 3',
      'Original language: English',
      'Languages available: English and Persian',
      'Contact: [to be filled in]',
      'Publication on the website: agreed',
      'Number of words: 25',
      '',
    ].join('\n'),
  );
  const checklist = files['checklist.html']!.toString();
  for (const said of [
    'At most 300 words', '25 words; left: 275', 'At most 2 pages', '1 page; left: 1', 'At most 4,000 characters',
    'Notes at the end', 'No acronyms (UNESCO ✓)', 'A part “Subject”', 'A part “Annexe”', 'preferred: French',
    'Paragraphs numbered', 'Pages numbered', 'Georgia', '11 points', 'justified', 'line spacing 1.5', 'no bold', 'no underline',
    'Item of the agenda 1–5', 'Item 3', 'Addressees: Secretary-General', 'The observer', 'Contact', 'docx, pdf, txt', 'https://example.org/upload',
    'Once only.', '2 weeks before the session opens', '15 February 2027', '18:00', 'Europe/Zurich', 'Ask for a place to speak.',
    'The form of 2020 asks for 12 points.', 'Handbook of the Council (https://example.org/handbook)', '1 November 2026',
  ]) assert.ok(checklist.includes(said), said); // prettier-ignore
  assert.doesNotMatch(checklist, /class="broken"/);

  const manifest = readManifest(files['manifest.json']!.toString());
  assert.ok(manifest);
  const { publication, version, language, forum, session, profile, day } = manifest;
  assert.deepEqual(
    { publication, version, language, forum, session, profile, day },
    { publication: 'letter-first', version: 1, language: 'en', forum: 'river-council', session: '7', profile: 'full', day: '2026-06-16' },
  ); // prettier-ignore
  for (const { name, sha256: sum, bytes } of manifest.files)
    assert.deepEqual([sum, bytes], [sha256(files[name]!), files[name]!.length], name);

  const again = join(place(), 'elsewhere', 'other');
  assert.equal(run(again, 'Pacific/Kiritimati').status, 0);
  assert.deepEqual(filesIn(again), files, 'the same bytes in another folder and time zone');
});

test('a form takes plain text alone; without formats there are Word and PDF; in a draft what is broken is shown', async () => {
  await boundTo('  - { forum: river-council, profile: bare, language: en }\n', async () => {
    const out = join(place(), 'kit');
    assert.equal(await hand(out), 0);
    const files = filesIn(out);
    assert.deepEqual(Object.keys(files), ['checklist.html', 'covering-letter.docx', 'letter-first-en.txt', 'manifest.json']); // prettier-ignore
    assert.match(files['letter-first-en.txt']!.toString(), /\n\nThe second paragraph\.\n/);
  });
  await boundTo('  - { forum: river-council, profile: strict, language: en }\ndraft: true\n', async () => {
    const out = join(place(), 'kit');
    assert.equal(await hand(out), 0);
    const checklist = readFileSync(join(out, 'checklist.html'), 'utf8');
    assert.match(checklist, /class="broken".*25 words: 15 too many/);
    assert.match(checklist, /class="broken".*No footnotes.*A note with/);
    assert.ok(existsSync(join(out, 'letter-first-en.pdf')));
  });
});

test('what breaks a rule is not handed in: nothing is written', async () => {
  await boundTo('  - { forum: river-council, profile: strict, language: en }\n  - { forum: river-council, profile: any, language: fa }\n', async () => {
    const out = join(place(), 'kit');
    const { status, said } = run(out, 'UTC', '--profile', 'strict');
    assert.equal(status, 1);
    assert.match(said, /content\/letters\/first\/en\.md:1\n.*takes 10 words; the text in en has 25/);
    assert.match(said, /en\.md:9\n.*footnotes/);
    assert.match(said, /Nothing was written: letter-first cannot be handed in to river-council \(strict\)/);
    assert.doesNotMatch(said, /\n\s+at /);
    assert.ok(!existsSync(out));
    // What one text breaks is no concern of another.
    assert.equal(await hand(out, { profile: 'any' }), 0);
  }); // prettier-ignore
});

test('a wrong word gets one message that says what to write', async () => {
  const out = join(place(), 'kit');
  const wrong = (message: RegExp, more: Parameters<typeof hand>[1]) => assert.rejects(hand(out, more), { name: 'Failure', message }); // prettier-ignore
  await wrong(/There is no publication “letter-frist” with a text\. Did you mean letter-first\?/, { words: ['letter-frist', 'river-council'] }); // prettier-ignore
  await wrong(/no forum or body “river-counsil”.*Did you mean river-council\?/, { words: ['letter-first', 'river-counsil'] }); // prettier-ignore
  await wrong(/not to be handed in to general-assembly, but to river-council\. Write under submissions in letters\/first\/letter\.yaml: - \{ body: general-assembly/, { words: ['letter-first', 'general-assembly'] }); // prettier-ignore
  await wrong(/session 8 of river-council\. It names: 7\./, { session: '8' });
  await boundTo('  - { forum: river-council, profile: any, language: en }\n  - { forum: river-council, profile: any, language: fa }\n', () =>
    wrong(/more than once\. Choose one:\n {2}npm run submit -- letter-first river-council --profile any --language en\n/, {}),
  ); // prettier-ignore
  assert.ok(!existsSync(out));
});

test('only a kit that nobody has changed is replaced', async () => {
  const foreign = place();
  writeFileSync(join(foreign, 'notes.txt'), 'ours');
  await assert.rejects(hand(foreign), /is there already and is no kit/);
  // A manifest of something else makes no kit.
  writeFileSync(join(foreign, 'manifest.json'), '{"name":"app"}');
  await assert.rejects(hand(foreign), /is there already and is no kit/);
  assert.deepEqual(readdirSync(foreign).sort(), ['manifest.json', 'notes.txt']);
  await assert.rejects(hand(join(foreign, 'notes.txt')), /is a file/);
  await assert.rejects(hand(join(content.folder, 'kit')), /lies in the content folder/);
  await assert.rejects(hand(join(content.settings.out, 'kit')), /would be published/);

  const kit = join(place(), 'kit');
  mkdirSync(kit);
  assert.equal(await hand(kit), 0);
  writeFileSync(join(kit, 'receipt.txt'), 'received');
  assert.equal(await hand(kit), 0, 'again, beside a file of the office');
  assert.equal(readFileSync(join(kit, 'receipt.txt'), 'utf8'), 'received');
  writeFileSync(join(kit, 'covering-letter.docx'), 'signed');
  await assert.rejects(hand(kit), /covering-letter\.docx in .* was changed by hand/);
  assert.equal(readFileSync(join(kit, 'covering-letter.docx'), 'utf8'), 'signed');
});
