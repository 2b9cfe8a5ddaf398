import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../content.ts';
import { nameOf, readObjections, withNames } from './gate.ts';

const diagnostic = (message: string) =>
  `SourceDiagnostic { severity: Error, span: Span(1), message: ${JSON.stringify(message)}, trace: [], hints: ["try using a different font"] }`;

test('missing characters are told apart from other objections', () => {
  const report = `[${[
    diagnostic('PDF/UA-1 error: the text `"🕊"` could not be displayed with font `"Sanad Serif"`'),
    diagnostic('PDF/UA-1 error: the text `"\\u{fe0f}"` could not be displayed with font `"Sanad Serif"`'),
    diagnostic('PDF/UA-1 error: missing alt text'),
    diagnostic('PDF/UA-1 error: missing alt text'),
  ].join(', ')}]`;
  assert.deepEqual(readObjections(report), { missing: ['🕊', '\ufe0f'], reasons: ['missing alt text'] });
  assert.deepEqual(readObjections('broken'), { missing: [], reasons: ['broken'] });
});

test('a missing character is named in its place; selectors vanish; pictures stay', () => {
  const figures = { '/a.png': { type: 'png', bytes: new Uint8Array([1]), width: 1, height: 1 } } as const;
  const content = { title: 'Peace 🕊\ufe0f', text: { blocks: [{ type: 'rule' }], notes: [] }, figures } as unknown as Content;
  const named = withNames(content, ['🕊', '\ufe0f']);
  assert.equal(named.title, 'Peace [U+1F54A]');
  assert.equal(named.figures, figures);
  assert.equal(nameOf('\ue000'), 'U+E000');
}); // prettier-ignore
