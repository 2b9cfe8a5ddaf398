/**
 * Forms whose stem changes inside, by which no ending leads from one to the other: run and ran, medir and midiendo, нести and
 * носить, مفهوم and مفاهیم. Used at indexing alone: a page that has one form is also put under the stems of the others, as what
 * is made of the same (`related.ts`), so that readers fetch no table. The closed classes of each language as its grammars list
 * them; a form with a second meaning that is more usual (the saw, the rose) is left out. Examples in the README.
 */
import { required } from '../../model/required.ts';
import { wordsOf, type Resources } from './words.ts';

/** Lines of forms of one word, parted by `|`; a line is also there with each of the prefixes. */
interface Class {
  lines: string;
  prefixes?: string;
}

const english: readonly Class[] = [
  {
    prefixes: 're over under out with up fore mis un',
    lines:
      'become became|begin began begun|bend bent|bind bound|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|buy bought|catch caught|choose chose chosen|come came|creep crept|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|fight fought|find found|fly flew flown flight|freeze froze frozen|give gave given|goes went gone|grow grew grown growth|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid|lead led|leave left|lend lent|lose lost loss|make made|mean meant|meet met|pay paid|ride rode ridden|ring rang rung|rise risen|run ran|say said|see seen|sell sold sale|send sent|shake shook shaken|shoot shot|show shown|shrink shrank shrunk|sing sang sung song|sink sank sunk|sit sat|sleep slept|speak spoke spoken speech|spend spent|stand stood|steal stole stolen|stick stuck|strike struck|swear swore sworn|sweep swept|swim swam swum|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|wake woke woken|wear wore worn|weave wove woven|win won|write wrote written',
  },
  {
    lines:
      'arise arose arisen|awake awoke|flee fled|forbid forbade forbidden|forget forgot forgotten|forgive forgave|seek sought|withdraw withdrew withdrawn|understand understood|mouse mice|goose geese|tooth teeth|foot feet|ox oxen|crisis crises|thesis theses|hypothesis hypotheses|oasis oases|diagnosis diagnoses|synthesis syntheses|datum data|medium media|bacterium bacteria|curriculum curricula|memorandum memoranda|forum fora|referendum referenda|addendum addenda|stimulus stimuli|nucleus nuclei|alumnus alumni|fungus fungi|matrix matrices|vertex vertices|knife knives|half halves|shelf shelves|thief thieves|wolf wolves|loaf loaves|long length|strong strength strengthen|wide width|high height|deep depth|die death dead|believe belief|prove proof proven|choose choice|advise advice|succeed success|true truth|young youth|defend defence defense|expand expansion|extend extension|invade invasion|weigh weight',
  },
];

