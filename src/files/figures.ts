/** The files of collections and charts: data in every format, drawings as SVG and PNG, oEmbed. */
import { toSvg } from '../figures/charts/svg.ts';
import { chartPicture, pngScale, toPng } from '../figures/drawing.ts';
import { toCsv } from '../figures/exports/csv.ts';
import { toCsvw, toDataPackage, toJson } from '../figures/exports/describe.ts';
import { toOembed } from '../figures/exports/oembed.ts';
import { toXlsx } from '../figures/exports/xlsx.ts';
import { chartTitle, createFigures, describeAll, comparedValues, isComparable, isFault, selectChart, type FigureCollection, type Figures, type Outlines } from '../figures/index.ts'; // prettier-ignore
import { localized, type OfficeFont } from '../model/library.ts';
import type { Made, Output, SitePath, Workbench } from '../model/output.ts';
import type { AskSite, ChartPath } from '../questions/index.ts';
import { siteView } from '../questions/view.ts';

type ChartProps = Omit<ChartPath, 'languages'> & { language: string };

/** The same in the fonts of the office. */
interface OfficeOutlines extends Outlines {
  outline(...text: [...Parameters<Outlines['outline']>, office?: OfficeFont['faces']]): ReturnType<Outlines['outline']>;
}

/** @param outlines turns text into outlines for pictures, so that they need no fonts of the machine */
export const figureFiles = (outlines: (content: string) => Promise<OfficeOutlines>): Output<AskSite> => {
  let opened: Promise<OfficeOutlines> | undefined;
  const once = (content: string) => (opened ??= outlines(content));
  return {
    name: 'figures',
    async write(site) {
      const { addresses } = siteView(site.ask);
      const collections = site
        .ask('publicationPaths')
        .filter(({ id, kind }) => kind === 'statistics' && site.ask('collection', id));
      const charts = site
        .ask('chartPaths')
        .flatMap(({ languages, ...chart }) => languages.map((language): ChartProps => ({ ...chart, language })));
      await Promise.all([
        ...collections.map(({ id }) =>
          site.unit({ name: `data/${id}`, group: id, props: id, prefixes: [`data/${id}/`], make: makeData }),
        ),
        ...charts.map((props) => {
          const { id, name, language } = props;
          const paths = ['svg', 'png'].map((type) => site.path(addresses.data(id, `${name}.${language}.${type}`)));
          const make = (at: Workbench<AskSite>, own: ChartProps) => makeChart(at, own, once);
          return site.unit({ name: `data/${id}/${name}/${language}`, group: id, props, paths, make });
        }),
      ]);
    },
  };
};

const json = (value: object) => `${JSON.stringify(value, null, 1)}\n`;

async function makeData(at: Workbench<AskSite>, id: string): Promise<Made> {
  const { library, addresses, words } = siteView(at.ask);
  const collection = at.ask('collection', id);
  const publication = at.ask('publication', id);
  if (!collection || publication.kind !== 'statistics') return { files: {} };
  const [about, ...others] = describeAll(library, publication, collection, { addresses, words });
  const csv = toCsv(collection);
  const place = (name: string): SitePath => addresses.path(addresses.data(id, name));
  return {
    files: {
      [place(`${id}.csv`)]: csv,
      [place(`${id}.json`)]: json(toJson(about)),
      [place(`${id}.csv-metadata.json`)]: json(toCsvw(about, others)),
      [place('datapackage.json')]: json(toDataPackage(about, csv, others)),
      [place(`${id}.xlsx`)]: await toXlsx(about),
      ...(isComparable(collection)
        ? { [place(`${id}.series.json`)]: JSON.stringify(comparedValues(collection, figuresOf(collection))) }
        : {}),
    },
  };
}

async function makeChart(
  at: Workbench<AskSite>,
  { id, name, attributes, language: code }: ChartProps,
  outlines: (content: string) => Promise<OfficeOutlines>,
): Promise<Made> {
  const { library, addresses, words } = siteView(at.ask);
  const collection = at.ask('collection', id);
  const selection = collection && selectChart(attributes, figuresOf(collection));
  if (!selection || isFault(selection)) return { files: {} };
  const { language } = words(code);
  const title = attributes['title'] ?? chartTitle(selection, language);
  const picture = chartPicture(selection, words(code), title, library.look.series);
  const svg = toSvg(picture);
  const office = library.look.fonts[code]?.faces;
  const png = await at.derive('chart', [svg, language, office], async () => {
    const own = await outlines(at.content);
    // Letters of the picture are those of the cards.
    const outline: Outlines['outline'] = (text, ...style) => own.outline(text, ...style, office);
    return toPng(picture, language, { ...own, outline });
  });
  const oembed = {
    title,
    name,
    id,
    language: code,
    publisher: localized(library, library.site.publisher.name, code).text,
    picture: {
      width: Number(picture.properties['width']),
      height: Number(picture.properties['height']),
      scale: pngScale,
    },
  };
  return {
    files: {
      [addresses.path(addresses.data(id, `${name}.${code}.svg`))]: svg,
      [addresses.path(addresses.data(id, `${name}.${code}.png`))]: png,
      [addresses.path(addresses.oembed(code, id, name))]: json(toOembed(oembed, addresses)),
    },
  };
}

/** A chart names figures of one collection alone; many charts do of the same. */
const known = new WeakMap<FigureCollection, Figures>();

function figuresOf(collection: FigureCollection): Figures {
  const figures = known.get(collection) ?? createFigures([collection]);
  known.set(collection, figures);
  return figures;
}
