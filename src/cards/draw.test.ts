import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { builtInLanguage } from '../languages/table.ts';
import { cardVersion, type CardInput } from '../model/card.ts';
import { createArtist } from './draw.ts';

const input = (title: string, code = 'fa'): CardInput => {
  const { dir, script } = builtInLanguage(code)!;
  return {
    design: 'letter',
    language: { code, dir, script },
    colours: { accent: '#16506b' },
    texts: { site: 'Specimen', kicker: 'Letter', details: 'A/72/926', title, parties: 'Specimen → Secretary-General' },
  };
};

/** Lengths and types of the chunks of a PNG, and its pixels. */
function read(png: Uint8Array) {
  const buffer = Buffer.from(png);
  const chunks: [type: string, data: Buffer][] = [];
  for (let at = 8; at < buffer.length;) {
    const length = buffer.readUInt32BE(at);
    chunks.push([buffer.toString('latin1', at + 4, at + 8), buffer.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  const data = (type: string) => chunks.find(([name]) => name === type)![1];
  return { types: chunks.map(([type]) => type), header: data('IHDR'), rows: inflateSync(data('IDAT')) };
}

test('a card is an indexed PNG of 1200 × 630, the same bytes each time, far below what clients take', async () => {
  const [first, second] = await Promise.all([createArtist('.'), createArtist('.')]);
  const a = await first.draw(input('نامهٔ مورخ ۲ ژوئیهٔ ۲۰۱۸'));
  await second.draw(input('Another title before it', 'en'));
  const b = await second.draw(input('نامهٔ مورخ ۲ ژوئیهٔ ۲۰۱۸'));
  assert.deepEqual(Buffer.from(a.png), Buffer.from(b.png));
  const { types, header, rows } = read(a.png);
  assert.deepEqual(types, ['IHDR', 'PLTE', 'IDAT', 'IEND']);
  assert.deepEqual([header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]], [1200, 630, 8, 3]);
  assert.equal(rows.length, 1201 * 630);
  assert.ok(a.png.length < 60_000, String(a.png.length));
});

test('what is wrong is told with the text that it is in, also without drawing', async () => {
  const artist = await createArtist('.');
  const card = input(`${'WOMEN OF THE MOUNTAIN COMMUNITIES '.repeat(9)}🕊`, 'en');
  const { findings } = await artist.draw(card);
  assert.deepEqual(findings, [{ text: 'title', character: '🕊' }, { text: 'title' }]);
  assert.deepEqual(await artist.check(card), findings);
});

/** Digests of the pictures that `cardVersion` stands for: its number, then one for each language. */
const recorded = [
  5,
  { fa: '858a63515d8aa2ee', ar: '82f8b289488cad5c', en: 'dac1e87e92a39161', zh: '7f5eca54996b957d' },
] as const;

test('the same input gives the same picture as before, or the version of cards is raised', async () => {
  const artist = await createArtist('.');
  const pictures: Record<string, string> = {};
  for (const [code, title] of Object.entries({
    fa: 'نامهٔ مورخ ۲ ژوئیهٔ ۲۰۱۸ (A/72/926) دربارهٔ «حقوق زنان»، ۱۹۷۶–۲۰۲۳: ۸۵٫۵٪',
    ar: 'رسالةٌ مؤرخة ٢ تموز/يوليه ٢٠١٨ موجهة إلى الأمين العام (A/72/926)',
    en: 'Letter dated 2 July 2018 from the Permanent Representatives: COVID-19 and women’s rights',
    zh: '2018年7月2日“妇女与和平”常驻代表给秘书长的信（A/72/926）',
  })) {
    const { picture } = await artist.paint(input(title, code));
    pictures[code] = createHash('sha256').update(picture.rows).update(JSON.stringify(picture.palette)).digest('hex').slice(0, 16); // prettier-ignore
  }
  assert.deepEqual([cardVersion, pictures], recorded, 'raise `cardVersion` in model/card.ts and record the digests');
});
