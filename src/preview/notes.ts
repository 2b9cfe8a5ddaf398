/** What the preview adds to pages: what is wrong with them and whether they are public, and a page with all of that. Pure. */
import type { Checking } from '../load/library.ts';
import { builtInLanguage } from '../languages/table.ts';
import { escapeHtml, element, joinHtml, markup, noHtml, type Html } from '../model/html.ts';
import { homeSlug, type Addresses } from '../model/addresses.ts';
import { kindFolder } from '../model/kinds/index.ts';
import type { Publication } from '../model/library.ts';
import type { SitePath } from '../model/output.ts';
import type { Problem } from '../model/problems.ts';
import { inLanguage, type MessageLanguage } from '../model/rules/translated/index.ts';
import { inDigits } from '../model/rules/translated/digits.ts';
import { appearsAt, isDraft } from '../model/visibility.ts';
import { showControls } from '../model/control-characters.ts';
import { inOrder } from '../checks/reporters.ts';
import { leftInWords } from '../submissions/index.ts';
import type { NoSite, State } from './state.ts';
import { previewWords } from './words.ts';

/** Paths below this one are of the preview itself. */
export const OWN = '_preview/';

/** Of one page. */
interface Notes {
  language: MessageLanguage;
  problems: readonly Problem[];
  /** Of the whole content. */
  count: number;
  /** Whether what is shown is older than the files. */
  isKept: boolean;
  /** How much of the limits of forums the text has left, in words. */
  left: readonly string[];
  /** Why readers do not see it. */
  hidden?: string;
}

/** What is to be said on a page of the site. */
export function notesOn({ checking, problems, left, kept }: State, path: SitePath, language: MessageLanguage): Notes {
  const found = publicationAt(checking, path);
  const own = found ? problems.filter(({ file }) => concerns(file, found)) : [];
  const hidden = found && hiddenReason(found.publication.facts, language);
  return {
    language,
    problems: own,
    count: problems.length,
    left: left
      .filter(({ file }) => file === found?.publication.versions[found.language]?.file)
      .map((each) => leftInWords(each, language)),
    isKept: found !== undefined && kept.has(found.publication.folder),
    ...(hidden === undefined ? {} : { hidden }),
  };
}

interface Found {
  publication: Publication;
  /** Of the text on the page. */
  language: string;
}

function publicationAt({ library, addresses }: Checking, path: SitePath): Found | undefined {
  // Addresses of thousands would be made for each page that is asked for.
  const mayBeAt = ({ slug }: Publication) => slug === homeSlug || path.endsWith(`/${slug}/index.html`);
  for (const publication of library.publications.filter(mayBeAt))
    for (const { code } of library.languages) if (pageOf(publication, code, addresses) === path) return { publication, language: code }; // prettier-ignore
  return undefined;
}

const pageOf = ({ kind, slug }: Publication, language: string, addresses: Addresses): SitePath =>
  `${addresses.path(addresses.publication(language, kind, slug))}index.html`;

/** Whether a file belongs to the page: all of the folder but the texts in other languages. */
function concerns(file: string, { publication: { folder, versions }, language }: Found): boolean {
  if (file !== folder && !file.startsWith(`${folder}/`)) return false;
  return !Object.values(versions).some((version) => version.file === file && version.language !== language);
}

function hiddenReason(facts: Publication['facts'], language: MessageLanguage): string | undefined {
  const words = previewWords[language];
  if (isDraft(facts)) return words.draft;
  return appearsAt(facts) > Date.now() ? words.until.replace('{moment}', facts.publish ?? '') : undefined;
}

const directionOf = (language: MessageLanguage) => builtInLanguage(language)?.dir ?? 'ltr';

