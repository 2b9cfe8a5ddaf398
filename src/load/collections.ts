/** I/O: the statistics of a site: tables of all collections, read and put together as figures. */
import { factsFile } from '../model/kinds/index.ts';
import { createFigures, parseCollection, type CollectionData, type Figures, type Unread } from '../figures/index.ts';
import type { StatisticsPublication } from '../model/library.ts';
import { addAll, type Problem } from '../model/problems.ts';
import { appearsAt, withdrawalOf } from '../model/visibility.ts';
import { readText } from './files.ts';
import type { FolderFiles } from './folders.ts';
import type { Reading } from './reading-folders.ts';

/**
 * @param reading holds the folders of collections that changed, and knows the facts of the others
 * @returns the figures that may be shown at a moment (in milliseconds)
 */
export async function loadFigures(
  folders: readonly FolderFiles[],
  reading: Reading,
  problems: Problem[],
): Promise<(at: number) => Figures> {
  const collections: (CollectionData & { from: number })[] = [];
  const unread: Unread[] = [];
  for (const entry of folders) {
    const { kind, path, slug, files } = entry;
    if (kind !== 'statistics') continue;
    const folder = reading.held(path);
    // A folder of this kind that is not held is known.
    const facts = (folder?.facts.value ?? reading.facts(entry)) as StatisticsPublication['facts'];
    if (folder && !folder.facts.isSound) {
      unread.push({ id: facts.id ?? slug, slug, faulty: { file: `${path}/${factsFile(kind)}`, indicators: Object.keys(facts.indicators) } }); // prettier-ignore
      continue;
    }
    if (withdrawalOf(facts)) {
      unread.push({ id: facts.id, slug, hidden: 'withdrawn' });
      continue;
    }
    const tables = [];
    let unreadable: string | undefined;
    for (const { file: name } of facts.resources) {
      const file = files.get(name);
      const known = folder?.tables.find((table) => table.name === name)?.text;
      // What is missing or cannot be read is reported where the folder is read; figures may be in it.
      const text = known ?? (file && !folder ? await readText(file, [], Infinity) : undefined);
      if (text === undefined) unreadable ??= `${path}/${name}`;
      tables.push({ name, text });
    }
    const parsed = parseCollection(facts, tables, path);
    addAll(problems, parsed.problems);
    if (facts.draft) unread.push({ id: facts.id, slug, hidden: 'draft' });
    else {
      const damaged = unreadable ?? parsed.problems.find(({ severity }) => severity === 'error')?.file;
      collections.push({
        id: facts.id,
        slug,
        facts,
        observations: parsed.observations,
        from: appearsAt(facts),
        ...(damaged === undefined ? {} : { damaged }),
      });
    }
  }
  const made = new Map<string, Figures>();
  return (at) => {
    const later = collections.filter(({ from }) => from > at);
    const key = later.map(({ id }) => id).join();
    const known = made.get(key);
    if (known) return known;
    const waiting = later.map(({ id, slug, facts }): Unread => ({ id, slug, hidden: { until: facts.publish ?? '' } }));
    const shown = collections.filter(({ from }) => from <= at).map(({ from: _, ...collection }) => collection);
    const figures = createFigures(shown, [...unread, ...waiting]);
    made.set(key, figures);
    return figures;
  };
}
