/** Which encoding a file has that is not UTF-8: by its byte order mark, by its zero bytes, by the letters it gives. Pure. */

/** @returns the name of the encoding, `undefined` where none is likely */
export function encodingOf(bytes: Buffer): string | undefined {
  return unicodeOf(bytes) ?? likely(bytes);
}

/** UTF-16 and UTF-32, with a mark or without: of ASCII text every second byte is zero, and that is valid UTF-8 too. */
export function unicodeOf(bytes: Buffer): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length >= 4 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32';
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (let index = 0; index < head.length; index++) if (head[index] === 0) zeros[index % 2]!++;
  const half = head.length / 2;
  const [even = 0, odd = 0] = zeros;
  // Line ends and digits have a zero byte in UTF-16 whatever the script.
  return (odd > half * 0.1 && even < odd / 8) || (even > half * 0.1 && odd < even / 8) ? 'UTF-16' : undefined;
}

/** Frequent letters by which a text in one of the encodings of Windows is known. */
const candidates: readonly (readonly [encoding: string, name: string, letters: RegExp, frequent: RegExp])[] = [
  ['windows-1256', 'windows-1256 (Arabic, Persian)', /[\u0600-\u06ff]/g, /[اليرمنوتدهبسكقعحی]/g],
  ['windows-1251', 'windows-1251 (Russian)', /[\u0400-\u04ff]/g, /[оеаинтсрвлкмдпу]/g],
  ['gb18030', 'GB 18030 (Chinese)', /[\u4e00-\u9fff]/g, /[的一是在不了有和人这中大为上个国年会发对要地出报成方以权女教育联合]/g],
  ['windows-1252', 'windows-1252 (Western European)', /[\u00c0-\u00ff\u2018-\u201d\u2013\u2014]/g, /[éèàçêôûîïëùáíóúñüöäß’“”–]/g], // prettier-ignore
];

function likely(bytes: Buffer): string | undefined {
  const sample = bytes.subarray(0, 20_000);
  const high = sample.filter((byte) => byte >= 0x80).length;
  if (high === 0) return undefined;
  let best: { name: string; score: number } | undefined;
  for (const [encoding, name, letters, frequent] of candidates) {
    const text = new TextDecoder(encoding).decode(sample);
    const found = text.match(letters)?.length ?? 0;
    const width = encoding === 'gb18030' ? 2 : 1;
    const covered = (found * width) / high;
    const usual = (text.match(frequent)?.length ?? 0) / Math.max(1, found);
    // Letters of a word stand together in Arabic and Cyrillic; in Western texts they stand alone between Latin ones.
    const together = encoding === 'windows-1252' ? /[A-Za-z][\u00c0-\u00ff](?![\u00c0-\u00ff])|\s[\u00c0-\u00ff][a-z]|[\u2018-\u201d\u2013]/g : new RegExp(`${letters.source}{2,}`, 'g'); // prettier-ignore
    const runs = (text.match(together) ?? []).reduce((sum, run) => sum + (encoding === 'windows-1252' ? 1 : run.length), 0);
    const score = covered * (0.3 + usual) * (runs / Math.max(1, found));
    if (score > 0.15 && (!best || score > best.score)) best = { name, score };
  }
  return best?.name;
}
