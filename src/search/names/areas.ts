/**
 * What countries are called besides their names: codes, everyday and short names, and those who live there. Names and short
 * names come from CLDR (`Intl.DisplayNames`); only what it lacks is here. Pure.
 */
import { alpha2Of, areaName } from '../../figures/index.ts';
import type { Language } from '../../languages/table.ts';
import { demonymsOf } from './demonyms.ts';

interface AreaNames {
  /** Names in all languages that are sought like a title. */
  called: (readonly [language: string, name: string])[];
  /** Adjectives and codes, which lead to the page only as a whole query. */
  whole: string[];
}

/** Everyday names, by code; names of one language alone are written in its letters and harm no other. */
const everyday: Readonly<Record<string, string>> = {
  USA: 'USA|US|U.S.|U.S.A.|America|United States of America|آمریکا|امریکا|ایالات متحدهٔ آمریکا|أمريكا|الولايات المتحدة الأمريكية|États-Unis d’Amérique|Amérique|USA|Etats-Unis|EE. UU.|EE.UU.|EEUU|Estados Unidos de América|США|Америка|Соединённые Штаты Америки|美利坚合众国|美國',
  GBR: 'UK|U.K.|Great Britain|Britain|England|انگلستان|انگلیس|بریتانیا|بریتانیای کبیر|بريطانيا|بريطانيا العظمى|إنجلترا|إنكلترا|Grande-Bretagne|Angleterre|Gran Bretaña|Inglaterra|Великобритания|Англия|Британия|不列颠|英格兰|大不列颠',
  RUS: 'Russian Federation|روسیهٔ فدرال|فدراسیون روسیه|الاتحاد الروسي|Fédération de Russie|Federación de Rusia|Российская Федерация|РФ|俄国',
  IRN: 'Islamic Republic of Iran|Persia|جمهوری اسلامی ایران|جمهورية إيران الإسلامية|République islamique d’Iran|República Islámica del Irán|Исламская Республика Иран|伊朗伊斯兰共和国',
  ARE: 'UAE|U.A.E.|Emirates|امارات|الإمارات|Émirats|EAU|Emiratos|ОАЭ|Эмираты|阿联酋',
  SAU: 'KSA|Saudi|السعودية|سعودی|عربستان|Саудовская Аравия',
  KOR: 'South Korea|Republic of Korea|کرهٔ جنوبی|كوريا الجنوبية|Corée du Sud|Corea del Sur|Южная Корея|韩国',
  PRK: 'North Korea|DPRK|کرهٔ شمالی|كوريا الشمالية|Corée du Nord|RPDC|Corea del Norte|КНДР|Северная Корея|朝鲜',
  CHN: 'PRC|People’s Republic of China|الصين الشعبية|RPC|КНР|中华人民共和国',
  COD: 'DRC|DR Congo|Congo-Kinshasa|RDC|Zaire|ДРК|کنگوی دموکراتیک',
  COG: 'Congo|Republic of the Congo|کنگو|الكونغو|Конго|刚果',
  CIV: 'Ivory Coast|ساحل عاج|ساحل العاج|Costa de Marfil|Кот-д’Ивуар',
  CZE: 'Czech Republic|جمهوری چک|جمهورية التشيك|République tchèque|República Checa|Чешская Республика',
  TUR: 'Turkey|Turkiye|ترکیه|Turquie|Turquía|Турция',
  MMR: 'Burma|برمه|بورما|Birmanie|Birmania|Бирма|緬甸',
  VNM: 'Viet Nam',
  SYR: 'Syrian Arab Republic|جمهوری عربی سوریه|الجمهورية العربية السورية|République arabe syrienne|República Árabe Siria|Сирийская Арабская Республика',
  PSE: 'Palestine|فلسطین|فلسطين|Palestina|Палестина|巴勒斯坦',
  NLD: 'Holland|هلند|هولندا|Hollande|Holanda|Голландия',
  CHE: 'سوئیس|Suisse|Suiza|Швейцария',
  SWZ: 'Swaziland',
  CPV: 'Cape Verde',
  LAO: 'Lao PDR|Laos',
  MKD: 'Macedonia',
  TZA: 'United Republic of Tanzania',
  VEN: 'Bolivarian Republic of Venezuela',
  BOL: 'Plurinational State of Bolivia',
  MDA: 'Republic of Moldova',
  BRN: 'Brunei Darussalam',
  TLS: 'East Timor',
  ZAF: 'RSA|ЮАР',
  BLR: 'Белоруссия',
  UKR: 'اوکراین|أوكرانيا',
  WLD: 'World|Global|worldwide|کل جهان|دنیا|العالم بأسره|monde entier|todo el mundo|весь мир|全世界|全球',
  EUU: 'EU|اتحادیه اروپا|UE|ЕС|欧盟',
};

const shortNames = new Map<string, Intl.DisplayNames>();

/** The short name of CLDR: “US”, “EE. UU.”. */
function shortName(region: string, language: string): string | undefined {
  let names = shortNames.get(language);
  if (!names) shortNames.set(language, (names = new Intl.DisplayNames([language], { type: 'region', style: 'short', fallback: 'none' }))); // prettier-ignore
  return names.of(region);
}

export function areaNames(area: string, languages: readonly Language[]): AreaNames {
  const region = alpha2Of(area);
  const official = languages.map((language) => [language.code, areaName(area, language)] as const);
  const short = languages.flatMap(({ code }) => {
    const name = region === undefined ? undefined : shortName(region, code);
    return name === undefined ? [] : [[code, name] as const];
  });
  const other = (everyday[area] ?? '').split('|').filter(Boolean);
  const known = new Set<string>();
  const called = [...official, ...short, ...other.map((name) => [languageOf(name, languages), name] as const)].filter(([, name]) => !known.has(name) && known.add(name)); // prettier-ignore
  const adjectives = [...official, ...other.map((name) => [languageOf(name, languages), name] as const)].flatMap(([code, name]) => demonymsOf(name, code)); // prettier-ignore
  return { called, whole: [area, ...(region === undefined ? [] : [region]), ...adjectives] };
}

/** A language of the site that writes in the letters of a name, or the first. */
function languageOf(name: string, languages: readonly Language[]): string {
  const scripts: readonly [RegExp, readonly string[]][] = [
    [/[يكةأإ]/u, ['ar', 'fa']],
    [/\p{Script=Arabic}/u, ['fa', 'ar']],
    [/\p{Script=Cyrillic}/u, ['ru']],
    [/\p{Script=Han}/u, ['zh']],
    [/./u, ['en', 'fr', 'es']],
  ];
  const codes = scripts.find(([letters]) => letters.test(name))?.[1] ?? [];
  return codes.find((code) => languages.some((language) => language.code === code)) ?? languages[0]?.code ?? 'en';
}
