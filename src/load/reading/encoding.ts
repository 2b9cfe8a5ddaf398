/** What a file is that is not UTF-8: told by its first bytes, or by how its letters are spread. Pure. */

const signatures: readonly [bytes: string, name: string][] = [
  ['%PDF', 'a PDF file'],
  ['PK\u0003\u0004', 'a Word, Excel or ZIP file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word or Excel file'],
  ['{\\rtf', 'an RTF file of a word processor'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00fe', 'UTF-16'],
  ['\u00fe\u00ff', 'UTF-16'],
];

/** Letters that make up most of a text in these encodings. */
const frequent: readonly [encoding: string, letters: string][] = [
  ['windows-1256', 'اليمنروتهدبسكگیچپأع،؛»«ةشفقحجخ'],
  ['windows-1251', 'оеаинтсрвлкмдпуяыьгз'],
  ['koi8-r', 'оеаинтсрвлкмдпуяыьгз'],
  [
    'gb18030',
    '的一是不在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联言权往展该领传近留红治决周保达办运武半候七必城父强步完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞观争究包组造落视济喜离虽坏兴切节织标约题准确联合国',
  ],
  ['windows-1252', 'éèêàçùôîïëñóíáúüöäÉ«»“”’‘–—ßœ¿¡°'],
];

/**
 * @param bytes of a file that should be text in UTF-8
 * @returns a name for a message, or `undefined` where nothing can be said
 */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096));
  const known = signatures.find(([signature]) => head.toString('latin1').startsWith(signature));
  if (known) return known[1];
  const zeros = head.filter((byte) => byte === 0).length;
  if (zeros > head.length / 5) return 'UTF-16';
  const sample = bytes.subarray(0, 65_536);
  const scored = frequent.map(([encoding, letters]) => {
    const foreign = [...new TextDecoder(encoding).decode(sample)].filter((sign) => sign > '\u007f');
    return {
      encoding,
      count: foreign.length,
      score: foreign.filter((sign) => letters.includes(sign)).length / Math.max(1, foreign.length),
    };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= 0.4 && best.count >= 8 ? best.encoding : undefined;
}

/** Whether bytes that pass as UTF-8 are something else all the same: UTF-16 of Latin letters, a file with a false ending. */
export function isForeign(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 512));
  if (/^(?:%PDF|PK\u0003\u0004|\{\\rtf)/.test(head.toString('latin1'))) return true;
  return head.filter((byte) => byte === 0).length > head.length / 5;
}

/** UTF-8 that was read as Windows-1252 and saved again: `Ã©`, `â€™`, `Ø³Ù„Ø§Ù…`. */
export const garbled =
  /Ã[\u00a0-\u00bf]|(?:Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]|â€[\u0080-\u00bf™œ\u009d˜“”–—¦]|[ØÙÐÑ][\u0080-\u00bfˆ‡†…€‚ƒ„‹Œ‘’“”•–—˜™š›œžŸ]){2,}|â€(?:™|œ|“|”|¦)|\uFFFD+/;
