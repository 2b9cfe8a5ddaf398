/** A spreadsheet of a collection: the values, and a second sheet that says what they are and where they come from. The same data give the same bytes. */
import { unzipSync } from 'fflate';
import writeXlsx from 'write-excel-file/node';
import { zip } from '../../model/zip.ts';
import type { Description } from './describe.ts';
import { guarded } from './guard.ts';
import { columnsOf, tableRowsOf } from './rows.ts';

export async function toXlsx(about: Description): Promise<Buffer> {
  const { collection, text } = about;
  const { facts } = collection;
  const heading = columnsOf(collection).map(({ name }) => ({ value: name, fontWeight: 'bold' as const }));
  const rows = [
    ['title', about.title],
    ['description', about.summary],
    ...Object.entries(facts.indicators).flatMap(([id, { title, definition, unit }]) => [
      [id, text(title)],
      [`${id}: definition`, text(definition)],
      [`${id}: unit`, text(unit.label)],
    ]),
    ['source', `${text(facts.source.organisation)}: ${text(facts.source.dataset)}`],
    ['source address', facts.source.url],
    ['obtained', facts.source.retrieved],
    ['licence', facts.source.licence.name],
    ...(facts.processing ? [['processing', text(facts.processing)]] : []),
    ...(facts.caveats ? [['caveats', text(facts.caveats)]] : []),
    ['publisher', about.publisher.name],
    ['permanent address', about.permanent],
  ];
  const written = await writeXlsx([
    { sheet: 'data', data: [heading, ...tableRowsOf(collection)], stickyRowsCount: 1 },
    { sheet: 'about', data: rows.map((cells) => cells.map(guarded)), columns: [{ width: 24 }, { width: 100 }] },
  ]).toBuffer();
  // Its archive tells the time at which it was written.
  return zip(Object.entries(unzipSync(written)));
}
