import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createContent, type Question } from './question.ts';

interface Sources {
  titles: Record<string, string>;
  asked: string[];
}

const titleOf: Question<Sources, string, string> = {
  answer({ titles, asked }, id) {
    asked.push(id);
    if (titles[id] === undefined) throw new Error('no such title');
    return titles[id];
  },
};
const countOf: Question<Sources, undefined, number> = { answer: ({ titles }) => Object.keys(titles).length };
const longText: Question<Sources, string, string> = {
  answer({ titles, asked }, id) {
    asked.push(`long ${id}`);
    return titles[id]!;
  },
  digest: ({ titles }, id) => `known ${titles[id]!}`,
  once: true,
};
const contentOf = (titles: Record<string, string>) => {
  const asked: string[] = [];
  return { asked, content: createContent({ titles, asked }, { titleOf, countOf, longText }) };
};

test('a handle tells what was asked through it, each once, and nothing else', () => {
  const { content, asked } = contentOf({ a: 'One', b: 'Two' });
  const [first, second] = [content.open(), content.open()];
  assert.equal(first.ask('titleOf', 'a'), 'One');
  assert.equal(first.ask('titleOf', 'a'), 'One');
  assert.equal(first.ask('countOf'), 2);
  assert.equal(second.ask('titleOf', 'a'), 'One');
  assert.deepEqual(
    first.reads().map(({ question, argument }) => [question, argument]),
    [
      ['titleOf', '"a"'],
      ['countOf', ''],
    ],
  );
  assert.equal(second.reads().length, 1);
  assert.deepEqual(asked, ['a'], 'an answer is made once for all who ask');
});

test('reads stay good while the answers are the same, whatever else changes', () => {
  const reader = contentOf({ a: 'One', b: 'Two' }).content.open();
  reader.ask('titleOf', 'a');
  const [read] = reader.reads();
  const isGood = (titles: Record<string, string>) =>
    contentOf(titles).content.digestOf(read!.question, read!.argument) === read!.answer;
  assert.ok(isGood({ a: 'One', b: 'Changed' }));
  assert.ok(!isGood({ a: 'Changed', b: 'Two' }));
  assert.ok(!isGood({ b: 'Two' }), 'a question that cannot be answered any more has no answer');
});

test('a question that the code no longer has is never good', () => {
  assert.equal(contentOf({}).content.digestOf('gone', ''), undefined);
  assert.equal(contentOf({}).content.digestOf('constructor', ''), undefined);
});

test('a long answer is not kept, and its digest is the one that is known', () => {
  const { content, asked } = contentOf({ a: 'One' });
  const reader = content.open();
  reader.ask('longText', 'a');
  reader.ask('longText', 'a');
  assert.deepEqual(asked, ['long a', 'long a']);
  assert.equal(reader.reads()[0]!.answer, 'known One');
});
