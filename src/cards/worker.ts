/** I/O: draws single cards in a thread of the pool, with the fonts of earlier ones. */
import { openExtensions } from '../load/extensions.ts';
import type { CardInput } from '../model/card.ts';
import { useExtensions } from '../model/extension.ts';
import { createArtist, type Artist, type DrawnCard } from './draw.ts';

export interface CardTask {
  input: CardInput;
  /** The content folder, for the logo. */
  content: string;
  /** Folders of extensions that draw cards. */
  extensions: readonly string[];
}

let artist: { content: string; drawing: Promise<Artist> } | undefined;
let last: Promise<unknown> = Promise.resolve();

/** An artist draws one card after the other. */
export default async function draw({ input, content, extensions }: CardTask): Promise<DrawnCard> {
  useExtensions(await openExtensions(extensions));
  if (artist?.content !== content) artist = { content, drawing: createArtist(content) };
  const { drawing } = artist;
  const drawn = last.then(async () => (await drawing).draw(input));
  last = drawn.catch(() => undefined);
  return drawn;
}
