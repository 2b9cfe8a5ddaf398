/** What is told of a text that was written otherwise than meant, and what is not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';

/** Language, source, and `rule line: words of the message or hint` of each problem. */
type Case = readonly [language: string, source: string, ...told: string[]];

function check([language, source, ...told]: Case): void {
  const picture = (name: string) => (name === 'a b.png' ? { width: 1, height: 1, sources: [] } : undefined);
  const { problems } = render(source, { language, picture });
  const found = problems.map(({ rule, line, message, hint }) => ({
    at: `${rule} ${line}`,
    says: `${message} ${hint}`,
  }));
  assert.deepEqual(
    found.map(({ at }) => at),
    told.map((each) => each.split(': ')[0]),
    JSON.stringify(found),
  );
  for (const [index, each] of told.entries()) {
    const words = each.split(': ').slice(1).join(': ');
    assert.ok(found[index]?.says.includes(words), `“${found[index]?.says}” does not say “${words}”`);
  }
}

const signs: readonly Case[] = [
  ['en', 'First. <o:p></o:p>', 'markdown-sign 1: Delete it'],
  ['fa', 'نخست <w:t xml:space="preserve"> دوم', 'markdown-sign 1: Delete it'],
  ['fa', '** مهم ** است', 'markdown-sign 1: Write **مهم**'],
  ['en', 'a **b c', 'markdown-sign 1: does not end'],
  ['en', '**Note:**text', 'markdown-sign 1: Leave a space'],
  ['en', '*Note:*text', 'markdown-sign 1: Leave a space'],
  ['en', '*a b * c', 'markdown-sign 1: Write *a b*'],
  ['zh', '__注意：__请', 'markdown-sign 1: Write **注意：**'],
  ['en', 'a __ b __ c', 'markdown-sign 1: Write **b**'],
  ['en', '~~ gone ~~', 'markdown-sign 1: Write ~~gone~~'],
  ['en', 'a ==b== c', 'markdown-sign 1: <mark>b</mark>'],
  ['en', 'a ^^b^^ c', 'markdown-sign 1: <sup>b</sup>'],
  ['en', 'x^2^ is', 'markdown-sign 1: <sup>2</sup>'],
  ['en', 'a ++b++ c', 'markdown-sign 1: <ins>b</ins>'],
  ['en', 'a ||b|| c', 'markdown-sign 1: hide nothing'],
  ['en', 'One ^[inline note] here', 'markdown-sign 1: [^1]: inline note'],
  ['en', 'the $E=mc^2$ here', 'markdown-sign 1: TeX'],
  ['en', '$$\nx^2\n$$', 'markdown-sign 1: TeX'],
  ['en', 'the \\(x^2\\) and \\frac{1}{2}', 'markdown-sign 1: TeX', 'markdown-sign 1: TeX'],
  ['en', 'a :smile: b', 'markdown-sign 1: Type the picture'],
  ['en', 'A heading {#id .class}', 'markdown-sign 1: Delete it'],
  ['en', '[words]{.underline} more', 'markdown-sign 1: Delete it'],
  ['en', '![[photo.png]]', 'markdown-sign 1: ![what it shows](photo.png)'],
  ['fa', '[[صفحه|متن]]', 'markdown-sign 1: [its words]'],
  ['en', '[toc]', 'markdown-sign 1: table of contents'],
  ['en', '[[TOC]]', 'markdown-sign 1: table of contents'],
  ['fa', '> [!NOTE]\n> متن', 'markdown-sign 1: :::note'],
  ['en', '!!! note\n    text', 'markdown-sign 1: :::note'],
  ['en', '/// note\ntext\n///', 'markdown-sign 1: :::note'],
  ['en', 'a [^ 1] b', 'markdown-sign 1: Write [^1]'],
  ['zh', '甲［^1］乙', 'markdown-sign 1: Write [^1]'],
  ['en', '####### Seven', 'markdown-sign 1: six levels'],
  ['en', '== Heading ==', 'markdown-sign 1: Write ## Heading'],
  ['en', '- [] open', 'markdown-sign 1: - [ ]'],
  ['en', 'a `b c', 'markdown-sign 1: Write ` at its end'],
  ['en', '```\ncode', 'markdown-sign 1: has no end'],
  ['en', 'a\n\nb\\', 'markdown-sign 3: backslash'],
  ['en', '{% include x %}', 'markdown-sign 1: templates'],
  ['en', '[b]x[/b]', 'markdown-sign 1: markup of forums'],
  ['en', '[words] (/about/)', 'markdown-sign 1: Write [words](/about/)'],
  ['en', 'the [words][ref] here', 'markdown-sign 1: [ref]: address'],
  ['en', 'at http:/example.org', 'markdown-sign 1: Write http://example.org'],
  ['en', 'a &amp;nbsp; b &foo; c', 'markdown-sign 1: Write &nbsp;', 'markdown-sign 1: no character has this name'],
  ['en', '%%hidden%%', 'comment-shown 1: hide nothing'],
];

const links: readonly Case[] = [
  ['fa', '[متن]() و', 'link-address 1: it has no address'],
  ['fa', '[متن](https://example.org/a b)', 'link-address 1: https://example.org/a%20b'],
  ['en', '[words](my file.pdf)', 'link-address 1: my%20file.pdf'],
  ['en', '[words](/about/', 'link-address 1: bracket'],
  ['en', '![words](c d.png)', 'link-address 1: c%20d.png'],
  ['en', 'a\n\n[b]: https://example.org', 'link-unused 3: nothing refers to it'],
  ['en', '[b]\n\n[b]: /x/\n[b]: /y/', 'link-unused 4: an earlier line'],
  ['en', 'One[^1]', 'footnote-missing 1: [^1]'],
  ['en', 'One\n\n[^1]: note', 'footnote-unused 3: [^1]'],
];