/** A page of the site with the notes above it. @param base path of the site, with slashes at both ends */
export function withNotes(page: string, notes: Notes, base: string): string {
  const own = `${base}${OWN}`;
  const added = `<link rel="stylesheet" href="${escapeHtml(own)}preview.css"><script type="module" src="${escapeHtml(own)}preview.js"></script>`;
  return (
    page
      // The policy of the page stays, but for the one script of the preview.
      .replaceAll(/(?<=<meta http-equiv="content-security-policy" content=")[^"]*(?=")/g, (policy) =>
        policy
          .replace("script-src 'none'", "script-src 'self'")
          .replace(
            /(^|; )script-src (\*:[^;]*)/,
            `$1script-src $2 *:*${encodeURI(own).replace(/[;,]/g, encodeURIComponent)}`,
          ),
      )
      .replace('</head>', () => `${added}</head>`)
      .replace(/<body[^>]*>/, (body) => body + notesBar(notes, own))
  );
}

function notesBar({ language, problems, count, left, isKept, hidden }: Notes, own: string): Html {
  const words = previewWords[language];
  const summary = problems.length > 0 ? words.here.replace('{n}', inDigits(problems.length, language)) : words.sound;
  const all = markup` · ${element('a', { href: own }, escapeHtml(words.all.replace('{n}', inDigits(count, language))))}`;
  const state = hidden === undefined ? noHtml : markup`<strong class="hidden">${escapeHtml(hidden)}</strong> · `;
  const kept = isKept ? markup`<p>${escapeHtml(words.kept)}</p>` : noHtml;
  const attributes = { id: 'preview', class: problems.some(isError) ? 'error' : problems.length > 0 ? 'warning' : undefined, lang: language, dir: directionOf(language), 'aria-label': words.title }; // prettier-ignore
  const lengths = joinHtml(left.map((each) => markup` · <bdi>${escapeHtml(each)}</bdi>`));
  const head = markup`${state}${escapeHtml(summary)}${lengths}`;
  return problems.length === 0
    ? element('aside', attributes, markup`<p>${head}${all}</p>`)
    : element('aside', attributes, element('details', { open: problems.some(isError) ? '' : undefined }, markup`<summary>${head}</summary>${kept}${list(problems, language)}`), markup`<p>${element('a', { href: own }, escapeHtml(words.all.replace('{n}', inDigits(count, language))))}</p>`); // prettier-ignore
}

const isError = ({ severity }: Problem) => severity === 'error';

function list(problems: readonly Problem[], language: MessageLanguage): Html {
  const words = previewWords[language];
  const items = inOrder(problems).map((given) => {
    const { severity, file, line, message, hint, rule } = inLanguage(given, language);
    const place = markup`<code dir="ltr">${escapeHtml(showControls(file))}</code>${line === undefined ? noHtml : markup`, ${escapeHtml(words.line.replace('{n}', inDigits(line, language)))}`}`;
    return element('li', { class: severity }, markup`<strong>${escapeHtml(words[severity])}</strong> <bdi>${escapeHtml(showControls(message))}</bdi><br><bdi>${escapeHtml(showControls(hint))}</bdi><br><small>${place} · <code dir="ltr">${escapeHtml(rule)}</code></small>`); // prettier-ignore
  });
  return element('ul', {}, ...items);
}

/** All problems of the content, and what is not public yet. */
export function overview(state: State | NoSite, language: MessageLanguage, base: string): string {
  const words = previewWords[language];
  const { problems } = state;
  const checking = 'checking' in state ? state.checking : undefined;
  const unseen = checking?.library.publications.flatMap((publication) => {
    const reason = hiddenReason(publication.facts, language);
    const version = publication.versions[publication.original];
    if (reason === undefined || !version) return [];
    const href = checking.addresses.publication(version.language, publication.kind, publication.slug);
    return [markup`<li>${element('a', { href, lang: version.language }, markup`<bdi>${escapeHtml(version.title)}</bdi>`)}: ${escapeHtml(reason)}</li>`]; // prettier-ignore
  });
  const body = joinHtml([
    markup`<h1>${escapeHtml(words.title)}</h1>`,
    checking
      ? markup`<p>${element('a', { href: base }, escapeHtml(words.toSite))}</p>`
      : markup`<p>${escapeHtml(words.nothingYet)}</p>`,
    problems.length > 0
      ? markup`<h2>${escapeHtml(words.all.replace('{n}', inDigits(problems.length, language)))}</h2>${list(problems, language)}`
      : markup`<p>${escapeHtml(words.none)}</p>`,
    unseen && unseen.length > 0 ? markup`<h2>${escapeHtml(words.hidden)}</h2><ul>${joinHtml(unseen)}</ul>` : noHtml,
  ]);
  return ownPage(body, language, base);
}

/** Why a page is not there: the folder of its text has errors. @returns `undefined` if no such folder has any */
export function whyNothing(
  { problems }: NoSite,
  path: SitePath,
  language: MessageLanguage,
  base: string,
): string | undefined {
  const [, ...names] = path.replace(/\/?index\.html$/, '').split('/');
  const folder = names.length === 1 ? `${kindFolder('page')}/${names.join('')}` : names.slice(0, 2).join('/');
  const own = problems.filter(({ file }) => file === folder || file.startsWith(`${folder}/`));
  if (own.length === 0) return undefined;
  const words = previewWords[language];
  return ownPage(markup`<h1>${escapeHtml(words.notShown)}</h1>${list(own, language)}`, language, base);
}

function ownPage(body: Html, language: MessageLanguage, base: string): string {
  const own = escapeHtml(`${base}${OWN}`);
  return `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(previewWords[language].title)}</title><link rel="stylesheet" href="${own}preview.css"><script type="module" src="${own}preview.js"></script><main id="preview-list">${body}</main></html>`;
}
