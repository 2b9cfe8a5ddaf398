import { isKeyOf } from '../own.ts';
import { rule } from './rule.ts';

const wanted = {
  syntax: () => 'CSS does not know this value for the property.',
  colour: () => 'Write a colour as #rrggbb, so that its contrast can be computed.',
  'colour-place': () => 'Colours change with prefers-color-scheme alone: set them under :root, or in @media (prefers-color-scheme: dark).',
  accent: () => 'Write the colour in site.yaml: colours: { accent: … }; cards, PDF files and feeds have it from there. Here it can be set for the dark scheme only.',
  size: (range: string) => `Write a value from ${range}.`,
  'colour-literal': () => 'Write a custom property: var(--accent), var(--ink), var(--muted), var(--hairline).',
  ink: () => 'Write var(--ink), var(--muted) or var(--accent): their contrast is computed on every ground.',
  ground: () => 'Write var(--ground), var(--raised), var(--mark) or none.',
  'font-size': () => 'Write rem, em or %, from 0.75 to 6 times the text, or clamp() that begins with such a size.',
  'line-height': () => 'Write a number without a unit, from 1.1 to 3.',
  space: () => 'Write lengths from 0 to 12rem.',
  line: () => 'Write lengths from 0 to 1rem.',
  width: () => 'Write a length of at least 12rem, or none.',
  tracking: () => 'Write at most 0.2em.',
  joined: () => 'Letters of Arabic script join, and space tears words apart: name the language, as in h1:lang(en).',
  variable: () => 'Name custom properties that the guide lists.',
} satisfies Record<string, (range: string) => string>; // prettier-ignore

export default rule<{ property: string; value: string; expected: keyof typeof wanted; range?: string }>({
  severity: 'error',
  message: (p) => `“${p.value}” cannot be the value of ${p.property}.`,
  hint: (p) => (isKeyOf(wanted, p.expected) ? wanted[p.expected](p.range ?? '') : ''),
  example: { 'theme.css': 'h1 { color: #ff0000 }' },
  remedy: 'Write a value that the guide names for the property.',
});
