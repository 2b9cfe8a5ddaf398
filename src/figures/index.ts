/** Statistics: from CSV to values in prose, charts, tables and downloads. What other folders may use is listed here; the writing of files is write.ts. */
export { parseCollection, type CsvFile, type ParsedCollection } from './parse.ts';
export { at, createFigures, type CollectionData, type FigureCollection, type Figures, type Series } from './figures.ts';
export { alpha2Of, areaName, isArea, isCountry } from './areas.ts';
export { chart } from './directives/chart.ts';
export { stat, type StatValue } from './directives/stat.ts';
export type { FigureServices } from './directives/services.ts';
export {
  defaultCharts,
  headlineProblems,
  headlineStats,
  indexUses,
  mainAreas,
  readUse,
  siteCharts,
  type SiteChart,
  type Uses,
} from './catalogue.ts';
export { colourOfCode, colourOfSeries, mainDimension } from './colours.ts';
export { comparedAreas, comparedLimit, comparedValues, comparisonOf, isComparable } from './comparison.ts';
export { chartFigure } from './chart.ts';
export { chartSvgs, sparkSvg } from './plot.ts';
export { chartLinks, dataFiles } from './outputs.ts';
export { chartName, selectChart, type ChartSelection } from './select.ts';
export { chartTitle, sourceLine } from './labels.ts';
export { capitalised, formatPeriod, formatValue, textIn } from './format.ts';
export { palette } from './charts/palette.ts';
export { partsOf, spread } from './charts/line.ts';
export { corners } from './charts/svg.ts';
export { isFault, unknownFigure, type Fault, type Unread } from './reference.ts';
export { readStat, referenceTo, statText, type Stat } from './stat.ts';
export { describe, describeAll } from './exports/about.ts';
export { datasetFields } from './exports/describe.ts';
export { embedSize, frameCode } from './exports/oembed.ts';
export { chartSize, type Outlines } from './drawing.ts';
export { changedAreas, figureChanges, outdatedFigures, type CollectionChange, type FigureChange } from './revisions.ts';
export { compareTranslations } from './translations.ts';
export { headlineOf } from './headline.ts';
