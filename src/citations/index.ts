/** Citations: numbered references in texts, and what is needed to cite a publication. Pure. */
export { cite, type CitationServices } from './cite.ts';
export { references } from './references.ts';
export { citationFile, citationFormats } from './files.ts';
export { createFormatter, type Formatter, type Piece } from './format.ts';
export { contextObject } from './coins.ts';
export { isByPersons, publicationItem } from './item.ts';
export { apaCitation, unCitation } from './own.ts';
