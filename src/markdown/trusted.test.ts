import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import type { Root as HastRoot } from 'hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { prepare, render } from './test/render.ts';
import { mdxPlugins } from './trusted.ts';

const source = `## سرآغاز

سند A/79/123 در 10:30 «آمد».[^1] او گفت: "نه".

:::finding{evidence=e1}
- یک
- [ ] دو

| a | b |
| - | -: |
| 1 | 2 |
:::

[^1]: یادداشت
`;

test('the plugins give the same HTML and facts as the pipeline', async () => {
  const { context, problems } = prepare({ language: 'fa', numbered: true });
  const { remarkPlugins, remarkRehype: options, rehypePlugins } = mdxPlugins(() => context);
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkPlugins)
    .use(remarkRehype, options)
    .use(rehypePlugins);
  const file = new VFile(source);
  const tree = await processor.run(processor.parse(file), file);
  assert.equal(
    toHtml(tree as HastRoot, { characterReferences: { useNamedReferences: true } }),
    render(source, { language: 'fa', numbered: true }).html,
  );
  assert.deepEqual(problems, []);
});

test('a trusted text keeps its words and its facts; its code gives nothing here', () => {
  const { html, facts, rules } = render(
    'import X from "./x.js"\n\n## Title\n\n<X of={1}>\n\nText.\n\n</X>\n\n<Note>N.</Note>\n\n{1 + 1}',
    { format: 'mdx', trusted: true },
  );
  assert.deepEqual(rules, []);
  assert.match(html, /^<h2 id="title">Title<\/h2>\n<p>Text\.<\/p>\n<aside/);
  assert.equal(facts.headings.length, 1);
});
