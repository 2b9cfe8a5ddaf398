/** Which folders of the content hold publications, and their files. Pure. */
import { kindFolder, kinds, type Kind } from '../model/addresses.ts';
import { digest } from '../model/digest.ts';
import type { ContentFile } from './files.ts';

export interface FolderFiles {
  kind: Kind;
  slug: string;
  /** `letters/2018-x`. */
  path: string;
  files: Map<string, ContentFile>;
  /** Digest of the files and of what else goes into every text. */
  signature: string;
}

/**
 * Groups the files below `letters/`, `reports/`, `statistics/` and `pages/` by publication, in order of path.
 * @param take hands out a file once
 * @param common digest of what goes into every text
 */
export function takeFolders(
  files: ReadonlyMap<string, ContentFile>,
  take: (path: string) => ContentFile | undefined,
  common: string,
): FolderFiles[] {
  const folders = new Map<string, FolderFiles>();
  const kindOf = new Map<string, Kind>(kinds.map((kind) => [kindFolder[kind], kind]));
  for (const path of files.keys()) {
    const [first, slug, ...rest] = path.split('/');
    const kind = kindOf.get(first!);
    if (kind === undefined || slug === undefined || rest.length === 0) continue;
    const key = `${first}/${slug}`;
    const folder = folders.get(key) ?? { kind, slug, path: key, files: new Map(), signature: '' };
    folders.set(key, folder);
    folder.files.set(rest.join('/'), take(path)!);
  }
  for (const folder of folders.values())
    folder.signature = digest(
      common,
      folder.path,
      ...[...folder.files].map(([name, { sha256 }]) => `${name} ${sha256}`),
    );
  return [...folders.values()];
}