const item = 'at the beginning of each line';
const lists: readonly Case[] = [
  ...['•', '·', '◦', '▪', '–', '—', '・', '✓', '\uf0b7'].map((sign): Case => [
    'en',
    `${sign} one\n${sign} two`,
    `list-sign 1: ${item}`,
  ]),
  ['fa', '-مورد', 'list-sign 1: a space is missing'],
  ['en', '-[ ] open', 'list-sign 1: - [ ]'],
  ['en', '1.One\n2.Two', 'list-sign 1: 1. '],
  ['en', '1- one\n2- two', 'list-sign 1: 1. 2. 3.'],
  ['en', 'a) one\nb) two', 'list-sign 1: 1. 2. 3.'],
  ['en', '(i) one\n(ii) two', 'list-sign 1: 1. 2. 3.'],
  ['en', 'i. one\nii. two', 'list-sign 1: 1. 2. 3.'],
  ['fa', '(۱) یک\n(۲) دو', 'list-sign 1: 1. 2. 3.'],
  ['fa', '۱.یک\n۲.دو', 'list-sign 1: 1. '],
  ['fa', 'الف) یک\nب) دو', 'list-sign 1: 1. 2. 3.'],
  ['fa', 'الف- یک\nب- دو', 'list-sign 1: 1. 2. 3.'],
  ['ar', 'أ. واحد\nب. اثنان', 'list-sign 1: 1. 2. 3.'],
  ['ru', 'а) один\nб) два', 'list-sign 1: 1. 2. 3.'],
  ['zh', '1、甲\n2、乙', 'list-sign 1: 1. 2. 3.'],
  ['zh', '１．甲\n２．乙', 'list-sign 1: 1. '],
  ['zh', '一、甲\n二、乙', 'list-sign 1: 1. 2. 3.'],
  ['zh', '（一）甲\n（二）乙', 'list-sign 1: 1. 2. 3.'],
  ['zh', '(1)甲\n(2)乙', 'list-sign 1: 1. 2. 3.'],
  ['zh', '①甲\n②乙', 'list-sign 1: 1. 2. 3.'],
  ['en', '10. a\n  - b', 'list-indent 2: 4'],
];

const blocks: readonly Case[] = [
  ['fa', '##عنوان', 'heading-space 1: Write ## عنوان'],
  ['zh', '＃＃ 标题', 'heading-space 1: Write ## 标题'],
  ['fa', '**بخش یک**\n\nمتن', 'heading-bold 1: ## بخش یک'],
  ['fa', 'با احترام\n---\nدفتر', 'heading-underlined 2: ---'],
  ['en', 'a\tb\tc\nd\te\tf', 'table-tabs 1: 3 columns'],
  ['en', '1\t2\n4\t5', 'table-tabs 1: 2 columns'],
  ['fa', '•\tمورد یک\n•\tمورد دو', 'list-sign 1: “•”'],
  ['en', '| a | b |\n| 1 | 2 |', 'table-rule-missing 1: | --- | --- |'],
  ['fa', '| a | b |\n| - | - |\n| 1 | 2 | 3 |', 'table-cells 3: 3 cells'],
  ['fa', '| a | b |\n| - | - |\n| 1 |', 'table-cells-missing 3: 1 cells'],
  ['en', 'A list:\n\n    indented words of prose', 'code-indented 3: four spaces'],
  ['en', 'TODO: the rest', 'placeholder 1: TODO'],
  ['fa', 'كتاب علي', 'letters-foreign 1: Arabic letter kaf'],
  ['ar', 'کتاب', 'letters-foreign 1: Persian letter kaf'],
  ['en', ':note [x]', 'directive-syntax 1: :note'],
  ['en', ':::note\nx', 'directive-value 1: its end is missing'],
  [
    'en',
    ':::note{lang="en}\nx\n:::',
    'directive-value 1: quotation mark is not closed',
    'directive-attribute 1: no attribute',
  ],
];

for (const [kind, cases] of Object.entries({ signs, links, lists, blocks }))
  for (const each of cases) test(`${kind}: ${each[0]} ${JSON.stringify(each[1])}`, () => check(each));

/** Texts with such signs in earnest. */
const right: readonly Case[] = [
  ['en', 'Costs $5 and $6, R&D at AT&T, 2 * 3 * 4, a_b_c, x < y, 5 ~ 6, #hashtag2 and C#.'],
  ['en', 'At 10:30:15 [see below] (the second) [1], [2]; “[W]e” \\[sic\\] (a) or (b).'],
  ['en', 'The 5^th of “a | b” – and so on… 100% {of it}'],
  ['en', '– He spoke.'],
  ['en', '[//]: # (a comment)\n\n<!-- another -->\n\nText.'],
  ['en', 'a [b] c\n\n[b]: https://example.org'],
  ['en', 'One  \nTwo\\\nthree'],
  ['en', '1. one\n2. two\n\n- three\n  - four\n\n***\n\n```\n**x** [^1] ==y==\n```\n\n`==a==`'],
  ['fa', 'بند (الف) و (۱)؛ ۱۲:۳۰، «متن» و نکته: متن [نقل] (ص ۵).'],
  ['ar', 'البند (أ) و(ب)؛ الساعة 10:30، «نص».'],
  ['zh', '第一条（一）甲；一个问题，\n一切都好，\n一同前往。'],
  ['fr', '« Oui » : 5 %, n° 3 ; l’article 2 [bis]'],
  ['es', '¿Qué? ¡No! 1.º, 2.ª [sic]'],
  ['ru', '№ 5, «да», 5 % и т. д.'],
];
for (const each of right) test(`nothing is told of ${JSON.stringify(each[1])}`, () => check(each));
