/** Redirects begin where nothing is and end where something is, in one step. */
import type { Checking } from '../../load/library.ts';
import { REDIRECTS } from '../../load/published.ts';
import { reservedSlugs } from '../../model/addresses.ts';
import { kindFolder, listedKinds } from '../../model/kinds/index.ts';
import { problem } from '../../model/problems.ts';
import { addressedBy, answersOf } from '../../model/published.ts';
import type { Rule } from './index.ts';
import { permanentPath, publicationPath } from '../../model/addresses.ts';

export const redirects: Rule = (checking) => {
  const { redirects: rows } = checking;
  if (rows.length === 0) return [];
  const exists = existing(checking);
  const earlier = earlierPaths(checking);
  const froms = new Set(rows.map(({ from }) => slashed(from)));
  return rows.flatMap(({ from, to, line }) => {
    const bad = (reason: string, hint: string) => [problem('redirect-unusable', { file: REDIRECTS, line }, { from, to, reason, hint })]; // prettier-ignore
    if (exists(slashed(from)))
      return bad('the site has something at that address', 'Take the line out, or correct the old address.');
    if (to.startsWith('https://')) return [];
    const path = to.replace(/#.*$/, '');
    if (slashed(path) === slashed(from)) return bad('it leads to itself', 'Write where it should lead.');
    if (froms.has(slashed(path))) return bad(`${path} is redirected itself`, `Write the address that it leads to in the end.`); // prettier-ignore
    const present = earlier.get(withoutLanguage(slashed(path), checking));
    if (present !== undefined) return bad(`${path} is an earlier address`, `Write the present one, ${present}.`);
    if (!exists(slashed(path))) return bad(`there is nothing at ${path}`, 'Write an address of this site, like /letters/2026-water-supply/, or one with https://.'); // prettier-ignore
    return [];
  });
};

const slashed = (path: string) => (path.endsWith('/') || /\.\w+$/.test(path) ? path : `${path}/`);

function withoutLanguage(path: string, { library }: Checking): string {
  const [, first = '', ...rest] = path.split('/');
  return library.languages.some(({ code }) => code === first) ? `/${rest.join('/')}` : path;
}

/** Whether the site has a page at a path; of files only attachments are known before the build. */
function existing(checking: Checking): (path: string) => boolean {
  const { library, publications } = checking;
  const answers = answersOf(library, []);
  const own = new Set(addressedBy(library).map(({ address }) => address));
  for (const { publication } of publications) {
    own.add(publicationPath(publication.kind, publication.slug));
    own.add(permanentPath(publication.id));
    for (const { file } of publication.attachments) own.add(`/files/${publication.id}/${file}`);
  }
  return (path) => {
    const bare = withoutLanguage(path, checking);
    if (bare === '/' || answers.path(bare) || own.has(bare)) return true;
    const [, first = '', second = '', third] = bare.split('/');
    if (listedKinds.some((kind) => kindFolder(kind) === first) && (second === '' || (/^\d{4}$/.test(second) && third === ''))) return true; // prettier-ignore
    return second === '' && reservedSlugs.has(first);
  };
}

/** Aliases and former ids, with the present address. */
function earlierPaths({ publications }: Checking): Map<string, string> {
  return new Map(
    publications.flatMap(({ publication: { kind, id, slug, facts } }) => [
      ...facts.aliases.map((alias): [string, string] => [publicationPath(kind, alias), publicationPath(kind, slug)]),
      ...facts.formerIds.map((former): [string, string] => [permanentPath(former), permanentPath(id)]),
    ]),
  );
}
