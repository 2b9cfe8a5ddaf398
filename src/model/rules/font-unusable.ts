import { isKeyOf } from '../own.ts';
import { rule } from './rule.ts';

const reasons = {
  missing: ['It is not in the content folder.', 'Put the file into fonts/, or correct the name in site.yaml.'],
  type: ['Its content is no font of a kind that is used here.', 'Use TrueType (.ttf), OpenType (.otf) or WOFF2 (.woff2); of a collection (.ttc) save the one font.'],
  damaged: ['It is damaged or incomplete.', 'Fetch the file again from where it comes from.'],
  large: ['It is larger than 24 MB.', 'Use the font of the languages of the site alone, not one of all scripts.'],
  colour: ['It draws its letters as pictures, which documents and cards cannot do.', 'Use a font of outlines.'],
  unused: ['No entry of site.yaml names it.', 'Name it under fonts, or delete the file.'],
} as const; // prettier-ignore

const reasonOf = (reason: string) => (isKeyOf(reasons, reason) ? reasons[reason] : ['', '']);

export default rule<{ name: string; reason: keyof typeof reasons; nearest?: string | undefined }>({
  severity: 'error',
  message: (p) => `The font ${p.name} cannot be used. ${reasonOf(p.reason)[0]}`,
  hint: (p) => (p.nearest ? `Did you mean ${p.nearest}?` : (reasonOf(p.reason)[1] ?? '')),
  example: {
    'site.yaml': 'fonts: [{ family: Sample, regular: sample.ttf, licence: { name: OFL 1.1 } }]',
  },
  remedy: 'Put a whole font file of TrueType, OpenType or WOFF2 into fonts/.',
});
