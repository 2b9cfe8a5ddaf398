/** What a kit says of itself: what it was made of and every file of it, so that what was handed in can be told from any other. Pure. */
import { z } from 'zod';
import { Id, IsoDate, LanguageCode, PublicationId } from '../model/schema/common.ts';

/** Name of the file in the folder of a kit; a folder that has one is a kit. */
export const MANIFEST = 'manifest.json';

/** Lower-case hexadecimal. */
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits');

/** A name in the folder itself, so that no manifest leads to files elsewhere. */
const FileOfKit = z.string().regex(/^(?!\.{1,2}$)[^/\\\0]+$/, 'must be the name of a file in the same folder');

export const KitManifest = z
  .strictObject({
    /** Form of the manifest itself. */
    kit: z.literal(1),
    publication: PublicationId,
    /** Version of the publication (`version` in its facts). */
    version: z.int().min(1),
    language: LanguageCode,
    forum: Id.optional(),
    body: Id.optional(),
    session: z.string().optional(),
    profile: Id,
    /** What the text was (`textFingerprint`), so that a later change of it can be told. */
    text: z.string().optional(),
    /** Day of the last change of the text; the day of making would make two kits of one text differ. */
    day: IsoDate.optional(),
    /** Last day of handing in, where the rules and the sessions give one. */
    due: IsoDate.optional(),
    /** A specimen is never handed in. */
    specimen: z.literal(true).optional(),
    /** Of a draft, which may break rules. */
    draft: z.literal(true).optional(),
    /** Every file beside the manifest, in the order of names. */
    files: z.array(z.strictObject({ name: FileOfKit, bytes: z.int().min(0), sha256: Sha256 })).min(1),
  })
  .refine(({ forum, body }) => (forum === undefined) !== (body === undefined), 'needs either forum or body');
export type KitManifest = z.infer<typeof KitManifest>;

export const manifestText = (manifest: KitManifest): string => `${JSON.stringify(manifest, undefined, 2)}\n`;

/** @param text of a file that may be anything; @returns `undefined` where it is no manifest of a kit */
export function readManifest(text: string): KitManifest | undefined {
  try {
    return KitManifest.safeParse(JSON.parse(text)).data;
  } catch {
    // Not even JSON.
    return undefined;
  }
}
