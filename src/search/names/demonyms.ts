/**
 * Adjectives of countries and those who live there: by the endings of the language, and a table of those that follow none.
 * A made word that nobody uses does no harm: it leads to a page only as a whole query. Pure.
 */

/** Those that no ending tells, by the name of the country as it is called; parted by spaces, two words as one by a line. */
const irregular: Readonly<Record<string, string>> = {
  France: 'French français française francés francesa', Germany: 'German', Spain: 'Spanish Spaniard', 'United Kingdom': 'British English Briton',
  Netherlands: 'Dutch', Switzerland: 'Swiss', Sweden: 'Swedish', Denmark: 'Danish Dane', Norway: 'Norwegian', Finland: 'Finnish Finn', Poland: 'Polish Pole',
  Ireland: 'Irish', Turkey: 'Turkish Turk', Türkiye: 'Turkish Turk', Greece: 'Greek', Afghanistan: 'Afghan Afghani', Pakistan: 'Pakistani', Iraq: 'Iraqi', Israel: 'Israeli israelí', Israël: 'israélien israélienne',
  Thailand: 'Thai', Philippines: 'Filipino Philippine', Portugal: 'Portuguese portugais portugaise portugués portuguesa', China: 'Chinese chino china', Japan: 'Japanese', 'Viet Nam': 'Vietnamese', Vietnam: 'Vietnamese vietnamita',
  Lebanon: 'Lebanese', 'Saudi Arabia': 'Saudi', Yemen: 'Yemeni yemení', Kuwait: 'Kuwaiti', Bangladesh: 'Bangladeshi bangladais bangladaise bangladesí', Nepal: 'Nepali Nepalese', Peru: 'Peruvian',
  Argentina: 'Argentine Argentinian argentino argentina argentin argentine', Brazil: 'Brazilian', Mexico: 'Mexican', Chile: 'Chilean chilien chilienne chileno chilena', Congo: 'Congolese', 'Czech Republic': 'Czech', Czechia: 'Czech', Belgium: 'Belgian',
  Ukraine: 'Ukrainian', Kazakhstan: 'Kazakh', Uzbekistan: 'Uzbek uzbeko uzbeka', Tajikistan: 'Tajik', Turkmenistan: 'Turkmen', Kyrgyzstan: 'Kyrgyz', Azerbaijan: 'Azerbaijani', Niger: 'Nigerien',
  Egypt: 'Egyptian', Jordan: 'Jordanian', Hungary: 'Hungarian', Morocco: 'Moroccan', 'South Korea': 'South_Korean Korean', 'South Africa': 'South_African', Italy: 'Italian', Senegal: 'Senegalese', Sudan: 'Sudanese', Norvège: 'norvégien norvégienne', Canada: 'Canadian canadien canadienne canadiense',
  // French
  Allemagne: 'allemand allemande', Espagne: 'espagnol espagnole', 'Royaume-Uni': 'britannique anglais anglaise', Chine: 'chinois chinoise', Japon: 'japonais japonaise', Russie: 'russe',
  Turquie: 'turc turque', Grèce: 'grec grecque', 'États-Unis': 'américain américaine étatsunien', Suisse: 'suisse', Suède: 'suédois suédoise', Égypte: 'égyptien égyptienne', Irak: 'irakien irakienne iraquí', Inde: 'indien indienne',
  Mexique: 'mexicain mexicaine', Brésil: 'brésilien brésilienne', Maroc: 'marocain marocaine', Liban: 'libanais libanaise', Syrie: 'syrien syrienne', Belgique: 'belge', Pologne: 'polonais polonaise', 'Pays-Bas': 'néerlandais néerlandaise hollandais',
  Afrique: 'africain', Éthiopie: 'éthiopien éthiopienne', Pérou: 'péruvien péruvienne', Turquía: 'turco turca', Yémen: 'yéménite', Thaïlande: 'thaïlandais thaïlandaise', 'Viêt Nam': 'vietnamien vietnamienne',
  Danemark: 'danois danoise', Hongrie: 'hongrois hongroise', Cuba: 'Cuban cubain cubaine cubano cubana', Kenya: 'Kenyan kényan kényane', Ouzbékistan: 'ouzbek ouzbèke', Tadjikistan: 'tadjik tadjike', 'Arabie saoudite': 'saoudien saoudienne',
  'Corée du Sud': 'sud-coréen sud-coréenne coréen', 'Afrique du Sud': 'sud-africain sud-africaine', Nigéria: 'nigérian nigériane',
  // Spanish
  Siria: 'sirio siria', 'Arabia Saudí': 'saudí', Argelia: 'argelino argelina', Túnez: 'tunecino tunecina', Sudán: 'sudanés sudanesa', Tailandia: 'tailandés tailandesa', Indonesia: 'Indonesian indonesio indonesia', Malasia: 'malasio malasia', Noruega: 'noruego noruega', Finlandia: 'finlandés finlandesa', Dinamarca: 'danés danesa', Palestina: 'palestino palestina', Palestine: 'Palestinian palestinien palestinienne', Armenia: 'Armenian armenio armenia', Bélgica: 'belga', Austria: 'Austrian austriaco austriaca', Hungría: 'húngaro húngara', Kazajistán: 'kazajo kazaja', Tayikistán: 'tayiko tayika', 'Corea del Sur': 'surcoreano surcoreana coreano',
  Alemania: 'alemán alemana', España: 'español española', 'Reino Unido': 'británico británica inglés inglesa', Japón: 'japonés japonesa', Rusia: 'ruso rusa', Grecia: 'griego griega', 'Estados Unidos': 'estadounidense norteamericano americano americana',
  Egipto: 'egipcio egipcia', India: 'Indian indio india hindú', Brasil: 'brasileño brasileña', México: 'mexicano mexicana', Francia: 'francés francesa', Suiza: 'suizo suiza', Suecia: 'sueco sueca', Polonia: 'polaco polaca', 'Países Bajos': 'neerlandés neerlandesa holandés',
  Marruecos: 'marroquí', Pakistán: 'pakistaní', Irán: 'iraní', Omán: 'omaní', Afganistán: 'afgano afgana', Sudáfrica: 'sudafricano sudafricana', Perú: 'peruano peruana', Líbano: 'libanés libanesa', Nigeria: 'Nigerian nigérian nigériane nigeriano nigeriana', Etiopía: 'etíope',
  // Russian
  Португалия: 'португальский португалец', Нидерланды: 'голландский голландец нидерландский', Ирландия: 'ирландский ирландец', 'Саудовская Аравия': 'саудовский', Эфиопия: 'эфиопский эфиоп', Марокко: 'марокканский марокканец', Таиланд: 'тайский таец', Финляндия: 'финский финн финляндский', Дания: 'датский датчанин', Венгрия: 'венгерский венгр', Перу: 'перуанский перуанец', Чили: 'чилийский чилиец', Казахстан: 'казахский казах казахстанский', Узбекистан: 'узбекский узбек', Таджикистан: 'таджикский таджик', Грузия: 'грузинский грузин', Армения: 'армянский армянин', 'Республика Корея': 'корейский южнокорейский кореец', 'Южно-Африканская Республика': 'южноафриканский',
  Германия: 'немецкий немец германский', Франция: 'французский француз', Великобритания: 'британский британец английский англичанин', Китай: 'китайский китаец', Япония: 'японский японец', Россия: 'российский русский россиянин',
  Турция: 'турецкий турок', Греция: 'греческий грек', 'Соединенные Штаты': 'американский американец', США: 'американский американец', Испания: 'испанский испанец', Италия: 'итальянский итальянец', Индия: 'индийский индиец', Египет: 'египетский египтянин',
  Украина: 'украинский украинец', Польша: 'польский поляк', Афганистан: 'афганский афганец', Пакистан: 'пакистанский пакистанец', Иран: 'иранский иранец', Ирак: 'иракский иракец', Сирия: 'сирийский сириец', Израиль: 'израильский израильтянин', Бразилия: 'бразильский бразилец',
  Мексика: 'мексиканский мексиканец', Канада: 'канадский канадец', Нигерия: 'нигерийский нигериец', Швеция: 'шведский швед', Швейцария: 'швейцарский швейцарец', Норвегия: 'норвежский норвежец', ЮАР: 'южноафриканский', Вьетнам: 'вьетнамский вьетнамец',
  // Persian and Arabic
  فرانسه: 'فرانسوی', روسیه: 'روسی روس', ترکیه: 'ترک ترکی', سوریه: 'سوری', افغانستان: 'افغان افغانی', پاکستان: 'پاکستانی', ازبکستان: 'ازبک', تاجیکستان: 'تاجیک', ایتالیا: 'ایتالیایی', انگلستان: 'انگلیسی', بریتانیا: 'بریتانیایی',
  نیجریه: 'نیجریه‌ای', عربستان: 'عربستانی سعودی', 'المملكة المتحدة': 'بريطاني بريطانية إنجليزي', 'الولايات المتحدة': 'أمريكي أمريكية أميركي', أفغانستان: 'أفغاني أفغانية', الهند: 'هندي هندية', ألمانيا: 'ألماني ألمانية', روسيا: 'روسي روسية',
  'کرهٔ جنوبی': 'کره‌ای', قزاقستان: 'قزاق قزاقستانی', گرجستان: 'گرجی گرجستانی', ارمنستان: 'ارمنی ارمنستانی', 'جمهوری آذربایجان': 'آذربایجانی آذری', 'افریقای جنوبی': 'آفریقای_جنوبی',
  'المملكة العربية السعودية': 'سعودي سعودية سعوديون', 'كوريا الجنوبية': 'كوري كورية كوريون', 'جنوب أفريقيا': 'جنوب_أفريقي', تايلاند: 'تايلندي تايلندية', الدانمرك: 'دنماركي دنماركية', النمسا: 'نمساوي نمساوية', هنغاريا: 'هنغاري مجري مجرية', بيرو: 'بيروفي بيروفية', أوزبكستان: 'أوزبكي أوزبكية', طاجيكستان: 'طاجيكي طاجيكية', أرمينيا: 'أرمني أرمنية',
}; // prettier-ignore

