/** I/O: drawn cards, kept by the digest of everything that went into them. */
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DrawnCard, Finding } from './draw.ts';

/** A kept card: its file, and whether its title was cut. */
export interface Kept {
  file: string;
  findings: Finding[];
}

/** Days after which a card that no build uses any more is removed. */
const DAYS = 30;

/** The suffix says what an author must be told again with every build. */
const whole = (key: string) => `${key}.png`;
const cutTitle = (key: string) => `${key}.cut.png`;
const titleIsCut = (findings: readonly Finding[]) =>
  findings.some(({ text, character }) => text === 'title' && character === undefined);

/** Keeps a card and returns its findings. A card that lacks glyphs is kept too, for this build alone. */
export async function keepCard(cache: string, key: string, { png, findings }: DrawnCard): Promise<Finding[]> {
  const name = titleIsCut(findings) ? cutTitle(key) : whole(key);
  const part = join(cache, `${name}.part`);
  await writeFile(part, png);
  await rename(part, join(cache, name));
  return findings;
}

export interface Keep {
  find(key: string): Kept | undefined;
  file(key: string, findings: readonly Finding[]): string;
  forget(key: string): Promise<void>;
  /** Removes cards that were not asked for and are old. */
  tidy(): Promise<void>;
}

export async function openKeep(cache: string): Promise<Keep> {
  await mkdir(cache, { recursive: true });
  const names = new Set(await readdir(cache));
  const used = new Set<string>();
  const take = (name: string, findings: Finding[]): Kept => {
    used.add(name);
    return { file: join(cache, name), findings };
  };
  return {
    find: (key) =>
      names.has(whole(key))
        ? take(whole(key), [])
        : names.has(cutTitle(key))
          ? take(cutTitle(key), [{ text: 'title' }])
          : undefined,
    file: (key, findings) => join(cache, titleIsCut(findings) ? cutTitle(key) : whole(key)),
    async forget(key) {
      await Promise.all([whole(key), cutTitle(key)].map((name) => rm(join(cache, name), { force: true })));
    },
    async tidy() {
      const oldest = Date.now() - DAYS * 86_400_000;
      for (const name of names) {
        if (used.has(name)) continue;
        const file = join(cache, name);
        if ((await stat(file)).mtimeMs < oldest) await rm(file, { force: true });
      }
    },
  };
}
