import { rule } from './rule.ts';

const permissions = {
  restricted: 'may not be embedded at all',
  whole: 'may be embedded only whole, and a site needs parts of it',
  bitmaps: 'may be embedded only as pictures of its letters',
} as const;

export default rule<{ name: string; permission: keyof typeof permissions }>({
  severity: 'error',
  message: (p) => `The font ${p.name} says of itself that it ${permissions[p.permission]} (OS/2, fsType).`,
  hint: () => 'Use another font, or ask its maker for a file for web pages and documents.',
  example: 'A font file whose maker forbids embedding.',
  remedy: 'Use a font whose licence allows web pages and documents, such as one under the SIL Open Font License.',
});
