/**
 * Derived words that readers use for the word itself: سواد and باسوادی, криптография and криптографический, نقطة and نقاط.
 * Careful rather than complete: a root is only looked for where the shape of the word leaves little doubt. Works on spellings
 * (`rules.ts`). Examples in the README.
 */
import { required } from '../../model/required.ts';
import { spell } from './rules.ts';

/** Singular and broken plurals, as they are written; the first is the stem of all. */
const persianPlurals = `نقطه نقاط|مرحله مراحل|جلسه جلسات|منبع منابع|مسئله مسائل|مورد موارد|مرکز مراکز|مدرسه مدارس|مدرک مدارک|مسیر مسیرها|حق حقوق|قانون قوانین|کشور کشورها|شخص اشخاص|فرد افراد|عضو اعضا|شیء اشیا|عمل اعمال|اثر آثار|خبر اخبار|خطر اخطار|هدف اهداف|نوع انواع|سند اسناد|رکن ارکان|بعد ابعاد|فعل افعال|علم علوم|طرف اطراف|سطح سطوح|اصل اصول|فصل فصول|حد حدود|جزء اجزا|دلیل دلایل|وظیفه وظایف|نتیجه نتایج|وسیله وسایل|عامل عوامل|ضابطه ضوابط|قاعده قواعد|ظرف ظروف|جرم جرایم|مصرف مصارف|مانع موانع|مقصد مقاصد|مبلغ مبالغ|مطلب مطالب|معیار معاییر|کتاب کتب|رسم رسوم|روح ارواح|وقت اوقات|مرجع مراجع|منطقه مناطق|تجربه تجارب|پیام پیام‌ها|رابطه روابط|شاخص شواخص|حادثه حوادث|شبکه شبکات|سانحه سوانح|جنبه جوانب|سلاح اسلحه|ملت ملل|دولت دول|حزب احزاب|امر امور|فن فنون|مال اموال|لفظ الفاظ|تصویر تصاویر|تدبیر تدابیر|ترکیب تراکیب|تکلیف تکالیف|تعلیم تعالیم`;
const arabicPlurals = `نقطة نقاط|جدار جدران|دولة دول|حق حقوق|قانون قوانين|مدرسة مدارس|كتاب كتب|رسالة رسائل|تقرير تقارير|وثيقة وثائق|قرار قرارات|شخص أشخاص|فرد أفراد|طفل أطفال|امرأة نساء|رجل رجال|عضو أعضاء|هدف أهداف|نوع أنواع|شرط شروط|خطر أخطار|مخاطرة مخاطر|مصدر مصادر|مركز مراكز|منطقة مناطق|مشروع مشاريع|مبدأ مبادئ|معيار معايير|وسيلة وسائل|نتيجة نتائج|وظيفة وظائف|قاعدة قواعد|عامل عوامل|جانب جوانب|حادث حوادث|حزب أحزاب|بلد بلدان|مدينة مدن|قرية قرى|حرب حروب|سلاح أسلحة|جهاز أجهزة|نظام أنظمة|برنامج برامج|ملف ملفات|صورة صور|رقم أرقام|اسم أسماء|خبر أخبار|فكرة أفكار|سؤال أسئلة|جواب أجوبة|عمل أعمال|أصل أصول|طريق طرق|طريقة طرائق|خطة خطط|أداة أدوات|عنصر عناصر|شبكة شبكات|حاجز حواجز|حد حدود|موقع مواقع|مورد موارد|مرحلة مراحل|فيروس فيروسات|صديق أصدقاء|خبير خبراء|رئيس رؤساء|وزير وزراء|سفير سفراء|شريك شركاء|لاجئ لاجئون|نازح نازحون|قاض قضاة|جريمة جرائم|عقوبة عقوبات|ضحية ضحايا|قضية قضايا|هيئة هيئات|لجنة لجان|بند بنود|فصل فصول|مادة مواد|فقرة فقرات|باب أبواب|يوم أيام|شهر أشهر|شهر شهور|سنة سنوات|عام أعوام|أمر أوامر|رمز رموز|شكل أشكال|حل حلول|ثغرة ثغرات|قوة قوى|حاجة حوائج|أسرة أسر|ولد أولاد|بنت بنات|طالب طلاب|عالم علماء|جندي جنود|مرض أمراض|دواء أدوية|وفد وفود|أثر آثار|دور أدوار|هيكل هياكل|حجة حجج|ترخيص تراخيص|دافع دوافع|عائق عوائق|سبب أسباب|شأن شؤون|مطلب مطالب|رأي آراء|رؤية رؤى|مشكلة مشاكل|منهج مناهج|محور محاور|ميثاق مواثيق|صندوق صناديق|عميل عملاء|زميل زملاء|مدير مدراء|جهد جهود|بحث بحوث|بحث أبحاث|درس دروس|مال أموال|سوق أسواق|سعر أسعار|وقت أوقات|جزء أجزاء|قسم أقسام|فرع فروع|حدث أحداث|موضوع مواضيع|رابط روابط|زائر زوار|ساكن سكان|ناشط نشطاء|شعب شعوب|أمة أمم|مبنى مبان|جسر جسور|بيت بيوت|مسكن مساكن|مرفق مرافق|خلية خلايا|مزية مزايا|خادم خوادم|أنثى إناث|ذكر ذكور|عهد عهود|عقد عقود|نص نصوص|لغة لغات`;

