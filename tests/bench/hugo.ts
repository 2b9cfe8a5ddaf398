/** I/O: the generated texts as the bare pages of a Hugo site: one template for a text, one for a list, nothing else. */
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CorpusFile } from './corpus.ts';
import { measureProgram, type Cost } from './process.ts';

const page = (main: string) =>
  `<!doctype html>\n<html lang="{{ .Site.Language.Lang }}">\n<meta charset="utf-8">\n<title>{{ .Title }}</title>\n<h1>{{ .Title }}</h1>\n${main}\n`;

/** Hugo itself is no package of npm: it is measured where the machine has it. */
export const hasHugo = (): boolean => process.platform === 'linux' && spawnSync('hugo', ['version']).status === 0;

/** @param files in the layout of Starlight, whose front matter and Markdown Hugo reads too */
export async function hugo(folder: string, files: Iterable<CorpusFile>, languages: readonly string[]): Promise<Cost> {
  const write = async (path: string, text: string) => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  for (const { path, text } of files) await write(path.replace(/^src\/content\/docs\//, 'content/'), text);
  const settings = {
    baseURL: 'https://example.org/',
    defaultContentLanguage: languages[0],
    defaultContentLanguageInSubdir: true,
    disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'],
    languages: Object.fromEntries(languages.map((code) => [code, { contentDir: `content/${code}` }])),
  };
  await write('config.json', JSON.stringify(settings));
  await write('layouts/_default/single.html', page('<p>{{ .Description }}</p>\n{{ .Content }}'));
  const list = '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>\n{{ end }}</ul>';
  await write('layouts/_default/list.html', page(list));
  return measureProgram('hugo', ['--quiet', '--destination', 'public'], folder);
}
