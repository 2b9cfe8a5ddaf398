/** I/O: writes the social cards of a site. */
import { constants, copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '../model/digest.ts';
import type { CardInput } from '../model/card.ts';
import type { Library } from '../model/library.ts';
import type { OutputContext } from '../model/output.ts';
import type { Problem } from '../model/problems.ts';
import { createArtist, type Artist } from './draw.ts';
import { openKeep } from './keep.ts';
import { cardProblems, listCards, type Card } from './list.ts';
import { drawAll } from './pool.ts';
import { drawingVersion } from './version.ts';

/** Writes the card of every publication in every language it exists in, and one of the site in each language; removes all others. */
export async function writeCards(
  library: Library,
  { site, cache, content, addresses, progress }: Omit<OutputContext, 'bodies'>,
): Promise<Problem[]> {
  const version = await drawingVersion();
  const keep = await openKeep(cache);
  const folder = join(site, 'cards');
  await mkdir(folder, { recursive: true });
  const cards = listCards(library);
  const problems: Problem[] = [];
  const names = new Set<string>();
  const present = new Set(await readdir(folder));
  let done = 0;
  const deliver = async (card: Card, file: string) => {
    const name = addresses.card(card.id, card.language, card.digest).split('/').at(-1)!;
    names.add(name);
    await copyIfNew(file, join(folder, name), present.has(name));
    progress(++done, cards.length);
  };

  const missing = new Map<string, Card[]>();
  for (const card of cards) {
    const key = digest(version, card.digest);
    const kept = keep.find(key);
    if (kept) {
      problems.push(...cardProblems(card, kept.findings));
      await deliver(card, kept.file);
    } else missing.set(key, [...(missing.get(key) ?? []), card]);
  }

  const deliveries: Promise<void>[] = [];
  const jobs = [...missing].map(([key, [card]]) => ({ key, input: card!.input }));
  await drawAll(jobs, { content, cache }, ({ key }, findings) => {
    for (const card of missing.get(key)!) {
      problems.push(...cardProblems(card, findings));
      deliveries.push(
        deliver(card, keep.file(key, findings)).then(() =>
          findings.some(({ character }) => character) ? keep.forget(key) : undefined,
        ),
      );
    }
  });
  await Promise.all(deliveries);
  for (const name of present) if (!names.has(name)) await rm(join(folder, name), { force: true });
  await keep.tidy();
  return problems.sort(byPlace);
}

/**
 * The problems of all cards, without drawing any; those of cards that a build has kept are known.
 * @param content the content folder
 * @param cache folder in which `writeCards` keeps cards
 */
export async function checkCards(library: Library, content: string, cache: string): Promise<Problem[]> {
  const version = await drawingVersion();
  const keep = await openKeep(cache);
  const problems: Problem[] = [];
  let artist: Artist | undefined;
  for (const card of listCards(library)) {
    const findings =
      keep.find(digest(version, card.digest))?.findings ??
      (await (artist ??= await createArtist(content)).check(card.input));
    problems.push(...cardProblems(card, findings));
  }
  return problems.sort(byPlace);
}

/** Draws single cards one after the other, for the dev server. @param content the content folder */
export function createCardDrawer(content: string): (input: CardInput) => Promise<Uint8Array> {
  const artist = createArtist(content);
  let last: Promise<unknown> = artist;
  return (input) => {
    const drawn = last.then(async () => (await (await artist).draw(input)).png);
    last = drawn.catch(() => undefined);
    return drawn;
  };
}

function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.message < b.message ? -1 : a.message > b.message ? 1 : 0;
}

/** An unchanged card stays as it is; its name says what it shows, size and age whether the same code drew it. */
async function copyIfNew(from: string, to: string, present: boolean): Promise<void> {
  if (present) {
    const [source, target] = await Promise.all([stat(from), stat(to)]);
    if (source.size === target.size && source.mtimeMs <= target.mtimeMs) return;
  }
  await copyFile(from, to, constants.COPYFILE_FICLONE);
}