/** Every form of a line leads to the first. */
function linesOf(lines: string, settle: (word: string) => string): ReadonlyMap<string, string> {
  return new Map(
    lines.split('|').flatMap((line) => {
      const forms = line.split(' ').map((word) => settle(spell(word)));
      return forms.map((form) => [form, required(forms[0], 'first form of the line')] as const);
    }),
  );
}

const persian = linesOf(persianPlurals, (word) => word);
const arabic = linesOf(arabicPlurals, (word) => word);

/** با-سواد-ی, بی-سواد-ی, سواد-آموزی: what is made of a noun of four letters and more. */
const withOrWithout = /^(?:با|بی)(.{4,}?)(?:ی|انه)?$/u;
/** Words that begin so and are not made of the rest. */
const notDerived =
  /^(?:بازی|بازا|باران|بازر|بازد|بازگ|بازن|بازس|بازم|بازپ|بازت|بازخ|باستان|باطن|بارگ|بارب|بارز|بیما|بیما|بیان|بیرون|بیشتر|بیابان|بیدار|بیست|باشگ|باند|باید|باور|باغ|بانک|بانو)/u;

export function persianRoots(word: string, stem: string): string[] {
  const plural = persian.get(word) ?? persian.get(stem);
  const noun = notDerived.test(word) ? undefined : withOrWithout.exec(word)?.[1];
  const found = [plural, noun].filter((root) => root !== undefined);
  // Adjectives of nouns of countries and sciences lead to these by their stems already.
  return [...new Set(found)].filter((root) => root !== stem);
}

export function arabicRoots(word: string, stem: string): string[] {
  const bare = word.replace(/^ال(?=.{2})/u, '');
  const root = arabic.get(bare) ?? arabic.get(stem) ?? arabic.get(stem.replace(/ه$/u, ''));
  return root === undefined || root === stem ? [] : [root];
}

/** Adjectives of nouns in -ия and -ика; stems as Snowball gives them. */
const adjective = /(?<=.{4})(?:ическ|ичн|н)$/u;
/** Prefixes of long words: доэвакуационный, антивирусный. */
const prefix = /^(?:до|после|пред|противо|анти|меж|сверх|внутри)(?=.{7,})/u;

export function russianRoots(_: string, stem: string): string[] {
  const plain = stem
    .replace(/(?<=.{4}ц)ион?н?$/u, '')
    .replace(/ическ$/u, '')
    .replace(/(?<=.{5}ц)ионн?$/u, '');
  const found = [plain, plain.replace(prefix, ''), russian.get(stem) ?? stem.replace(fleeting, '$1')];
  return [...new Set(found)].filter((root) => root !== stem && root.length > 2 && (adjective.test(stem) || root !== stem)); // prettier-ignore
}

/** потолок, потолка; беженец, беженца. A shorter word may be another one without the vowel: урок, урка. */
const fleeting = /(?<=.{2}[бвгджзклмнпрстфхцчшщ])(?:о(?=к$)|е(?=ц$))([кц])$/u;

/** Nouns whose stem loses or changes a vowel: день, дня; отец, отца. Snowball stems of the forms, the first is that of all. */
const russian: ReadonlyMap<string, string> = new Map(
  'ден дн|отец отц|рынок рынк|список списк|поток|потолок потолк|подарок подарк|посол посл|конец конц|боец бойц|пленник|участок участк|остаток остатк|недостаток недостатк|беженец беженц|украинец украинц|ребенок ребенк|сон сн|угол угл|огон огн|камен камн|корен корн|уровен уровн|перечен перечн|степен|церков церкв|любов любв|замок замк|молоток молотк|поселок поселк|отрывок отрывк|переводчик|свидетельств|окон окн|писем писм|денег денг|судеб судьб|сестер сестр|земел земл|семей семь|статей стат|вед|доход|лев льв|ров рв|лоб лб|рот рт|мешок мешк|порядок порядк|проступок проступк|поступок поступк|образец образц|столбец столбц|иностранец иностранц|подросток подростк|предок предк|потомок потомк|срок|итог|узел узл|козел козл|котел котл|ветер ветр|пепел пепл|хребет хребт'
    .split('|')
    .flatMap((line) => {
      const forms = line.split(' ').map(spell);
      return forms.map((form) => [form, required(forms[0], 'first form of the line')] as const);
    }),
);
