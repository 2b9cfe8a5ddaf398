import { rule } from './rule.ts';

export default rule<{ language: string; script: string; command: string | undefined }>({
  severity: 'warning',
  message: (p) =>
    `No font for ${p.script} script is installed: cards and PDF files in “${p.language}” would have boxes and codes in place of letters.`,
  hint: (p) =>
    p.command === undefined
      ? 'Name a package of fonts in the row of the script in src/languages/scripts.ts.'
      : `Install the fonts: ${p.command}`,
  example: 'A site with a language in Armenian script on a machine without a font for it.',
  remedy: 'Install the package of fonts that the message names, on every machine that builds.',
});
