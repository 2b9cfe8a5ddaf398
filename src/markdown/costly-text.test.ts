import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCostlyText } from './costly-text.ts';
import { render } from './test/render.ts';

const huge: Record<string, string> = {
  braces: '{'.repeat(150_000),
  emphasis: '*a_'.repeat(300_000),
  quotations: '>'.repeat(100_000),
  brackets: '['.repeat(1_000_000),
  images: '!['.repeat(500_000),
  directives: ':a['.repeat(300_000),
  containers: ':::note\n\n'.repeat(100_000),
  backticks: '`a'.repeat(500_000),
  tags: '<b>'.repeat(300_000),
  apostrophes: "'a ".repeat(300_000),
  entities: '&amp;'.repeat(200_000),
  headings: '## same\n\n'.repeat(100_000),
  tables: `|a|\n|-|\n${'|b|\n'.repeat(250_000)}`,
};
for (const [name, source] of Object.entries(huge))
  for (const format of ['md', 'mdx'] as const)
    test(`a megabyte of ${name} in ${format} is one message with its line`, () => {
      const { problems, html } = render(source, { format, language: 'fa', lineOffset: 5 });
      assert.deepEqual([problems.map(({ rule }) => rule), html], [['text-signs'], '']);
      assert.ok((problems[0]?.line ?? 0) > 5);
    });

test('long words, long texts and code are read', () => {
  for (const source of ['a'.repeat(1_000_000), 'سلام '.repeat(200_000), '第一。'.repeat(300_000)])
    assert.equal(findCostlyText(source), undefined);
  const json = '  { "a": [1, 2, "b"] },\n'.repeat(2_000);
  assert.equal(findCostlyText(`Code:\n\n\`\`\`json\n${json}\`\`\`\n\nText.`), undefined);
  assert.ok(findCostlyText(`Code:\n\n${json}`));
  assert.ok(findCostlyText(`- a\n\n  \`\`\`\n\n${'{'.repeat(5_000)}`), 'a fence ends with its list');
});
