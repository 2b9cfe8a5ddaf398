/** What a repository of an office holds beside its texts: the package that names Sanad, workflows, settings of editors. Pure. */
import type { Office } from './specimen.ts';

const commands = ['start', 'dev', 'build', 'compare', 'check', 'new', 'submit', 'status', 'schemas'] as const;

/**
 * @param sanad what npm installs Sanad from: a version, an address, or a file of the repository
 * @param recipes texts of the workflows that Sanad brings along
 */
export function repositoryFiles(
  { name, publisher }: Office,
  folder: string,
  sanad: string,
  recipes: { github: string; gitlab: string },
): Record<string, string> {
  const manifest = {
    name: packageName(folder),
    private: true,
    description: `${name} – ${publisher}`,
    type: 'module',
    scripts: Object.fromEntries(commands.map((command) => [command, `sanad ${command}`])),
    dependencies: { sanad },
  };
  return {
    'package.json': `${JSON.stringify(manifest, undefined, 2)}\n`,
    '.vscode/extensions.json': '{ "recommendations": ["redhat.vscode-yaml"] }\n',
    '.gitignore': 'node_modules/\ndist/\npreview/\n.sanad/\n*.log\n',
    '.github/workflows/publish.yml': withoutFirstLine(recipes.github),
    '.gitlab-ci.yml': withoutFirstLine(recipes.gitlab),
    'README.md': readme(name),
  };
}

/** Names of packages: lower-case letters, digits, hyphens. */
const packageName = (folder: string) =>
  folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'office';

/** The first line of a recipe says what it is for; here it is in its place. */
const withoutFirstLine = (recipe: string) => recipe.slice(recipe.indexOf('\n') + 1);

const readme = (name: string) => `# ${name}

The site of the office, made with Sanad. All that it publishes lies in \`content/\`; the guide for editors is \`content/README.md\`.

\`\`\`sh
npm install                        # once, and after an upgrade
npm run check                      # every problem, with file and line
npm start                          # builds the site and serves it on http://localhost:4321
npm run new -- letter 2026-my-letter
npm run status                     # what needs whom
\`\`\`

Texts, tables and pictures marked as specimens show where each part stands; delete their folders when you have your own.
Commit \`package-lock.json\`: the workflows install what it names. To upgrade, install a newer Sanad with npm.
`;
