/** I/O: reads what was handed in and is kept in `handed-in/` beside the deliveries: manifests, and whether each file is the one they name. */
import { nearest, problem, type Place, type Problem } from '../model/problems.ts';
import type { Delivery } from '../model/schema/delivery.ts';
import { MANIFEST, readManifest, type KitManifest } from '../submissions/index.ts';
import type { DeliveryRow } from './deliveries.ts';
import { readText, type ContentFile } from './files.ts';

/** Folder of a publication with a folder for each kit that was handed in. */
const HANDED_IN = 'handed-in';

export interface KeptKit {
  name: string;
  /** Path of the manifest inside the content folder. */
  file: string;
  manifest: KitManifest;
  /** Row that refers to it. */
  row?: DeliveryRow;
}

/**
 * @param rest files of the folder that nothing has taken yet; those of kits are taken
 * @returns kits whose manifests can be read
 */
export async function readKits(
  { folder, deliveries }: { folder: string; deliveries: readonly DeliveryRow[] },
  rest: Map<string, ContentFile>,
  problems: Problem[],
): Promise<KeptKit[]> {
  const names = new Set(
    [...rest.keys()].flatMap((path) => {
      const [first, name, ...more] = path.split('/');
      return first === HANDED_IN && name !== undefined && more.length > 0 ? [name] : [];
    }),
  );
  const kits: KeptKit[] = [];
  for (const name of names) {
    const row = deliveries.find(({ kit }) => kit === name);
    const kit = await readKit(`${folder}/${HANDED_IN}/${name}`, name, rest, problems);
    if (kit) kits.push({ ...kit, ...(row ? { row } : {}) });
  }
  for (const row of deliveries) {
    if (row.kit === undefined) continue;
    const place = { file: `${folder}/deliveries.csv`, line: row.line };
    const kit = kits.find(({ name }) => name === row.kit);
    if (kit) problems.push(...differences(row, kit.manifest, place));
    else if (!names.has(row.kit))
      problems.push(problem('kit-missing', place, { kit: row.kit, nearest: nearest(row.kit, names) }));
  }
  return kits;
}

async function readKit(
  folder: string,
  name: string,
  rest: Map<string, ContentFile>,
  problems: Problem[],
): Promise<KeptKit | undefined> {
  const start = `${HANDED_IN}/${name}/`;
  const files = new Map(
    [...rest].filter(([path]) => path.startsWith(start)).map(([path, file]) => [path.slice(start.length), file]),
  );
  for (const each of files.keys()) rest.delete(start + each);
  const file = files.get(MANIFEST);
  const written = file && (await readText(file, problems));
  const manifest = written === undefined ? undefined : readManifest(written);
  if (!file || !manifest) {
    // A file that cannot be read at all is told of already.
    if (!file || written !== undefined)
      problems.push(problem('kit-unreadable', { file: file?.path ?? folder }, { isThere: file !== undefined }));
    return undefined;
  }
  const lines = (written ?? '').split('\n');
  const place = (of: string): Place => {
    const at = lines.findIndex((line) => line.includes(JSON.stringify(of)));
    return { file: file.path, ...(at < 0 ? {} : { line: at + 1 }) };
  };
  for (const { name: own, sha256 } of manifest.files) {
    const kept = files.get(own);
    // Files may be kept elsewhere: their digests tell them.
    if (kept && !kept.refused && kept.sha256 !== sha256)
      problems.push(problem('kit-changed', place(own), { name: own, isExtra: false }));
  }
  const known = new Set([MANIFEST, ...manifest.files.map((each) => each.name)]);
  for (const [own, extra] of files)
    if (!known.has(own)) problems.push(problem('kit-changed', { file: extra.path }, { name: own, isExtra: true }));
  return { name, file: file.path, manifest };
}

/** Where a row says something else than the manifest of its kit; what one of the two leaves out is no difference. */
function differences(row: DeliveryRow, manifest: KitManifest, place: Place): Problem[] {
  const { version, language, forum, body, session, profile } = manifest;
  const pairs: [column: keyof Delivery, said: string, made: string | undefined][] = [
    ['version', String(row.version), String(version)],
    ['languages', row.languages.includes(language) ? language : row.languages.join(' '), language],
    ['forum', row.forum ?? '', forum],
    ['body', row.body ?? '', body],
    ['session', row.session ?? '', session],
    ['profile', row.profile ?? profile, profile],
  ];
  return pairs.flatMap(([column, said, made]) =>
    made === undefined || said === made
      ? []
      : [problem('kit-differs', place, { column, said, made, kit: row.kit ?? '' })],
  );
}
