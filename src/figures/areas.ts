/**
 * Areas of observations: countries by their ISO 3166-1 alpha-3 code and the aggregates that international sources use.
 * Country names come from CLDR (`Intl.DisplayNames`, which wants alpha-2 codes); only where the name used in the
 * United Nations differs, and for aggregates, they are here.
 */
import type { Language } from '../languages/table.ts';
import { own } from '../model/own.ts';

/** alpha-3 followed by alpha-2, ISO 3166-1. */
const iso3166 = `
  ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT
  AZEAZ BDIBI BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO
  BRABR BRBBB BRNBN BTNBT BVTBV BWABW CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG
  COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO
  DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB
  GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY
  HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT
  JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR LBYLY
  LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH
  MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA
  NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE
  PHLPH PLWPW PNGPG POLPL PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA
  SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR
  SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO
  TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY USAUS UZBUZ VATVA VCTVC VENVE VGBVG
  VIRVI VNMVN VUTVU WLFWF WSMWS XKKXK YEMYE ZAFZA ZMBZM ZWEZW
  XKXXK
`;

type Names = Readonly<Record<string, string>>;

/** Aggregates (World Bank and United Nations codes) and names that differ from CLDR. */
const named: Readonly<Record<string, Names>> = {
  WLD: { fa: 'جهان', ar: 'العالم', en: 'World', fr: 'Monde', es: 'Mundo', ru: 'Мир', zh: '世界' },
  ARB: {
    fa: 'جهان عرب',
    ar: 'العالم العربي',
    en: 'Arab States',
    fr: 'États arabes',
    es: 'Estados árabes',
    ru: 'Арабские государства',
    zh: '阿拉伯国家',
  },
  EAS: {
    fa: 'شرق آسیا و اقیانوسیه',
    ar: 'شرق آسيا والمحيط الهادئ',
    en: 'East Asia and the Pacific',
    fr: 'Asie de l’Est et Pacifique',
    es: 'Asia oriental y el Pacífico',
    ru: 'Восточная Азия и Тихий океан',
    zh: '东亚和太平洋',
  },
  ECS: {
    fa: 'اروپا و آسیای مرکزی',
    ar: 'أوروبا وآسيا الوسطى',
    en: 'Europe and Central Asia',
    fr: 'Europe et Asie centrale',
    es: 'Europa y Asia central',
    ru: 'Европа и Центральная Азия',
    zh: '欧洲和中亚',
  },
  EUU: {
    fa: 'اتحادیهٔ اروپا',
    ar: 'الاتحاد الأوروبي',
    en: 'European Union',
    fr: 'Union européenne',
    es: 'Unión Europea',
    ru: 'Европейский союз',
    zh: '欧洲联盟',
  },
  HIC: {
    fa: 'کشورهای پردرآمد',
    ar: 'البلدان المرتفعة الدخل',
    en: 'High-income countries',
    fr: 'Pays à revenu élevé',
    es: 'Países de ingreso alto',
    ru: 'Страны с высоким доходом',
    zh: '高收入国家',
  },
  LCN: {
    fa: 'امریکای لاتین و کارائیب',
    ar: 'أمريكا اللاتينية والبحر الكاريبي',
    en: 'Latin America and the Caribbean',
    fr: 'Amérique latine et Caraïbes',
    es: 'América Latina y el Caribe',
    ru: 'Латинская Америка и Карибский бассейн',
    zh: '拉丁美洲和加勒比',
  },
  LDC: {
    fa: 'کشورهای کمتر توسعه‌یافته',
    ar: 'أقل البلدان نمواً',
    en: 'Least developed countries',
    fr: 'Pays les moins avancés',
    es: 'Países menos adelantados',
    ru: 'Наименее развитые страны',
    zh: '最不发达国家',
  },
  LIC: {
    fa: 'کشورهای کم‌درآمد',
    ar: 'البلدان المنخفضة الدخل',
    en: 'Low-income countries',
    fr: 'Pays à faible revenu',
    es: 'Países de ingreso bajo',
    ru: 'Страны с низким доходом',
    zh: '低收入国家',
  },
  LMC: {
    fa: 'کشورهای با درآمد متوسط رو به پایین',
    ar: 'بلدان الشريحة الدنيا من الدخل المتوسط',
    en: 'Lower-middle-income countries',
    fr: 'Pays à revenu intermédiaire de la tranche inférieure',
    es: 'Países de ingreso mediano bajo',
    ru: 'Страны с доходом ниже среднего',
    zh: '中等偏下收入国家',
  },
  MEA: {
    fa: 'خاورمیانه و شمال افریقا',
    ar: 'الشرق الأوسط وشمال أفريقيا',
    en: 'Middle East and North Africa',
    fr: 'Moyen-Orient et Afrique du Nord',
    es: 'Oriente Medio y Norte de África',
    ru: 'Ближний Восток и Северная Африка',
    zh: '中东和北非',
  },
  NAC: {
    fa: 'امریکای شمالی',
    ar: 'أمريكا الشمالية',
    en: 'North America',
    fr: 'Amérique du Nord',
    es: 'América del Norte',
    ru: 'Северная Америка',
    zh: '北美洲',
  },
  PSE: {
    fa: 'دولت فلسطین',
    ar: 'دولة فلسطين',
    en: 'State of Palestine',
    fr: 'État de Palestine',
    es: 'Estado de Palestina',
    ru: 'Государство Палестина',
    zh: '巴勒斯坦国',
  },
  SAS: {
    fa: 'جنوب آسیا',
    ar: 'جنوب آسيا',
    en: 'South Asia',
    fr: 'Asie du Sud',
    es: 'Asia meridional',
    ru: 'Южная Азия',
    zh: '南亚',
  },
  SSF: {
    fa: 'افریقای جنوب صحرا',
    ar: 'أفريقيا جنوب الصحراء الكبرى',
    en: 'Sub-Saharan Africa',
    fr: 'Afrique subsaharienne',
    es: 'África Subsahariana',
    ru: 'Африка к югу от Сахары',
    zh: '撒哈拉以南非洲',
  },
  UMC: {
    fa: 'کشورهای با درآمد متوسط رو به بالا',
    ar: 'بلدان الشريحة العليا من الدخل المتوسط',
    en: 'Upper-middle-income countries',
    fr: 'Pays à revenu intermédiaire de la tranche supérieure',
    es: 'Países de ingreso mediano alto',
    ru: 'Страны с доходом выше среднего',
    zh: '中等偏上收入国家',
  },
};

