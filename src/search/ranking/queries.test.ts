/**
 * Queries of readers and the page that each is to find (`tests/fixtures/search/queries.tsv`): all titles of a language, and for
 * each query pages that hold its words, and those of the title, in their text.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { blocksOf } from '../segment.ts';
import { loadResources } from '../folding/load.ts';
import { stopwordsOf } from '../folding/stopwords.ts';
import { learnCompounds } from '../folding/tokens.ts';
import { queryOf } from '../query/query.ts';
import type { Field, IndexRecord } from '../record.ts';
import { wordsOf } from '../folding/words.ts';
import { countWords, vocabularyOf } from '../vocabulary.ts';
import { answerTo } from './answer.ts';
import { memoryIndex } from './memory.ts';

interface Row {
  language: string;
  query: string;
  title: string;
}

const file = new URL('../../../tests/fixtures/search/queries.tsv', import.meta.url);
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .slice(1)
  .flatMap((line): Row[] => {
    const [language = '', query = '', sought = ''] = line.split('\t');
    const title = /^the page titled “(.*?)”/.exec(sought)?.[1];
    return title === undefined ? [] : [{ language, query, title }];
  });

type Page = Pick<IndexRecord, 'fields' | 'symbols' | 'names'> & { title: string };

const page = (title: string, ...texts: string[]): Page => ({
  title,
  names: [title],
  symbols: [],
  fields: [{ field: 'title', text: title }, ...texts.map((text): Field => ({ field: 'text', text }))],
});

/** The pages of a language, and what is asked of them. */
async function open(language: string) {
  const own = rows.filter((row) => row.language === language);
  const titles = [...new Set(own.map(({ title }) => title))];
  const gap = language === 'zh' ? '' : ' ';
  const pages = [
    // The text of a page tells of its title and of others, as real ones do.
    ...titles.map((title, at) => page(title, `${title}${gap}${titles[(at + 1) % titles.length] ?? ''}`)),
    ...titles.flatMap((title, at) => [0, 1, 2].map((copy) => page(`${at}${copy}`, `${title}. ${title}`, `${title}`))),
  ];
  const resources = await loadResources(language, { indexing: true });
  const compounds = learnCompounds(pages.flatMap(({ fields }) => fields.map(({ text }) => text)), language, resources); // prettier-ignore
  const records = pages.map((one) => ({
    blocks: blocksOf(one, language, () => resources, { compounds }),
    facts: { title: Math.max(1, one.title.split(' ').length), text: 10, entry: false, foreign: false },
  }));
  const index = memoryIndex(
    records,
    vocabularyOf(countWords(pages, language, ({ text }) => wordsOf(text, language, resources))),
  );
  const stopwords = stopwordsOf(language);
  return async (query: string) => {
    const asked = (text: string) => queryOf(text, language, resources, stopwords);
    const { answer } = await answerTo(query, asked, index);
    return answer.matches.slice(0, 3).map(({ page: row }) => pages[row]?.title);
  };
}

for (const language of new Set(rows.map((row) => row.language))) {
  const opened = open(language);
  for (const { query, title } of rows.filter((row) => row.language === language))
    test(`${language}: ${query} → ${title}`, async () => {
      const found = await (await opened)(query);
      assert.ok(found.includes(title), `first three: ${found.join(' | ')}`);
    });
}
