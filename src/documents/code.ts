/** QR code of an address as SVG. Pure. */
import { encode } from 'uqr';
import { required } from '../model/required.ts';

/** Quiet zone of four modules around the code (ISO/IEC 18004). */
const QUIET = 4;

/** The languages of a publication follow one another with the same code, which takes as long as a page of text. */
let last: { address: string; svg: string } | undefined;

export function codeSvg(address: string): string {
  if (last?.address !== address) last = { address, svg: drawn(address) };
  return last.svg;
}

function drawn(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET });
  const path = data.flatMap((row, y) => bars(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}

/** Start and length of the dark stretches of a row. */
function bars(row: readonly boolean[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    if (!dark) return;
    if (row[x - 1]) required(found.at(-1), 'run of dark modules')[1]++;
    else found.push([x, 1]);
  });
  return found;
}
