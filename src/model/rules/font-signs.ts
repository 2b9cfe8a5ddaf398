import { rule } from './rule.ts';

export default rule<{ family: string; language: string; signs: string; count: number }>({
  severity: 'warning',
  message: (p) =>
    `The font “${p.family}” lacks ${p.count === 1 ? 'a sign' : `${p.count} signs`} of the texts in “${p.language}”: ${p.signs}`,
  hint: () => 'They are drawn by another font. Choose a font with these signs, or take the language out of its entry.',
  example: 'A font of Latin letters for a site with Persian texts.',
  remedy: 'Say under `languages` for which languages the font is, or choose one that draws all their letters.',
});
