import { z } from 'zod';
import { Id, publicationFields } from './common.ts';

/** Optional facts of a plain page (`pages/<slug>/page.yaml`); without the file every default holds and the id is the slug. */
export const Page = z.strictObject({
  ...publicationFields,
  id: Id.optional().describe('Permanent identifier. Default: the folder’s name.'),
  menu: z.enum(['header', 'footer', 'none']).default('footer').describe('Where the page is linked from.'),
  order: z.int().default(0).describe('Place among its neighbours; smaller comes first.'),
});
export type Page = z.infer<typeof Page>;
