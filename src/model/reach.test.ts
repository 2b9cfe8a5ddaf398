import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LetterPublication, Library } from './library.ts';
import { isOpen, reachIn, reachStates } from './reach.ts';

const registries = { forums: { ga: { body: 'general-assembly' }, eco: {} } } as unknown as Library['registries'];

const letter = (facts: object, deliveries: object[] = []) =>
  ({
    facts: { status: 'sent', to: [], cc: [], agenda: [], sessions: [], forums: [], missions: [], ...facts },
    deliveries: deliveries.map((row) => ({ sent: '2026-03-05', ...row })),
  }) as unknown as LetterPublication;

const states = (one: LetterPublication, registry: 'bodies' | 'forums' | 'missions') =>
  Object.fromEntries([...reachIn(one, registry, { registries })].map(([id, [reach]]) => [id, reach!.state]));

test('the furthest of several deliveries counts, with its day', () => {
  const one = letter({}, [
    { body: 'hrc', acknowledged: '2026-03-07' },
    { body: 'hrc', sent: '2026-04-01', replied: '2026-04-20' },
    { body: 'hrc', sent: '2026-05-01' },
  ]);
  assert.deepEqual(reachIn(one, 'bodies', { registries }).get('hrc'), [
    { state: 'replied', day: '2026-04-20', count: 1 },
  ]);
});

test('a mission that handed it to several has come as far as each of them', () => {
  const one = letter({}, [
    { body: 'sg', mission: 'geneva', replied: '2026-04-20' },
    { body: 'hrc', mission: 'geneva', received: '2026-03-06' },
    { office: 'A', city: 'X', mission: 'geneva', sent: '2026-03-08', received: '2026-03-09' },
    { office: 'B', city: 'X', mission: 'geneva', sent: '2026-03-10' },
  ]);
  assert.deepEqual(reachIn(one, 'missions', { registries }).get('geneva'), [
    { state: 'replied', day: '2026-04-20', count: 1 },
    { state: 'delivered', day: '2026-03-09', count: 2 },
    { state: 'sent', day: '2026-03-10', count: 1 },
  ]);
});

test('where deliveries are recorded, an addressee without one waits for it; else the state of the letter speaks', () => {
  const parties = {
    to: [{ body: 'secretary-general' }],
    cc: [{ body: 'unesco' }, { body: 'hrc' }, { name: { en: 'An office' } }],
  };
  assert.deepEqual(states(letter(parties, [{ body: 'unesco', acknowledged: '2026-03-06' }]), 'bodies'), {
    unesco: 'acknowledged',
    'secretary-general': 'planned',
    hrc: 'planned',
  });
  assert.deepEqual(states(letter(parties), 'bodies'), { 'secretary-general': 'sent', unesco: 'sent', hrc: 'sent' });
  assert.equal(states(letter({ ...parties, status: 'answered' }), 'bodies')['secretary-general'], 'replied');
  assert.equal(states(letter({ ...parties, status: 'received' }), 'bodies')['secretary-general'], 'delivered');
});

test('a circulated letter has reached the bodies of its agenda and their forums', () => {
  const one = letter({
    status: 'circulated',
    circulated: { symbols: ['A/72/926'] },
    agenda: [{ body: 'general-assembly' }],
    forums: ['ga', 'eco'],
  });
  assert.deepEqual(states(one, 'bodies'), { 'general-assembly': 'circulated' });
  assert.deepEqual(states(one, 'forums'), { ga: 'circulated', eco: 'planned' });
});

test('a withdrawn letter waits for nobody; open is what waits, but not of a document that is only described', () => {
  assert.deepEqual(states(letter({ status: 'withdrawn', to: [{ body: 'unesco' }] }), 'bodies'), {});
  const open = (text: string) => reachStates.filter((state) => isOpen(letter({ text }), state));
  assert.deepEqual(open('full'), ['planned', 'sent', 'delivered', 'acknowledged']);
  assert.deepEqual(open('description'), []);
});