const french: readonly Class[] = [
  {
    prefixes: 'de re con inter par pre pro sou sur ad ob main entre ap abs',
    lines:
      'venir viens vient viennent venez venons venu viendra viendront venant venue|tenir tiens tient tiennent tenez tenons tenu tiendra tenant',
  },
  {
    prefixes: 'ad com per pro re sou trans',
    lines: 'mettre mets mettent mettez mettons mise mettra mettant',
  },
  { prefixes: 're pre contre inter', lines: 'dire disent dites disons dira disant' },
  { prefixes: 're pre entre', lines: 'voir voient voyez voyons verra verrez voyant' },
  { prefixes: 'con pro re intro tra de in recon', lines: 'duire duit duisez duisent duisons duisant duite' },
  { prefixes: 'con de in recon', lines: 'struire struit struisez struisent struisons struisant struite struction' },
  { prefixes: 're ad dis con', lines: 'joindre joint joignez joignent joignons joignant' },
  { prefixes: 'at dé re', lines: 'teindre teint teignez teignent teignant|peindre peint peignez peignent peinture' },
  {
    prefixes: 're ap dis com mé ac dé',
    lines:
      'connaître connais connaissez connaissent connu connaissance|paraître parait paraissent paraissez paru|croître croissent croissant croissance',
  },
  { prefixes: 'par se re con ac', lines: 'courir court courent couru courez courra' },
  { prefixes: 'ac con re', lines: 'quérir quiert quièrent quis quérez quise' },
  { prefixes: 'res con', lines: 'sentir sent sentent sentez senti' },
  {
    lines:
      'faire fait font faites faisons faisant fera feront fasse|pouvoir peux peut peuvent pouvez pouvons pourra pourrait puisse|vouloir veux veut veulent voulez voulons voulu voudra voudrait volonté|devoir dois doit doivent devez devons devait devra devrait|savoir sais sait savent savez saura sache|écrire écrit écrivez écrivent écrivant écriture|craindre craint craignez craignent crainte|plaindre plaint plaignez plainte|contraindre contraint contrainte|restreindre restreint restreignent restriction|éteindre éteint éteignez|naître nait naissent naissance|vivre vivent vécu|suivre suit suivent suivez suivi|croire croient croyez croyance|boire boivent buvez|valoir vaut valent vaudra|falloir faut fallait faudra|mourir meurt meurent mourez mort|offrir offre offrez offert|souffrir souffre souffert souffrance|servir sert servent servez servi|dormir dort dorment|partir part partent partez parti|sortir sort sortent sortez sorti|mentir ment mentent|fuir fuit fuient fuyez fuite|envoyer envoie envoient enverra envoi|renvoyer renvoie renvoi|employer emploie emploient emploi|payer paie paient paiement|essayer essaie essaient essai|nettoyer nettoie|appeler appelle appellent appel|rappeler rappelle rappel|jeter jette jettent|rejeter rejette rejet|vendre vend vendez vendu vente|rendre rend rendez rendu|répondre répond répondez répondu réponse|défendre défend défendez défense|attendre attend attendez attente|perdre perd perdez perdu perte|rompre rompt rompu rupture|vaincre vainc vainquent vaincu|élire élisent élu élection|lire lisent lisez lecture|œil yeux|ciel cieux|vitrail vitraux|monsieur messieurs|madame mesdames|vieux vieille vieil|beau belle beaux|nouveau nouvelle nouvel nouveaux|blanc blanche|public publique|grec grecque|long longue longueur|doux douce|faux fausse|sec sèche sécheresse|frais fraîche',
  },
];

/** Verbs by the vowel that changes in their stem when it is stressed. */
const spanishVowels: Readonly<Record<'e ie' | 'o ue' | 'e i' | 'u ue' | 'i ie', string>> = {
  'e ie':
    'acertar alentar apretar arrendar atravesar calentar cegar cerrar comenzar confesar desplegar despertar empezar encerrar encomendar enmendar enterrar gobernar helar manifestar negar denegar pensar plegar quebrar recomendar regar sembrar sentar temblar tropezar ascender atender defender descender encender entender extender perder querer tender convertir divertir advertir invertir mentir sentir consentir preferir referir sugerir transferir conferir diferir inferir interferir herir digerir arrepentir',
  'o ue':
    'acordar acostar almorzar apostar aprobar colgar comprobar consolar contar costar demostrar desaprobar encontrar esforzar forzar mostrar poblar probar recordar reforzar renovar rodar rogar soltar sonar soñar volar volcar cocer doler llover moler morder mover promover remover conmover poder resolver devolver volver envolver revolver disolver torcer dormir morir',
  'e i':
    'medir pedir despedir impedir expedir repetir competir servir vestir investir seguir conseguir perseguir proseguir elegir corregir regir concebir derretir rendir reír sonreír',
  'u ue': 'jugar',
  'i ie': 'adquirir inquirir',
};

