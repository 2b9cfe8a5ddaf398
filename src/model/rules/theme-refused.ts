import { isKeyOf } from '../own.ts';
import { rule } from './rule.ts';

const reasons = {
  import: (what: string) => [`${what} would load a style sheet from elsewhere.`, 'Copy its rules into theme.css.'],
  'font-face': (what: string) => [`${what} stands in theme.css.`, 'Put the file into fonts/ and name it in site.yaml under fonts; it is then subset and preloaded.'],
  'at-rule': (what: string) => [`${what} is not allowed in theme.css.`, 'Of such rules there are @media and @supports.'],
  condition: (what: string) => [`The condition “${what}” is not known here.`, 'Conditions are prefers-color-scheme, prefers-contrast, prefers-reduced-motion, width, min-width, max-width and orientation.'],
  address: (what: string) => [`The value of ${what} holds an address or an escape.`, 'A picture is named in site.yaml under picture, fonts under fonts.'],
  important: (what: string) => [`${what} is marked !important, and would then hold in print and for readers who need other colours.`, 'Leave !important out; theme.css comes after the rules of the design.'],
  property: (what: string) => [`${what} is not allowed in theme.css: it could hide, move or cover what says what a text is.`, 'Allowed is what shapes letters, lines and space; the guide lists all of it.'],
  selector: (what: string) => [`The selector ${what} is not allowed.`, 'Select elements and the classes that the guide lists; ids and other attributes may change.'],
  nested: (what: string) => [`“${what}” stands inside another rule.`, 'Write one rule after the other.'],
  root: (what: string) => [`${what} stands under :root.`, 'Under :root stand custom properties (--ink …); write other properties under body or another element.'],
  custom: (what: string) => [`${what} is set on an element.`, 'Set custom properties under :root, so that the contrast of colours can be checked.'],
  syntax: (what: string) => [`“${what}” is no rule.`, 'Write a selector and, in { and }, properties with their values.'],
} satisfies Record<string, (what: string) => [string, string]>; // prettier-ignore

const reasonOf = (kind: string, what: string) => (isKeyOf(reasons, kind) ? reasons[kind](what) : [what, what]);

export default rule<{ kind: keyof typeof reasons; what: string }>({
  severity: 'error',
  message: (p) => reasonOf(p.kind, p.what)[0] ?? '',
  hint: (p) => reasonOf(p.kind, p.what)[1] ?? '',
  example: { 'theme.css': '.text { position: fixed }' },
  remedy:
    'Write only what the guide lists. What could hide or move a notice, load something from elsewhere or change colours where their contrast cannot be computed is not published.',
});
