/**
 * Gives the half-space of Persian (U+200C) a substitution by itself. Shapers drop characters that only steer the shaping, unless a
 * font substituted them (HarfBuzz, `hb-ot-shape.cc`: default ignorables), and what is dropped cannot be copied out of a PDF:
 * `می‌شود` would come out as `میشود`. The glyph has no width and no outline, so that nothing moves. Pure.
 */
import { assemble, tablesOf } from '../../fonts/tables.ts';

/** Feature that shapers apply to every text before any other. */
const FEATURE = 'ccmp';

/** @param glyph of the half-space */
export function keepHalfSpace(font: Uint8Array, glyph: number): Buffer {
  const tables = tablesOf(font);
  return assemble(
    font,
    tables.map(({ tag, data }) => ({ tag, data: tag === 'GSUB' ? withSubstitution(data, glyph) : data })),
  );
}

/** The table of substitutions (OpenType, `GSUB` 1.0) with one lookup more, named by the feature wherever it stands. */
function withSubstitution(table: Buffer, glyph: number): Buffer {
  const [scripts, features, lookups] = [table.readUInt16BE(4), table.readUInt16BE(6), table.readUInt16BE(8)] as const;
  if (table.readUInt32BE(0) !== 0x10000 || !(scripts < features && features < lookups))
    throw new Error('a table of substitutions in another order than that of subset-font');
  const count = table.readUInt16BE(lookups);
  const list = withLookup(table.subarray(lookups), substitution(glyph));
  const named = withFeature(table.subarray(features, lookups), count);
  const head = Buffer.from(table.subarray(0, features));
  head.writeUInt16BE(features + named.length, 8);
  return Buffer.concat([head, named, list]);
}

/** Places in the list count from its beginning; its head grows by one entry. */
function withLookup(list: Buffer, lookup: Buffer): Buffer {
  const count = list.readUInt16BE(0);
  const old = list.subarray(2 + count * 2);
  const places = Array.from({ length: count }, (_, index) => list.readUInt16BE(2 + index * 2) + 2);
  return Buffer.concat([words(count + 1, ...places, 2 + (count + 1) * 2 + old.length), old, lookup]);
}

/** Tables of the feature again behind the others, with the number of the lookup at their end. */
function withFeature(list: Buffer, lookup: number): Buffer {
  const changed = Buffer.from(list);
  const added: Buffer[] = [];
  let end = list.length;
  for (let record = 2; record < 2 + list.readUInt16BE(0) * 6; record += 6) {
    if (list.toString('latin1', record, record + 4) !== FEATURE) continue;
    const at = list.readUInt16BE(record + 4);
    const length = list.readUInt16BE(at + 2);
    const numbers = Array.from({ length }, (_, index) => list.readUInt16BE(at + 4 + index * 2));
    const feature = words(list.readUInt16BE(at), length + 1, ...numbers, lookup);
    changed.writeUInt16BE(end, record + 4);
    added.push(feature);
    end += feature.length;
  }
  return Buffer.concat([changed, ...added]);
}

/** Lookup of one single substitution (type 1, format 2) of a glyph by itself, with its coverage. */
const substitution = (glyph: number) => words(1, 0, 1, 8, 2, 8, 1, glyph, 1, 1, glyph);

function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16BE(value, index * 2));
  return bytes;
}