/** encontrar → encuentra encuentre …; sentir → also sintiendo. */
function spanishLine(infinitive: string, vowel: string, changed: string): string {
  const stem = infinitive
    .slice(0, -2)
    .normalize('NFD')
    .replace(/\u0301/g, '');
  const last = stem.lastIndexOf(vowel);
  const other = (by: string) => stem.slice(0, last) + by + stem.slice(last + 1);
  const stressed = other(changed);
  const before = stressed.replace(/z$/, 'c').replace(/g$/, infinitive.endsWith('ar') ? 'gu' : 'g').replace(/c$/, infinitive.endsWith('car') ? 'qu' : 'c'); // prettier-ignore
  const unstressed = infinitive.endsWith('ir') ? other(vowel === 'o' ? 'u' : 'i') : stem;
  const gerund = infinitive.endsWith('ar') ? `${stem}ando` : `${unstressed}iendo`;
  return [infinitive, gerund, `${stressed}a`, `${stressed}an`, `${before}e`, `${before}en`, `${stressed}o`].join(' ');
}

const spanish: readonly Class[] = [
  {
    lines: Object.entries(spanishVowels)
      .flatMap(([change, verbs]) => {
        const [vowel = '', changed = ''] = change.split(' ');
        return verbs.split(' ').map((verb) => spanishLine(verb, vowel, changed));
      })
      .join('|'),
  },
  {
    prefixes: 'con de man ob re sos abs inter pro pre com dis ex im su contra des a',
    lines:
      'tener tengo tiene tienen tuvo tuvieron tendrá tenga teniendo|venir vengo viene vienen vinieron vendrá venga viniendo|poner pongo pone puso pusieron pondrá ponga puesto poniendo|hacer hago hace hizo hicieron hará haga hecho haciendo|decir digo dice dijo dijeron dirá diga dicho diciendo|traer traigo trae trajo trajeron traiga trayendo',
  },
  { prefixes: 'pro con tra re intro de in se', lines: 'ducir duce dujo dujeron duzca duciendo ducción' },
  { prefixes: 'con des in re', lines: 'struir struye struyen struyó struyendo strucción' },
  {
    prefixes: 'in con ex re',
    lines: 'cluir cluye cluyen cluyó cluyendo clusión',
  },
  { prefixes: 'con dis re a', lines: 'tribuir tribuye tribuyen tribuyó tribuyendo tribución' },
  { prefixes: 'con sus in res des pros', lines: 'tituir tituye tituyen tituyó tituyendo titución' },
  { prefixes: 'des ins pre sus trans', lines: 'cribir cribe cribiendo crito cripción' },
  { prefixes: 'des en', lines: 'cubrir cubre cubierto cubriendo' },
  {
    lines:
      'saber supo supieron sepa sabrá|querer quiso quisieron querrá|poder pudo pudieron podrá pudiendo|salir salgo saldrá salga|valer valgo valdrá|caer caigo cayó cayendo caída|oír oye oyen oyó oyendo|leer leyó leyendo leído lectura|creer creyó creyendo|poseer poseyó posesión|abrir abierto abriendo abertura|escribir escrito escribiendo escritura|romper roto ruptura|morir muerto murió muerte|volver vuelto|devolver devuelto|resolver resuelto resolución|disolver disuelto|imprimir impreso impresión|proveer provisto provisión|ver visto viendo|prever previsto previsión|disminuir disminuye disminución|influir influye influencia|huir huye huyen huyeron huida|conocer conozco conozca conocimiento|reconocer reconozca reconocimiento|nacer nazca nacimiento|crecer crezca crecimiento|ofrecer ofrezca|establecer establezca establecimiento|andar anduvo|elegir elección|corregir corrección|proteger protección|dirigir dirección|exigir exigencia|decidir decisión|convertir conversión|invertir inversión|perder pérdida|probar prueba|mostrar muestra|contar cuenta|jugar juego|comenzar comienzo|cerrar cierre|gobernar gobierno|encontrar encuentro|recordar recuerdo|despedir despido|acordar acuerdo|esforzar esfuerzo|volar vuelo|apostar apuesta|responder respuesta|proponer propuesta|necesitar necesario necesidad',
  },
];

