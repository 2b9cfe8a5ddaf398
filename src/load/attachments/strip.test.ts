import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { hasPlace } from './personal.ts';
import { strip } from './strip.ts';

const raw = Buffer.from(Array.from({ length: 40 * 30 * 3 }, (_, index) => (index * 7) % 256));
const exif = {
  IFD0: { Artist: 'SECRETARTIST', Make: 'SECRETMAKE', Software: 'SECRETSOFTWARE', ImageDescription: 'SECRETWORDS' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 41/1 0/1' },
};
const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="SECRETXMP"/></rdf:RDF></x:xmpmeta>'; // prettier-ignore

/** A picture that says who made it and where, turned by a quarter, with a profile of its own. */
const picture = (format: 'jpeg' | 'png' | 'webp' | 'tiff', more: object = {}) =>
  sharp(raw, { raw: { width: 40, height: 30, channels: 3 } })
    .toFormat(format, more)
    .withIccProfile('p3')
    .withExifMerge(exif)
    .withXmp(xmp)
    .withMetadata({ orientation: 6 })
    .withExifMerge(exif)
    .toBuffer();

for (const [format, more] of [
  ['jpeg', {}],
  ['jpeg', { progressive: true }],
  ['png', {}],
  ['webp', {}],
  ['webp', { lossless: true }],
  ['tiff', { compression: 'lzw' }],
] as const) {
  test(`${format} ${JSON.stringify(more)}: metadata goes, pixels, profile and orientation stay`, async () => {
    const before = await picture(format, more);
    assert.ok(before.includes('SECRET'), 'the picture to begin with says it');
    if (format !== 'tiff') assert.ok(hasPlace(before));
    const after = strip(before, `image/${format}`)!;
    assert.equal(/SECRET/.exec(after.toString('latin1')), null);
    assert.ok(!hasPlace(after));
    const [was, is] = [await sharp(before).metadata(), await sharp(after).metadata()];
    assert.deepEqual(
      [is.width, is.height, is.orientation, is.space],
      [was.width, was.height, was.orientation, was.space],
    );
    assert.deepEqual(is.icc, was.icc);
    assert.equal(is.xmp, undefined);
    assert.deepEqual(await sharp(after).raw().toBuffer(), await sharp(before).raw().toBuffer());
    assert.deepEqual(strip(after, `image/${format}`), after, 'a clean file stays as it is');
  });
}

test('what follows the end of a picture goes: films and second pictures that telephones append', async () => {
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const after = strip(Buffer.concat([await picture(format), Buffer.from('SECRETTRAILER')]), `image/${format}`)!;
    assert.ok(!after.includes('SECRET'), format);
  }
});

test('texts in PNG and comments in JPEG go', async () => {
  const jpeg = await picture('jpeg');
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 15]), Buffer.from('SECRETCOMMENT')]);
  assert.ok(!strip(Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]), 'image/jpeg')!.includes('SECRET'));
  const png = await picture('png');
  const text = Buffer.concat([Buffer.from([0, 0, 0, 14]), Buffer.from('tEXtAuthor\0SECRET!'), Buffer.alloc(4)]);
  assert.ok(!strip(Buffer.concat([png.subarray(0, 33), text, png.subarray(33)]), 'image/png')!.includes('SECRET'));
});

test('a film loses what a telephone wrote into it, and no offset changes', () => {
  const box = (type: string, content: Buffer | string) => {
    const bytes = Buffer.from(content);
    const head = Buffer.alloc(8);
    head.writeUInt32BE(8 + bytes.length, 0);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, bytes]);
  };
  const film = Buffer.concat([
    box('ftyp', 'isom'),
    box('moov', Buffer.concat([box('mvhd', 'x'), box('udta', box('\u00a9xyz', '+35.6892+051.3890/SECRETPLACE'))])),
    box('mdat', 'pictures'),
  ]);
  const after = strip(film, 'video/mp4')!;
  assert.equal(after.length, film.length);
  assert.ok(!after.includes('SECRET') && !after.includes('+35') && after.includes('mdatpictures'));
});

test('a damaged picture is told', async () => {
  for (const format of ['jpeg', 'png', 'webp', 'tiff'] as const) {
    const file = await picture(format);
    assert.equal(strip(file.subarray(0, 60), `image/${format}`), undefined, format);
  }
});

test('TIFF: entries and what they point to are overwritten, in all directories', async () => {
  for (const little of [true, false]) {
    const file = Buffer.alloc(200);
    const put16 = (value: number, at: number) =>
      little ? file.writeUInt16LE(value, at) : file.writeUInt16BE(value, at);
    const put32 = (value: number, at: number) =>
      little ? file.writeUInt32LE(value, at) : file.writeUInt32BE(value, at);
    file.write(little ? 'II' : 'MM', 'latin1');
    put16(42, 2);
    put32(8, 4);
    const entries: [tag: number, type: number, count: number, value: number][] = [
      [256, 4, 1, 1], [257, 4, 1, 1], [258, 3, 1, 8], [259, 3, 1, 1], [262, 3, 1, 1], [273, 4, 1, 150], [274, 3, 1, 6],
      [277, 3, 1, 1], [279, 4, 1, 1], [315, 2, 12, 152], [34853, 4, 1, 170],
    ]; // prettier-ignore
    put16(entries.length, 8);
    entries.forEach(([tag, type, count, value], index) => {
      const at = 10 + 12 * index;
      put16(tag, at);
      put16(type, at + 2);
      put32(count, at + 4);
      if (type === 3) put16(value, at + 8);
      else put32(value, at + 8);
    });
    file[150] = 77;
    file.write('SECRETARTIST', 152, 'latin1');
    put16(1, 170);
    put16(1, 172);
    put16(2, 174);
    put32(2, 176);
    file.write('N\0', 180, 'latin1');
    const after = strip(file, 'image/tiff')!;
    assert.ok(!after.includes('SECRET') && after.subarray(170).every((byte) => byte === 0));
    const [was, is] = [await sharp(file).metadata(), await sharp(after).metadata()];
    assert.deepEqual([is.width, is.height, is.orientation], [1, 1, was.orientation]);
    assert.equal((await sharp(after).raw().toBuffer())[0], 77);
  }
});
