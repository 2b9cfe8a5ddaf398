/**
 * I/O: `public/` of the content folder: an office's own files, such as CNAME or .well-known/security.txt, which are copied into the
 * site as they are. They share its address with the pages, so that nothing may be there that a browser would run.
 */
import { existsSync, lstatSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { problem, type Problem } from '../model/problems.ts';
import { sha256, type Sha256 } from '../store/index.ts';

export interface OfficeFile {
  /** Path in the site. */
  path: string;
  absolute: string;
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: Sha256;
}

export const OFFICE_FOLDER = 'public';

/** Hidden names that are meant for all to see: RFC 8615; GitHub Pages; Codeberg Pages. */
const shown = new Set(['.well-known', '.nojekyll', '.domains']);
/** Files that browsers, or hosts, run. */
const active =
  /\.(?:xhtml?|xht|mht(?:ml)?|shtml?|php\d?|phtml|jsp|aspx?|cgi|pl|py|rb|sh|m?js|cjs|ts|wasm|css|swf|svgz?|xslt?|htc|hta|appcache)$/i;
/** Files that browsers show, and do not search for marks. */
const inert =
  /\.(?:txt|json|jsonc|webmanifest|csv|ics|md|pdf|png|jpe?g|webp|avif|gif|ico|woff2?|zip|docx|xlsx|odt|ods|asc|gpg|pem|cer|crt)$/i;
/** Proofs of ownership may be XML, but not a page in disguise. */
const marks = /<\s*(?:!doctype|!entity|\?xml-stylesheet|html|head|body|script|iframe|object|embed|svg|style|link|meta|base|img|form|a)\b|\bxmlns\b/i; // prettier-ignore
/** What a site has at its top besides the languages. */
const taken = new Set(['_astro', 'cards', 'cite', 'd', 'data', 'documents', 'embed', 'files', 'fonts', 'images', 'search', '404.html', 'index.html', 'manifest.webmanifest', 'redirects.apache.conf', 'redirects.nginx.conf', 'robots.txt', 'sitemap.xml', 'sanad-part.json']); // prettier-ignore

/**
 * @param languages codes of the site
 * @param problems takes what is wrong; of what is said of a file already nothing more is said
 */
export function readOfficeFiles(content: string, languages: readonly string[], problems: Problem[]): OfficeFile[] {
  const folder = join(content, OFFICE_FOLDER);
  if (!existsSync(folder)) return [];
  const root = realpathSync(folder);
  const reported = new Set(problems.map(({ file }) => file));
  const files: OfficeFile[] = [];
  const visit = (inside: string): void => {
    for (const name of readdirSync(join(root, inside)).sort()) {
      const path = inside === '' ? name : `${inside}/${name}`;
      if (isOfSystem(name) || reported.has(`${OFFICE_FOLDER}/${path}`)) continue;
      const report = (wrong: Problem | undefined) => {
        if (wrong) problems.push(wrong);
        return wrong !== undefined;
      };
      if (report(wrongPlace(root, path, languages))) continue;
      const absolute = join(root, path);
      if (statSync(absolute).isDirectory()) visit(path);
      else {
        const bytes = readFileSync(absolute);
        const isActive = active.test(name) || (/\.html?$/i.test(name) ? bytes.includes('<') : !inert.test(name) && marks.test(bytes.toString('latin1'))); // prettier-ignore
        if (isActive) problems.push(problem('public-active', { file: `${OFFICE_FOLDER}/${path}` }, {}));
        else files.push({ path, absolute, sha256: sha256(bytes) });
      }
    }
  };
  visit('');
  return files;
}

const isOfSystem = (name: string) => ['.DS_Store', 'Thumbs.db', 'desktop.ini'].includes(name) || name.endsWith('~');

/** What is wrong with the place of a file or folder, before it is opened. */
function wrongPlace(root: string, path: string, languages: readonly string[]): Problem | undefined {
  const file = `${OFFICE_FOLDER}/${path}`;
  const names = path.split('/');
  const [top = '', name = ''] = [names[0], names.at(-1)];
  if (name.startsWith('.') && !(names.length === 1 && shown.has(name))) return problem('public-hidden', { file }, {});
  if (taken.has(top) || languages.includes(top)) return problem('public-taken', { file }, { name: top });
  if (!lstatSync(join(root, path)).isSymbolicLink()) return undefined;
  let target: string[];
  try {
    target = relative(root, realpathSync(join(root, path))).split(sep);
  } catch {
    return problem('file-unreadable', { file }, { reason: 'the link it consists of leads nowhere' });
  }
  if (target[0] === '..' || isAbsolute(target.join(sep))) return problem('path-escape', { file }, { to: 'outside' });
  // Inside the folder a link needs no second place, and one to a folder above it would never end.
  return problem('path-escape', { file }, { to: 'elsewhere' });
}
