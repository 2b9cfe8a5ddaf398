/** What there is to say of a rule, for people: `check --explain` prints one, `README.md` beside this file holds all. Pure. */
import { rules } from './index.ts';
import type { Example } from './rule.ts';
import { keysOf } from '../own.ts';

const languageOf = (file: string) => (file.endsWith('.md') ? 'markdown' : (/\.(\w+)$/.exec(file)?.[1] ?? ''));

function shown(example: Example): string[] {
  if (typeof example === 'string') return [`Seen in: ${example}`];
  return Object.entries(example).map(
    // Characters that nobody sees are what some rules are about.
    ([file, lines]) => `\`${file}\`\n\n\`\`\`\`${languageOf(file)}\n${visibleSigns(lines)}\n\`\`\`\``,
  );
}

const visibleSigns = (text: string) =>
  text.replace(
    /[^\P{C}\n\t\u200C]|\u00A0/gu,
    (sign) => `<U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}>`,
  );

/** Markdown of one rule: its name, how grave it is, an example and what to do. */
export function explain(name: keyof typeof rules): string {
  const { severity, example, remedy } = rules[name];
  return [
    `## ${name}`,
    severity === 'error'
      ? 'Error: nothing is published until it is mended.'
      : 'Warning: the site is built all the same.',
    ...shown(example),
    `What to do: ${remedy}`,
  ].join('\n\n');
}

/** Markdown of all rules, in the order of their names. */
export function reference(): string {
  const names = keysOf(rules).sort();
  return `# What can be wrong in the content

Every rule of \`npm run check\` with an example that breaks it and what to do. Made from the files beside this one: after a change there, delete this file and run \`node --test tests/examples.test.ts\`, which writes it anew.

${names.map(explain).join('\n\n')}
`;
}
