/** The data of a collection as one flat table, the same in every format: language-neutral codes, Latin digits, one row an observation. */
import { builtInLanguage } from '../../languages/table.ts';
import { required } from '../../model/required.ts';
import type { FigureCollection } from '../figures.ts';
import { nameOfArea } from '../select.ts';
import { guarded } from './guard.ts';

export type Cell = string | number | null;

export interface Column {
  name: string;
  type: 'string' | 'number';
  /** False where a cell may be empty. */
  required: boolean;
  /** Allowed values, in the order of the collection. */
  codes?: readonly string[];
}

const english = required(builtInLanguage('en'), 'English');

/** Columns of the table, in order; codes as they are in the table. */
export function columnsOf({ facts }: FigureCollection): Column[] {
  return [
    { name: 'indicator', type: 'string', required: true, codes: Object.keys(facts.indicators) },
    { name: 'area', type: 'string', required: true },
    { name: 'area_name', type: 'string', required: false },
    { name: 'period', type: 'string', required: true },
    ...Object.entries(facts.dimensions).map(([name, { codes }]): Column => ({
      name,
      type: 'string',
      required: true,
      codes: Object.keys(codes).map(guarded),
    })),
    { name: 'value', type: 'number', required: false },
    { name: 'status', type: 'string', required: true, codes: ['A', 'B', 'E', 'F', 'I', 'M', 'P'] },
  ];
}

/** Columns that tell rows apart. */
export const keyOf = ({ facts }: FigureCollection): string[] => [
  'indicator',
  'area',
  'period',
  ...Object.keys(facts.dimensions),
];

/** Rows in the order indicator, area, codes, period: moving lines in a source file changes no download. */
export function rowsOf(collection: FigureCollection): Cell[][] {
  const dimensions = Object.keys(collection.facts.dimensions);
  const order = (parts: readonly string[]) => parts.join('\u0000');
  return collection.observations
    .map((observation) => ({
      order: order([
        observation.indicator,
        observation.area,
        ...dimensions.map((name) => required(observation.dimensions[name], 'code of an observation in each dimension')),
        observation.period,
      ]),
      row: [
        observation.indicator,
        observation.area,
        nameOfArea(observation.area, collection, english),
        observation.period,
        ...dimensions.map((name) => required(observation.dimensions[name], 'code of an observation in each dimension')),
        observation.value,
        observation.status,
      ],
    }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ row }) => row);
}

/** The same for tables that people open in a spreadsheet. */
export const tableRowsOf = (collection: FigureCollection): Cell[][] =>
  rowsOf(collection).map((row) => row.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell)));
