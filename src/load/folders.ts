/** Which folders of the content hold publications, and their files; what is where nobody looks for it. Pure. */
import { basename } from 'node:path/posix';
import { factsFile, kindFolder, kinds, type Kind } from '../model/kinds/index.ts';
import { digest } from '../model/digest.ts';
import { folderNameLike } from '../model/folder-name.ts';
import { nearest, problem, type Problem } from '../model/problems.ts';
import type { ContentFile } from './files.ts';
import { required } from '../model/required.ts';

export interface FolderFiles {
  kind: Kind;
  slug: string;
  /** `letters/2018-x`. */
  path: string;
  files: Map<string, ContentFile>;
  /** Digest of the files and of what else goes into every text. */
  signature: string;
}

const kindOf = new Map<string, Kind>(kinds.map((kind) => [kindFolder(kind), kind]));
const kindOfFacts = new Map<string, Kind>(kinds.map((kind) => [factsFile(kind), kind]));
/** Folders that hold something else. */
const otherFolders: ReadonlySet<string> = new Set(['strings', 'public', 'fonts']);
const folderNames = kinds.map((kind) => kindFolder(kind));

/**
 * Groups the files below `letters/`, `reports/`, `statistics/` and `pages/` by publication, in order of path. Publications
 * in a folder under another name are reported once and read all the same, so that nothing is said of what depends on them.
 * @param take hands out a file once
 * @param common digest of what goes into every text
 */
export function takeFolders(
  files: ReadonlyMap<string, ContentFile>,
  take: (path: string) => ContentFile | undefined,
  common: string,
  problems: Problem[],
): FolderFiles[] {
  const folders = new Map<string, FolderFiles>();
  const add = (kind: Kind, slug: string, path: string, name: string, file: string) => {
    const folder = folders.get(path) ?? { kind, slug, path, files: new Map(), signature: '' };
    folders.set(path, folder);
    folder.files.set(name, required(take(file), `file ${file}`));
  };
  const strange = new Map<string, string[]>();
  for (const path of files.keys()) {
    const [first = '', slug, ...rest] = path.split('/');
    const kind = kindOf.get(first);
    if (kind !== undefined && slug !== undefined && rest.length > 0)
      add(kind, slug, `${first}/${slug}`, rest.join('/'), path);
    else if (kind === undefined && slug !== undefined && !otherFolders.has(first))
      strange.set(first, [...(strange.get(first) ?? []), path]);
  }
  for (const [key, folder] of folders) if (tooDeep(folder, problems)) folders.delete(key);
  for (const [first, paths] of strange) {
    problems.push(misplaced(first, paths));
    for (const path of paths) {
      const [, slug = '', ...rest] = path.split('/');
      const kind =
        rest.length > 0
          ? (kindOfFacts.get(paths.map((each) => each.split('/')).find((parts) => parts[1] === slug && kindOfFacts.has(parts[2] ?? ''))?.[2] ?? '') ?? kindOf.get(nearest(first, folderNames) ?? '')) // prettier-ignore
          : undefined;
      if (kind === undefined) take(path);
      else add(kind, slug, `${first}/${slug}`, rest.join('/'), path);
    }
  }
  for (const folder of folders.values())
    folder.signature = digest(
      common,
      folder.path,
      ...[...folder.files].map(([name, { sha256 }]) => `${name} ${sha256}`),
    );
  return [...folders.values()];
}

/** Facts in a folder below that of a publication: it is too deep. @returns whether there is nothing else in the folder */
function tooDeep({ kind, slug, path, files }: FolderFiles, problems: Problem[]): boolean {
  const inner = new Set<string>();
  for (const name of files.keys()) {
    const parts = name.split('/');
    if (parts.length > 1 && kindOfFacts.has(basename(name))) inner.add(parts.slice(0, -1).join('/'));
  }
  if (inner.size === 0) return false;
  const isPublication = files.has(factsFile(kind)) || [...files.keys()].some((name) => /^[^/]+\.mdx?$/.test(name));
  const [first = ''] = inner;
  const name = basename(first);
  // Years and months are thought to belong into the name.
  const better = [name, `${slug}-${name}`].map((each) => folderNameLike(each, kind)).find((each) => each !== undefined);
  problems.push(
    problem(
      'folder-misplaced',
      { file: isPublication ? `${path}/${first}` : path },
      {
        reason: `${path}/${first} lies too deep`,
        remedy: `Move it to ${kindFolder(kind)}/${better ?? name}${inner.size > 1 ? `, and the ${inner.size - 1} others likewise` : ''}: publications lie side by side, each in a folder of its own.`,
      },
    ),
  );
  for (const each of files.keys()) if ([...inner].some((folder) => each.startsWith(`${folder}/`))) files.delete(each);
  return !isPublication;
}

/** One problem for a folder at the top under a name that nobody knows, at the deepest folder that all its files share. */
function misplaced(first: string, paths: readonly string[]): Problem {
  const [start = ''] = paths;
  let shared = start.split('/').slice(0, -1);
  for (const path of paths) {
    const parts = path.split('/').slice(0, -1);
    const end = shared.findIndex((part, index) => parts[index] !== part);
    if (end >= 0) shared = shared.slice(0, end);
  }
  const file = shared.join('/');
  const facts = paths.map((path) => basename(path)).find((name) => kindOfFacts.has(name));
  const kind = facts === undefined ? undefined : kindOfFacts.get(facts);
  const meant = kind === undefined ? nearest(first, folderNames) : kindFolder(kind);
  // A publication that is at the top itself.
  if (kind !== undefined && paths.some((path) => path === `${first}/${facts}`))
    return problem(
      'folder-misplaced',
      { file },
      {
        reason: `a publication lies at the top of the content folder`,
        remedy: `Move it to ${kindFolder(kind)}/${folderNameLike(first, kind) ?? first}.`,
      },
    );
  return problem(
    'folder-misplaced',
    { file },
    {
      reason: `“${first}” is the name of no kind of publications`,
      remedy: `${meant ? `Did you mean ${meant}/? ` : ''}Folders of kinds are called ${folderNames.join(', ')}.${meant ? '' : ' Move the files into one of them, or out of the content folder.'}`,
    },
  );
}