const russian: readonly Class[] = [
  {
    prefixes: 'в во вз вы до за из изо на о об от ото пере по под подо пре при про раз рас с со у',
    lines:
      'нести несу несёт нёс несла несли внес носить носит ношу ношение|вести веду ведёт вёл вела вели водить водит вожу ведение|йти йду йдёт йдут шёл шла шли ходить ходит хожу|дать дам даст дадут давать даёт даю|писать пишу пишет пишут пишите пись писание|казать кажу кажет кажут казывать казывает казание|слать шлю шлёт шлют сылать сылает|ложить ложит лагать лагает|ехать еду едет ездить ездит езжать езжает|расти растёт растут рос росла рост',
  },
  {
    lines:
      'идти иду идёт идут шёл шла шли ходить ходит хожу|брать беру берёт берут взять возьму возьмёт взял|выбрать выбирать выбирает выберу выберите выбор|избрать избирать избирает избрание|собрать собирать собирает соберите сбор|набрать набирать набирает набор|убрать убирать убирает уборка|отобрать отбирать отбор|искать ищу ищет ищут ищем ищите поиск|сказать скажу скажет говорить говорит скажите|просить прошу просит просят просьба|спросить спрошу спрашивать спрашивает|хотеть хочу хочет хотят|мочь могу может могут можете смочь сможет|помочь помогу помогать помогает помогите помощь|жить живу живёт живут|класть кладу кладёт положить положил|начать начну начинать начинает начинайте начало|понять пойму поймёт понимать понимает понимание|принять приму примет принимать принимает принятие примите|занять займу занимать занимает|снять сниму снимать снимает|поднять подниму поднимать поднимает|нанять найму нанимать|стать стану станет становиться становится|встать встаю вставать|остаться остаётся оставаться|купить покупать покупает покупка|делать сделать делает сделайте|учить научить учиться научиться учимся учит обучить обучение|строить построить строит постройте|готовить приготовить подготовить подготовка подготовиться готовит|смотреть посмотреть смотрит|беречь берегу бережёт береги берегите сберечь|пробовать попробовать пробует попробуйте|видеть увидеть видит вижу|слышать услышать слышит|терять потерять потеря теряет|публиковать опубликовать публикация публикует опубликуйте|шифровать зашифровать шифрование шифрует расшифровать|защитить защищать защищает защита защищу|сократить сокращать сокращает сокращение|обратить обращать обращается обращение|запретить запрещать запрещает запрет|превратить превращать превращает|посетить посещать посещает посещение|ответить отвечать отвечает ответ|заметить замечать замечает|отметить отмечать отмечает|встретить встречать встречает встреча|оплатить оплачивать оплата платить заплатить|предотвратить предотвращать предотвращение|разместить размещать размещение|упростить упрощать упрощение|обсудить обсуждать обсуждает обсуждение|подтвердить подтверждать подтверждение|предупредить предупреждать предупреждение|утвердить утверждать утверждение|освободить освобождать освобождение|победить побеждать победа|наградить награждать награда|осудить осуждать осуждение|снизить снижать снижает снижение|выразить выражать выражает выражение|отразить отражать отражает отражение|возразить возражать возражение|приблизить приближать|заразить заражать заражение|повысить повышать повышает повышение|пригласить приглашать приглашает приглашение|согласиться соглашаться соглашается согласие|достигнуть достигать достигает достичь достижение|создать создавать создаёт создание|менять поменять меняет изменить изменять изменение|сдать сдавать сдаваться сдавайтесь|лечь ложиться|сесть садиться',
  },
];

