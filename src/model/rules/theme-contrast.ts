import { rule } from './rule.ts';

export default rule<{
  scheme: 'light' | 'dark';
  text: string;
  ground: string;
  textColour: string;
  groundColour: string;
  ratio: string;
}>({
  severity: 'error',
  message: (p) =>
    `In ${p.scheme} colours ${p.text} (${p.textColour}) has a contrast of ${p.ratio} on ${p.ground} (${p.groundColour}); text needs 4.5.`,
  hint: (p) =>
    `Choose ${p.scheme === 'light' ? 'a darker text or a lighter ground' : 'a lighter text or a darker ground'}.`,
  example: { 'theme.css': ':root { --muted: #aaaaaa }' },
  remedy:
    'Choose colours that differ more in lightness. Every colour of text may stand on every ground, in light and in dark, and colours of charts on the ground of the page.',
});
