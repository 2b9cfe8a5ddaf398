/** What leads to the page of a country besides its name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtInLanguage } from '../../languages/table.ts';
import { areaNames } from './areas.ts';

const languages = ['en', 'fa', 'ar', 'fr', 'es', 'ru', 'zh'].flatMap((code) => builtInLanguage(code) ?? []);

for (const [area, names] of [
  ['IRN', 'IRN|IR|Iran|ایران|إيران|Irán|Иран|伊朗|Iranian|ایرانی|إيراني|iranien|iraní|иранский|伊朗人'],
  ['USA', 'USA|US|America|آمریکا|أمريكا|EE. UU.|EE.UU.|États-Unis|США|美国|美國|американский|estadounidense'],
  ['GBR', 'GBR|GB|UK|Great Britain|England|انگلستان|بريطانيا|Royaume-Uni|Reino Unido|Великобритания|英国|British'],
  ['FRA', 'FRA|French|français|francés|французский|فرانسوی|法国人|法国籍'],
  ['PRT', 'Portuguese|portugais|portugués|португальский|پرتغالی|برتغالي'],
  ['KOR', 'South Korean|sud-coréen|surcoreano|корейский|کره‌ای|كوري'],
  ['DNK', 'Danish|danois|danés|датский|دانمارکی|دنماركي'],
  ['WLD', 'WLD|World|Global'],
] as const)
  test(`${area} is found by its codes, its names and its people`, () => {
    const { called, whole } = areaNames(area, languages);
    const known = new Set([...called.map(([, name]) => name), ...whole].map((name) => name.toLowerCase()));
    assert.deepEqual(names.split('|').filter((name) => !known.has(name.toLowerCase())), []); // prettier-ignore
  });

test('a name or adjective leads to one country: Indian is not Indonesian, Nigerien not Nigerian', () => {
  for (const [own, other] of [
    ['IND', 'IDN'],
    ['NER', 'NGA'],
    ['AUT', 'AUS'],
    ['SVK', 'SVN'],
    ['PRK', 'KOR'],
  ] as const) {
    const all = (area: string) => {
      const { called, whole } = areaNames(area, languages);
      return [...called.map(([, name]) => name), ...whole];
    };
    const others = new Set(all(other));
    assert.deepEqual(all(own).filter((name) => others.has(name)), [], own); // prettier-ignore
  }
});

test('no name of a country is that of another', () => {
  const { called, whole } = areaNames('NER', languages);
  assert.ok(![...called.map(([, name]) => name), ...whole].includes('Nigerian'));
});