const persian: readonly Class[] = [
  {
    lines:
      'شرط شرایط|صنعت صنایع|ذخیره ذخایر|حقیقت حقایق|فاجعه فجایع|جایزه جوایز|استاد اساتید|قشر اقشار|قوم اقوام|فکر افکار|لغت لغات|شاهد شواهد|دفتر دفاتر|قرن قرون|نفس نفوس|مکان اماکن|عنصر عناصر|عقیده عقاید|شریک شرکا|فقیر فقرا|وزیر وزرا|سفیر سفرا|رئیس رؤسا|عالم علما|شهید شهدا|شاعر شعرا|دین ادیان|مذهب مذاهب|مسجد مساجد|معدن معادن|مزرعه مزارع|ماده مواد|مضمون مضامین|مفهوم مفاهیم|مقدار مقادیر|موضع مواضع|موقع مواقع|وجه وجوه|ورق اوراق|وصف اوصاف|وضع اوضاع|طفل اطفال|ولد اولاد|لباس البسه|دوا ادویه|زمان ازمنه|بنا ابنیه|حکم احکام|شکل اشکال|ضلع اضلاع|طبقه طبقات|عدد اعداد|عمق اعماق|عید اعیاد|غذا اغذیه|فقره فقرات|قسم اقسام|قرض قروض|قید قیود|کلمه کلمات|لوح الواح|مدیر مدرا|مرض امراض|نسخه نسخ|نکته نکات|واقعه وقایع|وکیل وکلا|سؤال سؤالات|خصلت خصایل|خسارت خسارات|ضمیمه ضمایم|شریعت شرایع|مصیبت مصائب|عمارت عمارات|جزیره جزایر|قبیله قبایل|قصیده قصاید|رساله رسائل|نصیحت نصایح|وثیقه وثایق|ودیعه ودایع|فضیلت فضایل|خزانه خزائن|کارخانه کارخانجات',
  },
];

const arabic: readonly Class[] = [
  {
    lines:
      'معنى معان معاني|فريق فرق أفرقة|خط خطوط|حرف حروف أحرف|قائد قادة|عامل عمال|كاتب كتبة|طبيب أطباء|نبأ أنباء|نشاط أنشطة|بناء أبنية|طعام أطعمة|نصيحة نصائح|فائدة فوائد|دائرة دوائر|شاب شباب|صاحب أصحاب|فعل أفعال|قول أقوال|لون ألوان|مثال أمثلة|طرف أطراف|ظرف ظروف|علم علوم|فن فنون|قلب قلوب|وجه وجوه|ابن أبناء|ضيف ضيوف|جيش جيوش|دليل أدلة|نسخة نسخ|صيغة صيغ|فرصة فرص|مهمة مهام|مهنة مهن|قيمة قيم|تجربة تجارب|مجلس مجالس|معهد معاهد|مكتب مكاتب|متحف متاحف|مصنع مصانع|متجر متاجر|معبر معابر|مسجد مساجد|منزل منازل|منصب مناصب|موعد مواعيد|مفتاح مفاتيح|مبلغ مبالغ|منفذ منافذ|نافذة نوافذ|مخزن مخازن|محكمة محاكم|مسألة مسائل|معركة معارك|ورقة أوراق|وكيل وكلاء|نائب نواب|حاكم حكام|سجين سجناء|أسير أسرى|قتيل قتلى|جريح جرحى|مريض مرضى|شهيد شهداء|فقير فقراء|غني أغنياء|كبير كبار|صغير صغار|شيء أشياء|ملك ملوك|نهر أنهار|بحر بحار|جبل جبال|أرض أراض أراضي|ساحل سواحل|ميناء موانئ|بئر آبار|عبء أعباء|زر أزرار|صف صفوف|سطر أسطر سطور|جدول جداول|هاتف هواتف|حاسوب حواسيب|نمط أنماط|حجم أحجام|عدد أعداد|رصيد أرصدة|رأس رؤوس|سهم أسهم|مصرف مصارف|بنك بنوك|ضريبة ضرائب|رسم رسوم|خسارة خسائر|ربح أرباح|راتب رواتب|خريطة خرائط|وصية وصايا|مرآة مرايا|مادة مواد|ساعة ساعات|معلم معالم|ملعب ملاعب|منحة منح|دستور دساتير|سلوك سلوكيات|كود أكواد|كيان كيانات|ختم أختام|شريط أشرطة|عضلة عضلات|إطار أطر|ثورة ثورات|غرفة غرف|محطة محطات|مدخل مداخل|مخرج مخارج|مذهب مذاهب|مرفأ مرافئ|ملجأ ملاجئ|ناخب ناخبون|نقد نقود|نسبة نسب|هوية هويات',
  },
  {
    lines:
      'قال يقول أقول نقول تقول قول|وجد يجد أجد نجد تجد إيجاد|وصل يصل وصول|وضع يضع أضع تضع|وقف يقف وقوف|زاد يزيد تزيد زيادة|زار يزور زيارة|عاد يعود عودة|باع يبيع بيع|عاش يعيش معيشة|خاف يخاف خوف|قام يقوم تقوم قيام|قاد يقود قيادة|أدار يدير تدير إدارة|أعاد يعيد تعيد إعادة|أضاف يضيف تضيف إضافة أضف|أراد يريد تريد إرادة|أجاب يجيب إجابة|استفاد يستفيد تستفيد استفادة استفد|استعان يستعين تستعين استعانة استعن|استطاع يستطيع تستطيع|بنى يبني تبني أبني بناء|حمى يحمي تحمي أحمي حماية|دعا يدعو تدعو دعوة|بدأ يبدأ تبدأ أبدأ ابدأ بدء|رأى يرى ترى أرى رؤية|أنشأ ينشئ تنشئ إنشاء|سأل يسأل سؤال أسئلة|قرأ يقرأ تقرأ قراءة|أخذ يأخذ تأخذ خذ|بقي يبقى بقاء|نسي ينسى تنسى نسيان|اشترى يشتري شراء|أعطى يعطي تعطي إعطاء|ألغى يلغي إلغاء|أجرى يجري إجراء|أنهى ينهي إنهاء|التقى يلتقي لقاء|اختار يختار تختار اختيار اختر|احتاج يحتاج تحتاج أحتاج احتياج حاجة|ساهم يساهم تساهم أساهم مساهمة|نما ينمو نمو تنمية ينمي|مول يمول تمويل|سمى يسمي تسمية اسم|جمع يجمع اجمع تجميع',
  },
];

