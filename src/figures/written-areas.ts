/** Areas as sources and editors write them: by codes of other systems, by names, by aggregates of their own. Pure. */
import { languages } from '../languages/table.ts';
import { own } from '../model/own.ts';
import { nearest } from '../model/problems.ts';
import { alpha2Of, areaCodes, areaName, isArea } from './areas.ts';

/**
 * Aggregates of large sources that are not in the table of areas: each source draws them in its own way, so a collection that uses
 * one declares it under `areas`. World Bank (data.worldbank.org, country and lending groups, 2025), with their names there.
 */
const ofSources: Readonly<Record<string, string>> = {
  AFE: 'Africa Eastern and Southern',
  AFW: 'Africa Western and Central',
  AFR: 'Africa',
  CAA: 'Sub-Saharan Africa (IFC classification)',
  CEA: 'East Asia and the Pacific (IFC classification)',
  CEB: 'Central Europe and the Baltics',
  CEU: 'Europe and Central Asia (IFC classification)',
  CHI: 'Channel Islands',
  CLA: 'Latin America and the Caribbean (IFC classification)',
  CME: 'Middle East and North Africa (IFC classification)',
  CSA: 'South Asia (IFC classification)',
  CSS: 'Caribbean small states',
  DEA: 'East Asia & Pacific (IBRD-only countries)',
  EAP: 'East Asia & Pacific (excluding high income)',
  EAR: 'Early-demographic dividend',
  ECA: 'Europe & Central Asia (excluding high income)',
  EMU: 'Euro area',
  FCS: 'Fragile and conflict affected situations',
  HPC: 'Heavily indebted poor countries (HIPC)',
  IBB: 'IBRD, including blend',
  IBD: 'IBRD only',
  IBT: 'IDA & IBRD total',
  IDA: 'IDA total',
  IDB: 'IDA blend',
  IDX: 'IDA only',
  INX: 'Not classified',
  LAC: 'Latin America & Caribbean (excluding high income)',
  LMY: 'Low & middle income',
  LTE: 'Late-demographic dividend',
  MIC: 'Middle income',
  MNA: 'Middle East & North Africa (excluding high income)',
  NAF: 'North Africa',
  OED: 'OECD members',
  OSS: 'Other small states',
  PRE: 'Pre-demographic dividend',
  PSS: 'Pacific island small states',
  PST: 'Post-demographic dividend',
  SSA: 'Sub-Saharan Africa (excluding high income)',
  SST: 'Small states',
  SXZ: 'Sub-Saharan Africa excluding South Africa',
  TEA: 'East Asia & Pacific (IDA & IBRD countries)',
  TEC: 'Europe & Central Asia (IDA & IBRD countries)',
  TLA: 'Latin America & the Caribbean (IDA & IBRD countries)',
  TMN: 'Middle East & North Africa (IDA & IBRD countries)',
  TSA: 'South Asia (IDA & IBRD)',
  TSS: 'Sub-Saharan Africa (IDA & IBRD countries)',
  XZN: 'Sub-Saharan Africa excluding South Africa and Nigeria',
};

/** Name of an aggregate of a source of its own that must be declared, `''` for any other code. */
export const sourceAggregate = (code: string): string =>
  own(ofSources, code) ?? (/^(?:OWID|UNICEF|UNSDG|WB|WHO|UIS)_/.test(code) ? code : '');

/** Codes in other systems: ISO alpha-2, those of the European Union, Our World in Data. */
const otherCodes: ReadonlyMap<string, string> = new Map([
  ...areaCodes
    .flatMap((code) => {
      const short = alpha2Of(code);
      return short === undefined ? [] : [[short, code] as const];
    })
    .reverse(),
  ['UK', 'GBR'],
  ['EL', 'GRC'],
  ['EU', 'EUU'],
  ['1W', 'WLD'],
  ['OWID_WRL', 'WLD'],
  ['OWID_KOS', 'XKX'],
  ['OWID_EUN', 'EUU'],
  ['KSV', 'XKX'],
  ['ROM', 'ROU'],
  ['ZAR', 'COD'],
  ['TMP', 'TLS'],
  ['WBG', 'PSE'],
  ['IRAN', 'IRN'],
]);

