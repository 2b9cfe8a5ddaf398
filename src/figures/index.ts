/** Statistics: from CSV to values in prose, charts, tables and downloads. What other folders may use is listed here. */
export { parseCollection, type CsvFile, type ParsedCollection } from './parse.ts';
export { at, createFigures, type CollectionData, type FigureCollection, type Figures, type Series } from './figures.ts';
export { areaName, isArea, isCountry } from './areas.ts';
export { figureDirectives } from './directives.ts';
