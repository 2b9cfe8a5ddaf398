/** What pages say to machines: search engines, services that show links, reference managers, browsers. Pure. */
export { upcomingMetadata, withdrawnMetadata } from './withdrawn.ts';
export { jsonLd } from './graph.ts';
export { tagsHtml } from './tags.ts';
export {
  areaMetadata,
  correctionsMetadata,
  homeMetadata,
  listMetadata,
  notFoundMetadata,
  registerMetadata,
  registryMetadata,
  searchMetadata,
} from './pages.ts';
export {
  comparisonMetadata,
  parallelMetadata,
  permanentMetadata,
  permanentTextMetadata,
  publicationMetadata,
} from './publication.ts';
export { toLinkset } from './signposting.ts';
export type { Metadata, View } from './types.ts';
