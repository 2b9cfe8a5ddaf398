/** One text says the same wherever it is read: page, plain text, Word and search are made of one tree. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { textOf } from '../src/directives/index.ts';
import { composeContent } from '../src/documents/compose/content.ts';
import { composePlain } from '../src/documents/compose/plain.ts';
import { toPlainText } from '../src/documents/plain/text.ts';
import { writeWord } from '../src/documents/word/document.ts';
import { loadLibrary, type Loaded } from '../src/load/library.ts';
import type { ReportPublication } from '../src/model/library.ts';
import { searchBlocks } from '../src/search/text.ts';
import { createContent, type TestContent } from './content.ts';

const texts: Record<string, string> = {
  en: `## Method of A/79/1[^a]

The "first" paragraph, *with* **marks**, \`code\`, 5~10 and 10:30[^a], سند, a [link](/about/)[^b].

:::finding[The gap]{evidence=e1}
It *narrows*.

| Year | Share |
| ---- | ----: |
| 2019 | 12 |
:::

- [x] done
- open

  second block

> Quoted.

<details>
<summary>More</summary>

Detail <abbr title="United Nations">UN</abbr><br>line.

</details>

[^a]: The first *note*.

[^b]: The second.
`,
  fa: `## روش A/79/1[^a]

بند "نخست"، *با* **نشان**، \`code\`، ۵~۱۰ و 10:30[^a]، [پیوند](/about/)[^b].

:::finding[شکاف]{evidence=e1}
کم *می‌شود*.

| سال | سهم |
| --- | --: |
| ۲۰۱۹ | ۱۲ |
:::

- [x] انجام شد
- باز

  بند دوم

> نقل.

<details>
<summary>بیشتر</summary>

جزئیات <abbr title="United Nations">UN</abbr><br>سطر.

</details>

[^a]: یادداشت *نخست*.

[^b]: دومی.
`,
  zh: `## 方法 A/79/1[^a]

第"一"段，*强调*，**标记**，\`code\`，5~10 和 10:30[^a]，[链接](/about/)[^b]。

:::finding[差距]{evidence=e1}
正在*缩小*。

| 年份 | 比例 |
| ---- | ---: |
| 2019 | 12 |
:::

- [x] 完成
- 未完

  第二段

> 引文。

<details>
<summary>更多</summary>

细节 <abbr title="United Nations">UN</abbr><br>行。

</details>

[^a]: *第一*注。

[^b]: 第二注。
`,
};

let content: TestContent;
let loaded: Loaded;

before(async () => {
  content = await createContent();
  const site = (await readFile(join(content.folder, 'site.yaml'), 'utf8')).replace(
    /^languages:.*$/m,
    'languages: [en, fa, zh]',
  );
  await content.write('site.yaml', site);
  await content.write(
    'reports/one/report.yaml',
    'id: report-one\nspecimen: true\npublished: 2025-06-16\nevidence:\n  - { id: e1, title: { en: Proof, fa: سند, zh: 证据 }, type: document }\n',
  );
  for (const [language, body] of Object.entries(texts))
    await content.write(
      `reports/one/${language}.md`,
      `---\ntitle: T\nsummary: S.\ntranslation: ${language === 'en' ? 'original' : 'official'}\n---\n\n${body}`,
    );
  loaded = (await loadLibrary(content.settings)).loaded!; // Other files of the base lack Chinese, which does not matter here.
});
after(() => content.dispose());

/** Letters and digits alone: marks, signs of lists, tabs and isolates differ by their nature. */
const letters = (text: string) => text.replace(/\[x\]/g, '').replace(/[^\p{L}\p{N}~:]/gu, '');

/** Words of the page without the numbers of paragraphs and notes. */
function wordsOfPage(html: string): string {
  const parts: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if (node.nodeName === '#text') parts.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if (!('childNodes' in node)) return;
    const attribute = (name: string) =>
      'attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined;
    if (attribute('class') === 'pn' || attribute('role') === 'doc-noteref') return;
    if (attribute('id') === 'footnotes') return;
    node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return letters(parts.join(''));
}

for (const language of ['en', 'fa', 'zh'])
  test(`${language}: page, plain text, Word and search say the same`, async () => {
    const { library, addresses, bodies } = loaded;
    const words = loaded.words(language);
    const report = library.byId.get('report-one') as ReportPublication;
    const version = report.versions[language]!;
    const page = wordsOfPage(await bodies.html(version));
    assert.ok(page.length > 60);

    const text = textOf(await bodies.tree(version), words);
    assert.equal(letters(searchBlocks(text).map((block) => block.text).join(' ')), page); // prettier-ignore

    const view = { library, addresses, words, collections: [] };
    const whole = toPlainText(composePlain(view, report, version, text));
    const plain = letters(whole.replace(/<[^>]*>|\[[\d۰-۹٠-٩]+\]/g, '')).toLowerCase();
    const blocks = searchBlocks(text).map((block) => block.text);
    for (const block of blocks) assert.ok(plain.includes(letters(block).toLowerCase()), `plain text lacks “${block}”`);

    const docx = unzipSync(writeWord({ ...composeContent(view, report, version, text), figures: {}, scripts: [] }));
    const inWord = (name: string) => {
      // A mark that repeats a note is text in Word.
      const xml = strFromU8(docx[name]!).replace(/<w:r>(?:(?!<\/w:r>).)*"superscript"(?:(?!<\/w:r>).)*<\/w:r>/g, '');
      return letters([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map((match) => match[1]).join(''));
    };
    const all = inWord('word/document.xml') + inWord('word/footnotes.xml');
    for (const block of blocks) assert.ok(all.includes(letters(block)), `Word lacks “${block}”`);
  });

test('MDX that computes says the same everywhere, and its notes and numbers are those of any text', async () => {
  const trusted = await createContent();
  await trusted.write('reports/live/report.yaml', 'id: report-live\nspecimen: true\npublished: 2025-06-16\n');
  const body =
    'Two and two is {2 + 2}.\n\nThe ratio a:b[^1] is stated here.\n\nAt 10:30[^1] it began.\n\n{(() => "An expression paragraph")()}\n\n[^1]: A note.\n';
  await trusted.write('reports/live/en.mdx', `---\ntitle: T\nsummary: S.\ntranslation: original\n---\n\n${body}`);
  const settings = { ...trusted.settings, trusted: ['reports/live/en.mdx'] };
  for (const attempt of ['first', 'again']) {
    const { loaded: live } = await loadLibrary(settings);
    const report = live!.library.byId.get('report-live') as ReportPublication;
    const version = report.versions['en']!;
    const words = live!.words('en');
    const text = textOf(await live!.bodies.tree(version), words);
    const said = ['Two and two is 4.', 'The ratio a:b is stated here.', 'At 10:30 it began.', 'An expression paragraph', 'A note.']; // prettier-ignore
    assert.deepEqual(searchBlocks(text).map((block) => block.text), said, attempt); // prettier-ignore
    assert.equal(wordsOfPage(await live!.bodies.html(version)), letters(said.join('')));
    assert.equal(version.text.paragraphs, 4);
    const view = { library: live!.library, addresses: live!.addresses, words, collections: [] };
    assert.match(
      toPlainText(composePlain(view, report, version, text)),
      /1 {2}Two and two is 4\.[^]*a:b\[1\][^]*10:30\[1\][^]*\[1\] A note\./,
    );
  }
  const { problems } = await loadLibrary(trusted.settings);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error').map(({ rule, line }) => [rule, line]),
    [
      ['mdx-not-allowed', 7],
      ['mdx-not-allowed', 13],
    ],
  );
  await trusted.dispose();
});
