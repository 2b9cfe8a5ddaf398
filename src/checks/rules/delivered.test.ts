import assert from 'node:assert/strict';
import { test } from 'node:test';
import { delivered } from './delivered.ts';
import type { Rule } from './index.ts';

async function told(...rows: object[]): Promise<string[]> {
  const deliveries = rows.map((row, index) => ({ line: index + 2, ...row }));
  // As much of what a rule is given as this rule reads.
  const [content, context] = [
    {
      publications: [{ publication: { folder: 'letters/first', deliveries }, internal: [] }],
      rulebook: { forums: { hrc: { ngo: {} } }, bodies: { council: { circulation: {} } }, agencies: {} },
      stated: { forums: new Set(['hrc', 'empty']), bodies: new Set(['council']) },
      library: { registries: { forums: { hrc: {}, empty: {} }, bodies: { council: {} } } },
    },
    {},
  ] as unknown as Parameters<Rule>;
  return (await delivered(content, context)).map(
    ({ rule, severity, file, line, hint }) => `${severity} ${rule} ${file}:${line ?? ''} ${hint}`,
  );
}

test('a row that names rules which its forum or body does not have is told, with what was meant', async () => {
  assert.deepEqual(await told({ forum: 'hrc', profile: 'ngp' }, { forum: 'hrc', profile: 'ngo' }, { forum: 'empty', profile: 'ngo' }, { body: 'council', profile: 'ngo' }), [
    'warning submission-unknown letters/first/deliveries.csv:2 Did you mean “ngo”?',
    'warning submission-unknown letters/first/deliveries.csv:4 Add the rules under its `submissions`, or correct the name.',
    'warning submission-unknown letters/first/deliveries.csv:5 Known there: circulation. Add the rules under its `submissions`, or correct the name.',
  ]); // prettier-ignore
});

test('rules of the body will do in the course of its session; words, and forums that are not there, have none to look for', async () => {
  assert.deepEqual(await told({ forum: 'hrc', body: 'council', profile: 'circulation' }, { office: 'A registry', profile: 'x' }, { forum: 'gone', profile: 'x' }, { forum: 'hrc' }), []); // prettier-ignore
});