const alpha2: ReadonlyMap<string, string> = new Map(
  iso3166
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 3), pair.slice(3)]),
);

/** Codes that need no declaration in a collection, sorted. */
export const areaCodes: readonly string[] = [...new Set([...alpha2.keys(), ...Object.keys(named)])].sort();

const known: ReadonlySet<string> = new Set(areaCodes);

/** True for a code of this table. */
export const isArea = (code: string): boolean => known.has(code);

/** The two letters of a country or territory in ISO 3166-1; `undefined` for an aggregate. */
export const alpha2Of = (code: string): string | undefined => alpha2.get(code);

/** True for a country or territory, false for an aggregate such as `WLD`. */
export const isCountry = (code: string): boolean => alpha2.has(code);

/**
 * Name of an area in a language.
 * @param declared names that a collection declares for its own aggregates; they win
 * @returns the code itself where no name is known
 */
export function areaName(code: string, language: Language, declared?: Readonly<Record<string, Names>>): string {
  const names = own(declared, code) ?? own(named, code);
  if (names) {
    for (const candidate of [language.code, ...language.fallback]) if (names[candidate]) return names[candidate];
    return Object.values(names)[0] ?? code;
  }
  const short = alpha2.get(code);
  if (short === undefined) return code;
  return regionName(short, language.code) ?? code;
}

const regions = new Map<string, (short: string) => string | undefined>();

/** Names of regions from CLDR. Making a formatter costs a thousand times what using it does, and using it is not cheap: both happen once. */
function regionName(short: string, code: string): string | undefined {
  let name = regions.get(code);
  if (!name) {
    const formatter = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
    const names = new Map<string, string | undefined>();
    name = (region) => {
      if (!names.has(region)) names.set(region, formatter.of(region));
      return names.get(region);
    };
    regions.set(code, name);
  }
  return name(short);
}
