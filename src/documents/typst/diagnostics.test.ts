import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDiagnostics } from './diagnostics.ts';

const diagnostic = (message: string) =>
  `SourceDiagnostic { severity: Error, span: Span(1), message: ${JSON.stringify(message)}, trace: [], hints: ["try using a different font"] }`;

test('text without glyphs is told apart from other objections', () => {
  const report = `[${[
    diagnostic('PDF/UA-1 error: the text `"🕊"` could not be displayed with font `"Sanad Serif"`'),
    diagnostic('PDF/UA-1 error: the text `"a\\u{365}"` could not be displayed with font `"Sanad Serif"`'),
    diagnostic('PDF/UA-1 error: missing alt text'),
    diagnostic('PDF/UA-1 error: missing alt text'),
  ].join(', ')}]`;
  assert.deepEqual(readDiagnostics(report), { missing: ['🕊', 'a\u0365'], reasons: ['missing alt text'] });
  assert.deepEqual(readDiagnostics('broken'), { missing: [], reasons: ['broken'] });
});
