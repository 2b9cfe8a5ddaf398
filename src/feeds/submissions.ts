/** What was handed in to forums and bodies, as a table for programs: RFC 4180, one row each, the newest first. */
import { isSubmission, submissionSteps } from '../model/course.ts';
import { localized, registryEntry, type ListedPublication } from '../model/library.ts';
import type { Delivery } from '../model/schema/delivery.ts';
import type { FeedView } from './feed.ts';
import { ascending } from '../model/order.ts';
import { writeCsv } from '../model/tables/write.ts';

const columns = [
  'submitted',
  'publication',
  'title',
  'version',
  'languages',
  'forum',
  'forum_name',
  'session',
  'body',
  'body_name',
  'profile',
  'state',
  'accepted',
  'published',
  'symbol',
  'returned',
  'reason',
  'address',
] as const;
type Row = Record<(typeof columns)[number], string>;

export function toSubmissionsTable(view: FeedView): string {
  const rows = view
    .ask('submittedTexts')
    .flatMap((publication) => publication.deliveries.filter(isSubmission).map((row) => rowOf(view, publication, row)));
  rows.sort(
    (a, b) =>
      ascending(b.submitted, a.submitted) ||
      ascending(a.publication, b.publication) ||
      ascending(a.forum + a.body, b.forum + b.body),
  );
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return writeCsv(lines.map((cells) => cells.map(withoutFormula)));
}

function rowOf({ library, addresses, words }: FeedView, publication: ListedPublication, row: Delivery): Row {
  const { code } = words.language;
  const name = (registry: 'forums' | 'bodies', id: string | undefined) =>
    id === undefined ? '' : localized(library, registryEntry(library, registry, id).name, code).text;
  const written = (column: 'office' | 'reason') => row.texts?.[column]?.[code] ?? row[column] ?? '';
  return {
    submitted: row.sent,
    publication: publication.id,
    title: library.versionFor(publication, code).title,
    version: String(row.version),
    languages: row.languages.join(' '),
    forum: row.forum ?? '',
    forum_name: name('forums', row.forum),
    session: row.session ?? '',
    body: row.body ?? '',
    body_name: row.body === undefined ? written('office') : name('bodies', row.body),
    profile: row.profile ?? '',
    state: submissionSteps(row).at(-1)?.sign ?? 'submitted',
    accepted: row.accepted ?? '',
    published: row.published ?? '',
    symbol: row.symbol ?? '',
    returned: row.returned ?? '',
    reason: written('reason'),
    address: addresses.absolute(addresses.publication(code, publication.kind, publication.slug)),
  };
}

/** Spreadsheets take what begins with one of these signs for a formula. */
const formula = /^[=+\-@\t\r]/;

const withoutFormula = (value: string): string => (formula.test(value) ? `'${value}` : value);
