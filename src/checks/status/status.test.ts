import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleLibrary } from '../../model/example.ts';
import { indexLibrary } from '../../model/library.ts';
import { Site } from '../../model/schema/site.ts';
import { tasks, type Task } from '../status.ts';
import { byOwner, translationWork } from './order.ts';
import { statusPage } from './page.ts';
import { statusText } from './text.ts';
import { statusWords } from './words.ts';

const library = exampleLibrary();
const task = (given: Partial<Task>): Task => ({
  about: 'answer',
  owner: 'Unit A',
  file: 'letters/x',
  message: 'm',
  ...given,
});

test('tasks stand by owner, the most urgent first, what nobody owns at the end', () => {
  const found = [
    task({ message: 'later', urgency: 'later', day: '2027-01-01' }),
    task({ message: 'nobody', owner: '', urgency: 'late', day: '2020-01-01' }),
    task({ message: 'open', urgency: 'open' }),
    task({ message: 'soon', urgency: 'soon', day: '2026-12-01' }),
    task({ message: 'late, long ago', urgency: 'late', day: '2026-01-01', owner: 'Unit B' }),
    task({ message: 'late', urgency: 'late', day: '2026-11-01', owner: 'Unit B' }),
  ];
  const order = byOwner(found, library, statusWords('en')).map(({ owner, tasks: list }) => [owner, ...list.map(({ message }) => message)]); // prettier-ignore
  assert.deepEqual(order, [
    ['Unit B', 'late, long ago', 'late'],
    ['Unit A', 'soon', 'open', 'later'],
    ['Without an owner', 'nobody'],
  ]);
});

test('the words to do are added up by owner and language', () => {
  const found = [task({ language: 'fa', words: 26 }), task({ language: 'fa', words: 4 }), task({ language: 'fr', words: 1 }), task({})]; // prettier-ignore
  const say = statusWords('en');
  const work = translationWork(byOwner(found, library, say), say);
  assert.deepEqual(work.map(({ language, texts, words }) => [language, texts, words]), [['Persian', 2, 30], ['French', 1, 1]]); // prettier-ignore
  assert.match(statusText(found, library, say, '2026-11-29'), /Persian, Unit A: 30 words in 2 texts/);
});

test('a policy of the site says which translations are missing; without it, all languages are', () => {
  const site = (translations?: Site['translations']) =>
    indexLibrary({ ...library, site: { ...library.site, translations } });
  const missing = (of: typeof library) =>
    tasks(of, {}, '2026-11-29').filter(({ message }) => message.startsWith('no text')).map(({ file, message }) => `${file}: ${message}`); // prettier-ignore
  const everywhere = missing(library);
  assert.ok(everywhere.length > 0);
  assert.deepEqual(missing(site({})), []);
  const letters = missing(site({ letters: ['en', 'fr'] }));
  assert.ok(letters.length > 0 && letters.every((each) => /^letter/.test(each)), letters.join('\n'));
});

test('the page runs in the direction of its reader, with names and codes apart', () => {
  const say = statusWords('fa');
  const found = [task({ title: 'A <title>', message: `${say.apart('Mission, Geneva')}: x`, urgency: 'late' })];
  const page = statusPage(found, library, say, '2026-11-29');
  assert.match(page, /<html lang="fa" dir="rtl">/);
  assert.match(page, /<bdi>A &lt;title&gt;<\/bdi>/);
  assert.match(page, /<td><bdi>Mission, Geneva<\/bdi>: /);
  assert.match(page, /<td class="late">دیرشده<\/td>/);
  assert.match(page, /۸ آذر ۱۴۰۵/);
  assert.doesNotMatch(page, /[\u2068\u2069]/);
});
