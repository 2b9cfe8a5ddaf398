/** Which files the site offers for collections and charts, and where they are. */
import type { Addresses } from '../model/addresses.ts';
import type { ChartLinks } from './chart.ts';
import type { ChartSelection } from './select.ts';
import type { Words } from './words.ts';

/** Data files of a collection, in the order in which they are offered. */
export const dataFiles = (id: string) =>
  [
    { label: 'CSV', name: `${id}.csv`, type: 'text/csv', format: 'data' },
    {
      label: 'XLSX',
      name: `${id}.xlsx`,
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      format: 'data',
    },
    { label: 'JSON', name: `${id}.json`, type: 'application/json', format: 'data' },
    { label: 'Data Package', name: 'datapackage.json', type: 'application/json', format: 'description' },
    { label: 'CSVW', name: `${id}.csv-metadata.json`, type: 'application/csvm+json', format: 'description' },
  ] as const;

/** Links under a chart: data, drawing, embed page. @param name of the chart (`chartName`) */
export function chartLinks(
  selection: ChartSelection,
  name: string,
  { language, text }: Words,
  addresses: Addresses,
): ChartLinks {
  const { id, slug } = selection.collection;
  return {
    page: addresses.publication(language.code, 'statistics', slug),
    files: [
      { label: 'CSV', address: addresses.data(id, `${id}.csv`) },
      { label: 'SVG', address: addresses.data(id, `${name}.${language.code}.svg`) },
      { label: 'PNG', address: addresses.data(id, `${name}.${language.code}.png`) },
      { label: text('figures.embed'), address: addresses.embed(language.code, id, name) },
    ],
  };
}
