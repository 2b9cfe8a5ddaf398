import { rule } from './rule.ts';

export default rule<{ language: string; script: string; command: string | undefined }>({
  severity: 'warning',
  message: (p) =>
    `No font for ${p.script} script is installed: cards and PDF files in “${p.language}” would have boxes and codes in place of letters.`,
  hint: (p) =>
    p.command === undefined
      ? 'Name a package of fonts in the row of the script in src/languages/scripts.ts.'
      : `Install the fonts: ${p.command}`,
});
