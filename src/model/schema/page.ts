import { z } from 'zod';
import { Id, Localized, publicationFields } from './common.ts';

/** Parts of the home page, in the order in which they stand without a choice. */
export const homeParts = [
  'lead',
  'figures',
  'letters',
  'reports',
  'statistics',
  'topics',
  'coming',
  'introduction',
] as const;
export type HomePart = (typeof homeParts)[number];

const Series = z
  .string()
  .regex(/^[^\s@]+@[^\s@]+$/, 'must name a collection, its codes, @ and an area, like adult-literacy/female@IRN');

/** What the home page shows; for `pages/home` alone. */
export const Home = z.strictObject({
  lead: z
    .strictObject({
      publication: Id.describe('Identifier of the publication shown first.'),
      figure: Series.optional().describe(
        'Series whose chart stands beside it. Example: adult-literacy-world/female@WLD',
      ),
      finding: Localized.optional().describe('What that chart shows, in one sentence; it is its title.'),
    })
    .optional()
    .describe('Shown first, with its demand and its course. Default: the newest letter that awaits an answer.'),
  figures: z
    .array(Series)
    .max(3)
    .optional()
    .describe(
      'Up to three key figures. Default: the first one of each collection. Example: [adult-literacy/female@IRN]',
    ),
  parts: z
    .array(z.enum(homeParts))
    .min(1)
    .refine((parts) => new Set(parts).size === parts.length, 'names a part twice')
    .optional()
    .describe(
      'What is shown, in this order. Default: lead, figures, letters, reports, statistics, topics, coming, introduction.',
    ),
});
export type Home = z.infer<typeof Home>;

/** Optional facts of a plain page (`pages/<slug>/page.yaml`); without the file every default holds and the id is the slug. */
export const Page = z.strictObject({
  ...publicationFields,
  id: Id.optional().describe('Permanent identifier. Default: the folder’s name.'),
  menu: z.enum(['header', 'footer', 'none']).default('footer').describe('Where the page is linked from.'),
  home: Home.optional().describe('What the home page shows; in pages/home only.'),
  order: z.int().default(0).describe('Place among its neighbours; smaller comes first.'),
});
export type Page = z.infer<typeof Page>;