const classes: Readonly<Record<string, readonly Class[]>> = {
  en: english,
  fr: french,
  es: spanish,
  ru: russian,
  fa: persian,
  ar: arabic,
};

/** Letters of a stem that tells something by itself. */
const least = 3;

/** Stems of the other forms, by each stem: made once, when a word of the language is first asked for. */
const made = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
const none: ReadonlySet<string> = new Set();

/** @returns for the stems and spelling of a word those of its other forms; `undefined` for a language without a table */
export function irregularForms(language: string, resources: Resources): Resources['irregular'] {
  const own = Object.hasOwn(classes, language) ? classes[language] : undefined;
  if (!own) return undefined;
  return ({ spelling, stems }) => {
    let others = made.get(language);
    if (!others) made.set(language, (others = tableOf(own, language, resources)));
    // Nearly every word has none.
    const found = others.get(spelling) ?? stems.map((stem) => others?.get(stem)).find(Boolean);
    return found ? new Set([...found].filter((key) => key !== spelling && !stems.includes(key))) : none;
  };
}

function tableOf(own: readonly Class[], language: string, resources: Resources): Map<string, Set<string>> {
  const others = new Map<string, Set<string>>();
  for (const { lines, prefixes = '' } of own)
    for (const prefix of ['', ...prefixes.split(' ').filter(Boolean)])
      for (const line of lines.split('|')) addLine(line.split(' ').map((form) => prefix + form), language, resources, others); // prettier-ignore
  return others;
}

/** Each stem of a line leads to all of them. */
function addLine(forms: readonly string[], language: string, resources: Resources, others: Map<string, Set<string>>) {
  const keys = new Set<string>();
  for (const form of forms) {
    const { spelling, stems } = required(wordsOf(form, language, resources)[0], 'word of the table');
    const [stem = spelling] = stems;
    keys.add(stem.length < least ? spelling : stem);
  }
  const stems = [...keys].filter(({ length }) => length >= least);
  for (const stem of stems) {
    const known = others.get(stem) ?? new Set();
    for (const other of stems) known.add(other);
    others.set(stem, known);
  }
}