/** What comes off a name, and the endings that come in its place. */
type Endings = readonly (readonly [off: RegExp, endings: string])[];

const endings: Readonly<Record<string, Endings>> = {
  en: [
    [/(?<=a)$/, 'n'],
    [/(?<=[^aeiouy])$|(?<=o)$/, 'ian an ese i'],
    [/(?<=i)$/, 'an'],
    [/(?<=[^aeiou])y$/, 'ian'],
    [/e$/, 'ean ian'],
    [/ia$/, 'ian'],
    [/a$/, 'an ese ian'],
  ],
  fr: [
    [/e$|$/, 'ien ienne ais aise ois oise ain aine éen éenne'],
    [/ie$/, 'ien ienne'],
  ],
  es: [
    [/[aoeáéíóú]n?$|$/, 'ano ana eño eña és esa ino ina í'],
    [/ia$/, 'iano iana'],
    [/án$/, 'aní ano ana'],
  ],
  ru: [
    [/[аяйь]$|$/, 'ский ская ское ские ских ец цы'],
    [/ия$/, 'ийский ийская ийские иец ийцы'],
    [/а$/, 'инский анский'],
  ],
  fa: [[/$/, 'ی ایی یی']],
  zh: [[/$/, '人 籍']],
  ar: [
    [/^ال|ا$|ة$|$/, 'ي ية يون يين ييون'],
    [/يا$/, 'ي ية يون يين'],
    [/^ال(.*?)(?:ا|ة)$/, 'ي ية'],
  ],
};

export function demonymsOf(name: string, language: string): string[] {
  const listed = (irregular[name] ?? '')
    .split(' ')
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '));
  // Nigerian is of Nigeria, although an ending would make it of Niger.
  if (language === 'en' && listed.length > 0) return listed;
  const least = language === 'zh' ? 2 : 3;
  if (/[\s-]/.test(name) || name.length < least || /^\p{Lu}+$/u.test(name)) return listed;
  const made = (endings[language] ?? []).flatMap(([off, with_]) => {
    if (!off.test(name)) return [];
    const stem = language === 'ar' ? name.replace(/^ال/u, '').replace(/(?:يا|ا|ة)$/u, '') : name.replace(off, '');
    return stem.length < least ? [] : with_.split(' ').map((ending) => stem + ending);
  });
  return [...new Set([...listed, ...made])].filter((word) => word !== name);
}
