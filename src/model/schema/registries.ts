/** Registries: names used by many publications, each written once. A registry file maps an id to its entry. */
import { z } from 'zod';
import { AreaCode, Id, IsoDate, Localized, WebAddress } from './common.ts';
import { keysOf } from '../own.ts';

const named = {
  name: Localized.describe('Name in every language.'),
  short: Localized.optional().describe('Short name or abbreviation.'),
  description: Localized.optional().describe('One or two sentences for its page.'),
  url: WebAddress.optional(),
};

export const Topic = z.strictObject(named);
export const Body = z.strictObject({
  ...named,
  parent: Id.optional().describe('The body it belongs to.'),
  prefix: z.string().optional().describe('Series symbol of its documents. Example: A/HRC'),
});
export const Mission = z.strictObject({
  ...named,
  city: Localized,
  area: AreaCode.optional(),
  accredited: z.array(Id).default([]).describe('Bodies it is accredited to.'),
});
export const Forum = z.strictObject({
  ...named,
  body: Id.optional().describe('The body whose sessions these are.'),
  sessions: z
    .array(
      z.strictObject({
        id: z.string().describe('Number or year, in quotation marks. Example: "59"'),
        name: Localized.optional(),
        starts: IsoDate,
        ends: IsoDate,
        place: Localized.optional(),
        url: WebAddress.optional(),
      }),
    )
    .default([]),
});
export const Agency = z.strictObject(named);

export const registrySchemas = { topics: Topic, bodies: Body, missions: Mission, forums: Forum, agencies: Agency };
export const registryNames = keysOf(registrySchemas);