/** Names that sources use besides those of CLDR. */
const otherNames: Readonly<Record<string, string>> = {
  'Bolivia (Plurinational State of)': 'BOL', 'Bahamas, The': 'BHS', 'Brunei Darussalam': 'BRN', 'Cabo Verde': 'CPV', 'Congo, Dem. Rep.': 'COD',
  'Democratic Republic of the Congo': 'COD', 'DR Congo': 'COD', 'Congo, Rep.': 'COG', Congo: 'COG', "Cote d'Ivoire": 'CIV', 'Ivory Coast': 'CIV', 'Czech Republic': 'CZE',
  "Democratic People's Republic of Korea": 'PRK', 'Korea, Dem. People’s Rep.': 'PRK', 'North Korea': 'PRK', 'Korea, Rep.': 'KOR', 'Republic of Korea': 'KOR',
  'South Korea': 'KOR', Korea: 'KOR', 'Egypt, Arab Rep.': 'EGY', 'Gambia, The': 'GMB', 'Hong Kong': 'HKG', 'Hong Kong SAR, China': 'HKG', 'Iran, Islamic Rep.': 'IRN',
  'Iran (Islamic Republic of)': 'IRN', 'Islamic Republic of Iran': 'IRN', 'Iran, Islamic Republic of': 'IRN', 'Kyrgyz Republic': 'KGZ', 'Lao PDR': 'LAO',
  "Lao People's Democratic Republic": 'LAO', 'Macao SAR, China': 'MAC', Macao: 'MAC', 'Micronesia, Fed. Sts.': 'FSM', 'Republic of Moldova': 'MDA', Burma: 'MMR',
  'Macedonia': 'MKD', Palestine: 'PSE', 'Occupied Palestinian Territory': 'PSE', 'West Bank and Gaza': 'PSE', 'Russian Federation': 'RUS', 'Slovak Republic': 'SVK',
  'Syrian Arab Republic': 'SYR', Swaziland: 'SWZ', 'Timor-Leste': 'TLS', 'East Timor': 'TLS', Turkey: 'TUR', Türkiye: 'TUR', 'United Republic of Tanzania': 'TZA', UK: 'GBR',
  'United Kingdom of Great Britain and Northern Ireland': 'GBR', England: 'GBR', USA: 'USA', US: 'USA', 'United States of America': 'USA', 'Venezuela, RB': 'VEN',
  'Venezuela (Bolivarian Republic of)': 'VEN', 'Viet Nam': 'VNM', 'Yemen, Rep.': 'YEM', 'Virgin Islands (U.S.)': 'VIR', UAE: 'ARE', 'European Union (27)': 'EUU',
  'Arab World': 'ARB', 'East Asia & Pacific': 'EAS', 'Europe & Central Asia': 'ECS', 'Latin America & Caribbean': 'LCN', 'Middle East & North Africa': 'MEA',
  'High income': 'HIC', 'Low income': 'LIC', 'Lower middle income': 'LMC', 'Upper middle income': 'UMC', 'Least developed countries: UN classification': 'LDC',
  Global: 'WLD', 'World total': 'WLD', 'All countries': 'WLD', کل: 'WLD',
}; // prettier-ignore

/** Names without accents, capitals, punctuation and the differences of keyboards. */
const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u064a\u0649]/g, '\u06cc')
    .replace(/\u0643/g, '\u06a9')
    .replace(/[\u0622\u0623\u0625]/g, '\u0627')
    .replace(/[\u0629\u06c0\u06d5]/g, '\u0647')
    .replace(/&/g, ' and ')
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

let codesByName: Map<string, string> | undefined;

/** The code of an area by its name in one of the languages, as sources write it too: `World`, `Egypt, Arab Rep.` → `WLD`, `EGY`. */
export function areaNamed(name: string): string | undefined {
  const wanted = plainName(name);
  if (wanted === '') return undefined;
  if (!codesByName) {
    codesByName = new Map();
    for (const [other, code] of Object.entries(otherNames)) codesByName.set(plainName(other), code);
    for (const language of languages) {
      const short = new Intl.DisplayNames([language.code], { type: 'region', fallback: 'none', style: 'short' });
      for (const code of areaCodes) {
        const country = alpha2Of(code);
        for (const each of [areaName(code, language), country === undefined ? undefined : short.of(country)])
          if (each && !codesByName.has(plainName(each))) codesByName.set(plainName(each), code);
      }
    }
  }
  return codesByName.get(wanted);
}

/** The code that is meant by a name, a code of another system or the code in small letters; nothing is guessed. */
export function meantArea(written: string): string | undefined {
  const code = written.trim().toUpperCase().slice(0, 100);
  if (isArea(code)) return code;
  return otherCodes.get(code) ?? areaNamed(written) ?? numericCode(code);
}

/** `818` → `EGY`: Intl knows the numbers of countries in UN M49 and ISO 3166-1. */
function numericCode(text: string): string | undefined {
  if (!/^\d{3}$/.test(text)) return undefined;
  if (text === '001') return 'WLD';
  const [locale = ''] = Intl.getCanonicalLocales(`und-${text}`);
  return otherCodes.get(locale.slice('und-'.length));
}

/** The area that may be meant, of those there are: by its name or another code, else by a slip of the hand. */
export function nearestArea(written: string, among: readonly string[]): string | undefined {
  const meant = meantArea(written);
  return meant !== undefined && among.includes(meant) ? meant : nearest(written, among);
}
