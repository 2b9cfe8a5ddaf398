import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Publication } from './library.ts';
import { indexRelations } from './relations.ts';

const letter = (id: string, relations: object[] = [], related: string[] = []) =>
  ({ kind: 'letter', id, facts: { relations, related } }) as unknown as Publication;

const library = (publications: Publication[]) => ({
  publications,
  byId: new Map(publications.map((publication) => [publication.id, publication])),
});

test('a relation is seen from both ends', () => {
  const relations = indexRelations(library([letter('a'), letter('b', [{ type: 'replies-to', id: 'a' }])]));
  assert.deepEqual(
    relations.of('b').map(({ type, inverse, publication }) => [type, inverse, publication.id]),
    [['replies-to', false, 'a']],
  );
  assert.deepEqual(
    relations.of('a').map(({ type, inverse, publication }) => [type, inverse, publication.id]),
    [['replies-to', true, 'b']],
  );
});

test('related publications are mutual, and not repeated beside a named relation', () => {
  const relations = indexRelations(
    library([letter('a', [], ['b', 'c']), letter('b', [{ type: 'cites', id: 'a' }]), letter('c')]),
  );
  assert.deepEqual(
    relations.related('a').map(({ id }) => id),
    ['c'],
  );
  assert.deepEqual(
    relations.related('c').map(({ id }) => id),
    ['a'],
  );
});

test('relations to documents elsewhere are left to the facts', () => {
  const relations = indexRelations(library([letter('a', [{ type: 'cites', symbols: ['A/60/730'] }])]));
  assert.deepEqual(relations.of('a'), []);
});
