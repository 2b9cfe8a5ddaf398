/** I/O: `new -- site`: the folder of a new office, ready to be checked, built and published. Asks what is not given. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { languageNamed } from '../../languages/named.ts';
import { createSettings } from '../../load/defaults.ts';
import { putSchemas } from '../schemas/index.ts';
import { commandWords, type CommandWords } from '../words/index.ts';
import { repositoryFiles } from './repository.ts';
import { beginningLanguages, specimenContent, type Office } from './specimen.ts';

interface SiteGiven {
  languages?: string | undefined;
  name?: string | undefined;
  publisher?: string | undefined;
  site?: string | undefined;
  sanad?: string | undefined;
}

interface Answers {
  languages: string | undefined;
  name: string;
  publisher: string;
  site: string;
}

const complain = (text: string) => {
  process.stderr.write(`${text}\n`);
  return 2;
};

/**
 * @param root folder of the program
 * @param words the folder to make
 * @returns exit code
 */
export async function newSite(
  root: string,
  words: readonly string[],
  given: SiteGiven,
  today: string,
  say = commandWords('en').new,
): Promise<number> {
  const [dir, ...more] = words;
  if (dir === undefined || more.length > 0) return complain(say.siteUsage());
  const folder = resolve(process.cwd(), dir);
  if (existsSync(folder) && readdirSync(folder).some((name) => name !== '.git'))
    return complain(say.siteHolds({ folder: dir }));
  const answered = await ask(basename(folder), given, say);
  const office = readOffice(answered);
  if ('refusal' in office) return complain(say.takenOver({ text: office.refusal }));

  const recipe = (name: string) => readFile(join(root, '.github/recipes', name), 'utf8');
  const content = specimenContent(office, today);
  const guides = ['README.md', ...(office.languages.includes('fa') ? ['README.fa.md'] : [])];
  for (const name of guides) content[name] = await readFile(join(root, 'content', name), 'utf8');
  await mkdir(folder, { recursive: true });
  const sanad = given.sanad ?? packProgram(root, folder);
  if (sanad === undefined) return complain(say.siteUnpacked());
  const files = {
    ...repositoryFiles(office, basename(folder), sanad, {
      github: await recipe('content-repository.yml'),
      gitlab: await recipe('content-repository.gitlab.yml'),
    }),
    ...Object.fromEntries(Object.entries(content).map(([path, text]) => [`content/${path}`, text])),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { flag: 'wx' });
  }
  const settings = createSettings(root, process.cwd(), { content: join(folder, 'content') }, folder);
  await putSchemas(settings, folder);
  const shown = relative(process.cwd(), folder) || '.';
  const { name, publisher, url, languages } = office;
  const created = say.siteCreated({ folder: shown, name, publisher, languages: languages.join(', '), url });
  process.stdout.write(`${created}\n\n  cd ${shown}\n  npm install\n  npm run check\n  npm start\n`);
  return 0;
}

/** Puts what was given and answered together, or says why it cannot be. */
function readOffice(given: Answers): Office | { refusal: string } {
  const codes = (given.languages ?? '').split(/[\s,،;]+/).filter((code) => code !== '');
  for (const code of codes) {
    if (beginningLanguages.includes(code)) continue;
    const named = languageNamed(code);
    const near = named !== undefined && beginningLanguages.includes(named) ? named : undefined;
    return {
      refusal: `“${code}” is no language that Sanad has words for.${near ? ` Did you mean ${near}?` : ''} Begin with some of ${beginningLanguages.join(', ')}; any other is added later under languages in site.yaml, with its words in strings/.`,
    };
  }
  if (codes.length === 0)
    return { refusal: 'Say in which languages: --languages en,ar,fa. The first is the main one.' };
  return {
    name: given.name,
    publisher: given.publisher,
    url: given.site.replace(/\/$/, ''),
    languages: [...new Set(codes)],
  };
}

/** Asks at a terminal; elsewhere what is not given follows from the name of the folder, and is told. */
async function ask(folder: string, given: SiteGiven, say: CommandWords['new']): Promise<Answers> {
  const isTerminal = process.stdin.isTTY && process.stderr.isTTY;
  const reader = isTerminal ? createInterface({ input: process.stdin, output: process.stderr }) : undefined;
  const answer = async (question: string, preset: string) => {
    if (!reader) return preset;
    const typed = (await reader.question(`${question} [${preset}] `)).trim();
    return typed === '' ? preset : typed;
  };
  try {
    const name = given.name ?? (await answer(say.siteName(), titled(folder)));
    return {
      languages: given.languages ?? (reader ? await answer(say.siteLanguages({ known: beginningLanguages.join(', ') }), 'en') : undefined), // prettier-ignore
      name,
      publisher: given.publisher ?? (await answer(say.sitePublisher(), name)),
      site: given.site ?? (await answer(say.siteAddress(), 'https://example.org')),
    };
  } finally {
    reader?.close();
  }
}

/** `our-office` → `Our office` */
const titled = (folder: string) => {
  const words = folder.replace(/[-_.]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/**
 * Packs this very Sanad as a file of the repository, from which npm installs it: nothing has to be published anywhere.
 * @returns what the dependency is to say, or `undefined` if npm failed
 */
function packProgram(root: string, folder: string): string | undefined {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, stdout } = spawnSync(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) return undefined;
  const name = /[\w.-]+\.tgz/.exec(stdout)?.[0];
  return name === undefined ? undefined : `file:${name}`;
}
