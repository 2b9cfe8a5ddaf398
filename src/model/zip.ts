/** Archives without anything of the time or the machine: the same files give the same bytes. Pure. */
import { zipSync, type Zippable } from 'fflate';

/** The first day that a ZIP archive can name, in local time, as its format wants it. */
const date = () => new Date(1980, 0, 1);

/** Pictures, PDF and archives are compressed already. */
const compressed = /\.(?:png|jpe?g|pdf|zip|docx)$/;

/** @param files in the order in which they are to be in the archive */
export function zip(files: readonly (readonly [name: string, content: Uint8Array | string])[]): Buffer {
  const entries: Zippable = {};
  const encoder = new TextEncoder();
  for (const [name, content] of files)
    entries[name] = [
      typeof content === 'string' ? encoder.encode(content) : content,
      { level: compressed.test(name) ? 0 : 6, mtime: date() },
    ];
  return Buffer.from(zipSync(entries));
}
