import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../model/problems.ts';
import { readTheme } from './theme-css.ts';

function read(css: string, joins = true) {
  const problems: Problem[] = [];
  return { ...readTheme(css, joins, problems), problems, rules: problems.map(({ rule }) => rule) };
}

test('custom properties and rules of the guide are published without spaces; nothing is said', () => {
  const { css, chosen, problems } = read(`
    /* Ours. */
    :root { --ground: #FFF9EF; --line: 4px; }
    @media (prefers-color-scheme: dark) { :root { --ground: #101010; --accent: #ffb38f } }
    @media (min-width: 60rem) { .text-head h1, .part > h2:lang(en) { font-size: clamp(2rem, 1rem + 3vw, 3rem); letter-spacing: 0.02em } }
    body:lang(fa) { font-size: 1.1rem; line-height: 2 }
    .note { background: var(--raised); border-inline-start: 4px solid var(--accent); padding: 1rem 2rem }
    a:hover, li::marker, :is(h1, h2):not(.tagline) { color: var(--accent) }
    h2:lang(en) { letter-spacing: 0.02em }
  `);
  assert.deepEqual(problems, []);
  assert.deepEqual(chosen, {
    light: { ground: '#fff9ef', line: '4px' },
    dark: { ground: '#101010', accent: '#ffb38f' },
  });
  assert.match(css, /^:root\{--ground:#FFF9EF;--line:4px\}@media \(prefers-color-scheme:dark\)\{:root\{/);
  assert.match(css, /@media \(min-width:60rem\)\{\.text-head h1,\.part>h2:lang\(en\)\{font-size:clamp\(/);
  assert.doesNotMatch(css, /Ours/);
});

/** What may not be there → the rule that tells it. Nothing of it is published. */
const refused: [css: string, rule: string][] = [
  ['@import "https://evil.example/a.css";', 'theme-refused'],
  ['@\\69mport "a.css";', 'theme-refused'],
  ['@font-face { font-family: x; src: url(x.woff2) }', 'theme-refused'],
  ['@keyframes x { to { opacity: 0 } }', 'theme-refused'],
  ['@layer x { h1 { font-weight: 400 } }', 'theme-refused'],
  ['@media (device-width: 3px) { h1 { font-weight: 400 } }', 'theme-refused'],
  ['.note { background: url(https://evil.example/x.png) }', 'theme-refused'],
  ['.note { background: \\75rl(https://evil.example/x.png) }', 'theme-syntax'],
  ['.note { background: image-set("x.png" 1x) }', 'theme-refused'],
  ['h1 { font-weight: 400 !important }', 'theme-refused'],
  ['.note { display: none }', 'theme-refused'],
  ['p { position: fixed }', 'theme-refused'],
  ['p { opacity: 0 }', 'theme-refused'],
  ['p { transform: scale(0) }', 'theme-refused'],
  ['p { clip-path: inset(50%) }', 'theme-refused'],
  ['p { visibility: hidden }', 'theme-refused'],
  ['p { text-indent: -100rem }', 'theme-refused'],
  ['h1 { content: "Authentic" }', 'theme-refused'],
  ['h1 { font-family: Impact }', 'theme-refused'],
  ['#content { margin: 0 }', 'theme-refused'],
  ['[class~="standing"] { margin: 0 }', 'theme-refused'],
  ['.note { & p { margin: 0 } }', 'theme-refused'],
  ['.note { --ink: #ffffff }', 'theme-refused'],
  [':root { font-size: 3px }', 'theme-refused'],
  ['.standing { margin: 0 }', 'theme-unknown'],
  ['.specimen { margin: 0 }', 'theme-unknown'],
  ['p:has(a) { margin: 0 }', 'theme-unknown'],
  ['p::before { margin: 0 }', 'theme-unknown'],
  ['marquee { margin: 0 }', 'theme-unknown'],
  [':root { --gruond: #ffffff }', 'theme-unknown'],
  ['h1 { colour: var(--ink) }', 'theme-unknown'],
  ['p { behavior: none }', 'theme-refused'],
  ['h1 { color: red }', 'theme-value'],
  ['h1 { color: transparent }', 'theme-value'],
  ['h1 { color: var(--ground) }', 'theme-value'],
  ['h1 { background: var(--ink) }', 'theme-value'],
  ['h1 { background: linear-gradient(#000000, #ffffff) }', 'theme-value'],
  ['h1 { border: 1px solid #000 }', 'theme-value'],
  ['h1 { border-block-end: 1px solid rgb(0 0 0) }', 'theme-value'],
  ['p { font-size: 0 }', 'theme-value'],
  ['p { font-size: 1px }', 'theme-value'],
  ['p { font-size: clamp(0rem, 1vw, 1rem) }', 'theme-value'],
  ['p { font-size: calc(1rem - 1rem) }', 'theme-value'],
  ['p { margin-block-start: -20rem }', 'theme-value'],
  ['p { padding: 400rem }', 'theme-value'],
  ['p { line-height: 0 }', 'theme-value'],
  ['p { max-inline-size: 0 }', 'theme-value'],
  ['p { max-inline-size: calc(1px) }', 'theme-value'],
  ['p { text-decoration: underline 5rem }', 'theme-value'],
  ['p { margin: var(--secret) }', 'theme-value'],
  ['h1 { font-weight: heavy }', 'theme-value'],
  ['h1 { letter-spacing: 0.1em }', 'theme-value'],
  [':root { --accent: #112233 }', 'theme-value'],
  [':root { --ink: red }', 'theme-value'],
  [':root { --ink: #00000000 }', 'theme-value'],
  [':root { --page: 1rem }', 'theme-value'],
  ['@media (min-width: 3rem) { :root { --ink: #ffffff } }', 'theme-value'],
  ['h1 { margin }', 'theme-syntax'],
  [':root { --ink #112233 }', 'theme-syntax'],
];

for (const [css, rule] of refused)
  test(`${css} is refused, and nothing of it published`, () => {
    const { rules, css: published, problems } = read(css);
    assert.deepEqual(rules.slice(0, 1), [rule], JSON.stringify(problems));
    assert.equal(published, '');
    assert.equal(problems[0]!.line, 1);
  });

test('a name that is nearly right is suggested', () => {
  const { problems } = read(':root { --gruond: #ffffff }\n.butten { margin: 0 }\nh1 { font-wieght: 400 }');
  assert.deepEqual(
    problems.map(({ hint, line }) => [line, hint]),
    [
      [1, 'Did you mean “--ground”?'],
      [2, 'Did you mean “button”?'],
      [3, 'Did you mean “font-weight”?'],
    ],
  );
});

test('a side of the screen is told with that of the text; it stays', () => {
  const { problems, css } = read('.note { margin-left: 1rem; text-align: right; border-right: 1px solid var(--ink) }');
  assert.deepEqual(
    problems.map(({ rule, hint }) => [rule, hint]),
    [
      ['theme-physical', 'Write margin-inline-start.'],
      ['theme-physical', 'Write text-align: end.'],
      ['theme-physical', 'Write border-inline-end.'],
    ],
  );
  assert.equal(css, '.note{margin-left:1rem;text-align:right;border-right:1px solid var(--ink)}');
});

test('letters that do not join may be spaced', () => {
  assert.deepEqual(read('h1 { letter-spacing: 0.1em }', false).rules, []);
});

test('what ends in the midst, or is no CSS at all, gives no rule that somebody else wrote', () => {
  for (const css of [
    'h1 { font-weight: 400',
    '}}}}',
    '</style><script>alert(1)</script>',
    '\0\u202e{',
    '/* ',
    'h1 {{{{',
    '{',
  ])
    assert.doesNotMatch(read(css).css, /[<>\\]|script/, css);
});

test('a large file is told with its size', () => {
  const { problems } = read('.note { padding: 1rem }\n'.repeat(200));
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['theme-large'],
  );
});
