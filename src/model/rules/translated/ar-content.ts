/** Arabic: all but the rules on files, tables and figures, whose words are in the file beside this one. */
import { addressMeant } from '../address-not-allowed.ts';
import type { Ground } from '../handed-in.ts';
import { inSeries } from '../in-series.ts';
import { inDigits } from './digits.ts';
import { didYouMean, inManyRows, wordsFor } from './common.ts';
import { said } from './phrases/index.ts';
import { tongue } from './tongue.ts';
import type { ContentTranslation } from './translation.ts';

const meant = didYouMean.ar;
const rows = inManyRows.ar;
const series = (numbers: string) =>
  inSeries(number(numbers), 'الفقرة', 'الفقرات', ' و', ' إلى ').replaceAll(', ', '، ');
const kinds: Readonly<Record<string, string>> = { paragraphs: 'عدد الفقرات', headings: 'عدد العناوين' };

const refused = {
  import: ['يحمّل ورقة أنماط من مكان آخر', 'انسخوا قواعدها إلى theme.css.'],
  'font-face': ['ليس مكانه theme.css', 'ضعوا الملف في fonts/ وسمّوه في site.yaml تحت fonts؛ فيُصغَّر ويُحمَّل مسبقًا.'],
  'at-rule': ['غير مسموح به في theme.css', 'من هذه القواعد @media و@supports وحدهما.'],
  condition: [
    'شرط غير معروف هنا',
    'الشروط: prefers-color-scheme وprefers-contrast وprefers-reduced-motion وwidth وmin-width وmax-width وorientation.',
  ],
  address: ['في قيمته عنوان أو رمز هروب', 'تُسمّى الصورة في site.yaml تحت picture، والخطوط تحت fonts.'],
  important: [
    'موسوم بـ !important فيسري في الطباعة ولمن يحتاج إلى ألوان أخرى',
    'احذفوا !important؛ فإن theme.css يأتي بعد قواعد التصميم.',
  ],
  property: [
    'غير مسموح به في theme.css: قد يخفي ما يبيّن طبيعة النص أو ينقله أو يغطيه',
    'المسموح به ما يشكّل الحروف والخطوط والمسافات؛ وكله مذكور في الدليل.',
  ],
  selector: ['محدِّد غير مسموح به', 'حدِّدوا العناصر والأصناف المذكورة في الدليل؛ فالمعرّفات والسمات الأخرى قد تتغير.'],
  nested: ['داخل قاعدة أخرى', 'اكتبوا القواعد واحدة بعد الأخرى.'],
  root: ['تحت :root', 'تحت :root تُكتب المتغيرات (--ink …)؛ واكتبوا غيرها تحت body أو عنصر آخر.'],
  custom: ['موضوع على عنصر', 'اكتبوا المتغيرات تحت :root ليمكن حساب تباين الألوان.'],
  syntax: ['ليس قاعدة', 'اكتبوا محدِّدًا، وبين { و } الخصائص وقيمها.'],
} as const;
const themeNames = {
  custom: 'المتغير',
  property: 'الخاصية',
  element: 'العنصر',
  class: 'الصنف',
  pseudo: 'الصنف الزائف',
} as const;
const wanted = {
  syntax: 'لا تعرف CSS هذه القيمة لهذه الخاصية.',
  colour: 'اكتبوا اللون بصيغة #rrggbb ليُحسب تباينه.',
  'colour-place':
    'لا تتغير الألوان إلا مع prefers-color-scheme: اكتبوها تحت :root أو في @media (prefers-color-scheme: dark).',
  accent:
    'اكتبوا اللون في site.yaml: colours: { accent: … }؛ فمنه تأخذه البطاقات وملفات PDF والخلاصات. وهنا للألوان الداكنة فقط.',
  'colour-literal': 'اكتبوا متغيرًا: var(--accent) أو var(--ink) أو var(--muted) أو var(--hairline).',
  ink: 'اكتبوا var(--ink) أو var(--muted) أو var(--accent): تباينها محسوب على كل أرضية.',
  ground: 'اكتبوا var(--ground) أو var(--raised) أو var(--mark) أو none.',
  'font-size': 'اكتبوا بوحدة rem أو em أو ٪ من 0.75 إلى 6 أضعاف النص، أو clamp() تبدأ بمثل ذلك.',
  'line-height': 'اكتبوا عددًا بلا وحدة من 1.1 إلى 3.',
  space: 'اكتبوا أطوالًا من 0 إلى 12rem.',
  line: 'اكتبوا أطوالًا من 0 إلى 1rem.',
  width: 'اكتبوا 12rem على الأقل، أو none.',
  tracking: 'اكتبوا 0.2em على الأكثر.',
  joined: 'حروف الخط العربي متصلة، والمسافة تمزّق الكلمات: سمّوا اللغة، مثل h1:lang(en).',
  variable: 'سمّوا المتغيرات المذكورة في الدليل.',
} as const;
const fontFaults = {
  missing: ['ليس في مجلد المحتوى.', 'ضعوا الملف في fonts/، أو صحّحوا الاسم في site.yaml.'],
  type: [
    'ليس محتواه خطًا من الأنواع المستعملة هنا.',
    'استعملوا TrueType (.ttf) أو OpenType (.otf) أو WOFF2 (.woff2)؛ ومن المجموعة (.ttc) احفظوا الخط الواحد.',
  ],
  damaged: ['إنه تالف أو ناقص.', 'أحضروا الملف من مصدره مرة أخرى.'],
  large: ['إنه أكبر من 24 MB.', 'استعملوا خطًا للغات الموقع وحدها، لا لكل الكتابات.'],
  colour: ['حروفه صور، ولا تصلح للوثائق والبطاقات.', 'استعملوا خطًا ذا حدود مرسومة.'],
  unused: ['لا يسمّيه أي مدخل في site.yaml.', 'سمّوه تحت fonts، أو احذفوا الملف.'],
} as const;
const permissions = {
  restricted: 'لا يسمح بتضمينه إطلاقًا',
  whole: 'لا يسمح بتضمينه إلا كاملًا، والموقع يحتاج إلى أجزاء منه',
  bitmaps: 'لا يسمح إلا بتضمين صور حروفه',
} as const;
const ground = ({ source, read, where }: Omit<Ground, 'to'>) =>
  source === undefined
    ? `هذه القاعدة في ${where}.`
    : `هذه القاعدة من ${source}، وقد قُرئت في ${read}؛ فإن تغيّرت فصحّحوا ${where}.`;
const units = { words: 'كلمة', pages: 'صفحة', characters: 'حرفًا' };
const number = (value: number | string) => inDigits(value, 'ar');

export const arContent: ContentTranslation = {
  'address-not-allowed': (p) => [`العنوان «${p.address}» غير مسموح به.`, addressMeant(p.address) === undefined ? 'استعملوا https:// أو http:// أو mailto: أو عنوانًا داخل الموقع.' : `اكتبوا ${addressMeant(p.address)}`],
  'anchor-broken': (p) => [`لا يوجد في ${p.page} موضع باسم «#${p.anchor}».`, 'للعناوين وللفقرات المرقّمة (#p12) مواضع؛ صحّحوا ما بعد #.'],
  'attachment-unlisted': (p) => [`الملف ${p.name} موجود في المجلد، لكنه غير معروض للتنزيل.`, `أدرجوه مع عنوانه في ${p.facts} تحت attachments: - { file: ${p.name}, title: { ar: … } }`],
  'change-note-missing': (p) => [`ليس للنسخة ${number(p.version)} ملاحظة تغيير.`, `أضيفوا تحت corrections مدخلًا فيه version: ${p.version}: اليوم والنوع وما كان خطأ وما حلّ محله.`],
  'comment-shown': (p) => [`سيُنشر «${p.written}»: علامات البرامج الأخرى لا تخفي شيئًا هنا.`, 'احذفوه، أو ضعوه بين <!-- و --> فلا يظهر في أي مكان.'],
  'conflict-markers': (p) => [`السطر «${p.marker}» من بقايا تعارض نسختين في git.`, 'أبقوا أحد النصين بين <<<<<<< و >>>>>>> ثم احذفوا أسطر العلامات الثلاثة.'],
  'contrast-low': (p) => [`تباين اللون ${p.colour} مع الصفحة ${p.ratio}، والنص يحتاج إلى 4.5.`, 'اختاروا لونًا أغمق في site.yaml.'],
  'font-forbidden': (p) => [`الخط ${p.name} ${wordsFor(permissions, p.permission) ?? p.permission} (OS/2، fsType).`, 'استعملوا خطًا آخر، أو اطلبوا من صانعه ملفًا لصفحات الوب والوثائق.'],
  'font-signs': (p) => [`ينقص الخط «${p.family}» من رموز النصوص بلغة «${p.language}» (العدد: ${number(p.count)}): ${p.signs}`, 'تُرسم بخط آخر. اختاروا خطًا فيه هذه الرموز، أو احذفوا اللغة من مدخله.'],
  'font-unusable': (p) => [`لا يمكن استعمال الخط ${p.name}. ${wordsFor(fontFaults, p.reason)?.[0] ?? ''}`, p.nearest ? `هل تقصدون ${p.nearest}؟` : wordsFor(fontFaults, p.reason)?.[1] ?? 'استعملوا خطًا آخر.'],
  'menu-unknown': (p) => [`تسمّي القائمة «${p.name}»، وليس في الموقع.`, `${p.nearest ? `هل تقصدون «${p.nearest}»؟ ` : ''}الموجود: ${p.known}.`],
  'theme-contrast': (p) => [`في الألوان ${p.scheme === 'dark' ? 'الداكنة' : 'الفاتحة'} (${p.scheme}) تباين ${p.text} (${p.textColour}) على ${p.ground} (${p.groundColour}) هو ${p.ratio}، والنص يحتاج إلى 4.5.`, p.scheme === 'dark' ? 'اختاروا نصًا أفتح أو أرضية أغمق.' : 'اختاروا نصًا أغمق أو أرضية أفتح.'],
  'theme-large': (p) => [`حجم ورقة الأنماط بلا مسافاتها ${number(p.size)} بايت، والحد الأقصى ${number(p.limit)}.`, 'احذفوا بعض القواعد: فكل صفحة تحمّلها قبل أن يظهر نصها.'],
  'theme-physical': (p) => [`«${p.written}» جهة من الشاشة، وهو خطأ في لغات الاتجاه الآخر.`, `اكتبوا ${p.logical}.`],
  'theme-refused': (p) => [`«${p.what}» ${wordsFor(refused, p.kind)?.[0] ?? 'غير مسموح به'}.`, wordsFor(refused, p.kind)?.[1] ?? 'احذفوه.'],
  'theme-syntax': (p) => [`لا يمكن فهم ورقة الأنماط: ${said(p.reason, 'ar')}.`, 'اكتبوا بعد المحدِّد، بين { و }، الخاصية ثم نقطتين وقيمتها وفاصلة منقوطة.'],
  'theme-unknown': (p) => [`${wordsFor(themeNames, p.kind) ?? 'الاسم'} «${p.name}» غير معروف.`, p.nearest ? `هل تقصدون «${p.nearest}»؟` : `المعروف: ${p.known}.`],
  'theme-value': (p) => [`لا تصلح «${p.value}» قيمة لـ ${p.property}.`, p.expected === 'size' ? `اكتبوا قيمة بين: ${p.range ?? ''}.` : (wordsFor(wanted, p.expected) ?? 'اكتبوا قيمة مذكورة في الدليل.')],
  'csv-column': (p) => [`العمود «${p.column}» غير معروف.`, meant(p.nearest, `الأعمدة المعروفة: ${p.known}.`)],
  'csv-column-missing': (p) => [`العمود «${p.column}» ناقص.`, 'أضيفوه إلى صف العناوين وإلى كل صف.'],
  'csv-delimiter': (p) => [`تفصل بين الأعمدة العلامة: ${said(p.separator, 'ar')}، لا الفاصلة اللاتينية${p.commas ? '، والعلامة العشرية فاصلة' : ''}.`, `احفظوا الجدول بصيغة CSV بفواصل لاتينية بين الأعمدة${p.commas ? ' ونقطة للكسور العشرية' : ''}؛ في Excel: «CSV UTF-8 (comma delimited)».`],
  'csv-duplicate': (p) => [`يكرر الصف ${p.key} الوارد في السطر ${number(p.other)}.`, 'أبقوا أحد الصفين.'],
  'csv-note': (p) => [`الصف «${p.text}» ملاحظة وليس صفًا من الجدول${rows(p.rows)}.`, 'أخرجوا الملاحظات والمصادر من الجدول؛ مكانها source و caveats في collection.yaml.'],
  'dangling-reference': (p) => p.registry === 'the publications' ? [`يذكر «${p.key}» «${p.id}»، ولا يوجد نص بهذا المعرّف أو لم يعد موجودًا.`, `${p.nearest ? `هل تقصدون «${p.nearest}»؟ ` : ''}إذا كان قد حُذف فاحذفوا هذا المدخل، وإلا فصحّحوا المعرّف.`] : [`يذكر «${p.key}» «${p.id}»، وهو غير موجود في ${said(p.registry, 'ar')}.`, p.nearest ? `هل تقصدون «${p.nearest}»؟ وإلا فأضيفوه إلى ${said(p.registry, 'ar')}.` : `أضيفوه إلى ${said(p.registry, 'ar')}، أو صحّحوا الاسم.`],
  'date-ahead': (p) => [`قيمة «${p.key}» هي ${p.date}: لم يحلّ ذلك اليوم بعد، وسيُنشر النص قبله.`, 'صحّحوا التاريخ، أو اكتبوا draft: true حتى ذلك اليوم.'],
  'delivery-contact': (p) => [`الصف علني، وفي «${p.column}» عنوان بريد أو رقم هاتف: ${p.found}.`, 'احذفوه، أو اكتبوا internal في العمود visibility.'],
  'directive-syntax': (p) => [`يُقصد بـ«${p.written}» أمر، لكن لا يمكن قراءته كذلك.`, 'اكتبوا النقطتين في أول السطر والاسم بعدهما بلا مسافة، والتسمية والخصائص في السطر نفسه ولا شيء بعدها؛ ولكل ::: علامة ::: تختمها.'],
  'directive-unknown': (p) => [`الأمر «${p.name}» غير معروف.`, meant(p.nearest, `الأوامر المعروفة: ${p.known}.`)],
  'draft-status': (p) => [`لا تُنشر الرسالة لأن فيها status: ${p.status}.`, 'إذا جاز نشرها فاكتبوا حالتها الراهنة، مثل sent؛ وإلا فاكتبوا draft: true.'],
  'duplicate-address': (p) => [`العنوان ${p.address} يشغله ${said(p.other, 'ar')}.`, /\.mdx?$/.test(p.other) ? 'النص موجود مرتين، بامتداد .md و.mdx؛ احذفوا أحد الملفين.' : 'غيّروا اسم أحد المجلدين، أو احذفوا الاسم السابق من aliases.'],
  'duplicate-id': (p) => [`المعرّف «${p.id}» مستعمل في ${said(p.other, 'ar')}.`, 'اختاروا لهذا معرّفًا آخر؛ فالمعرّف المنشور لا يتغير أبدًا.'],
  'figure-area': (p) => [p.code === '' ? `ليس في الصف رمز بلد${p.name ? ` («${p.name}»)` : ''}${rows(p.rows)}.` : `«${p.code}» ليس رمز بلد ولا مجموعة معروفة${rows(p.rows)}.`, meant(p.nearest, 'اكتبوا الرمز المؤلف من ثلاثة أحرف؛ وأدرجوا مجموعة المصدر باسمها تحت areas في collection.yaml، أو احذفوا الصف.')],
  'figure-differs': (p) => [`كُتب هنا ${p.typed}، لكن ${p.other} يعرض ${p.value} من الرقم ${p.figure}.`, `اكتبوا :stat{${p.figure}} بدل العدد، فيبقى صحيحًا في كل اللغات.`],
  'figure-outlier': (p) => [`القيمة ${p.value} بعيدة جدًا عن مسار سلسلتها (${p.series}: ${p.around}).`, `${p.meant === undefined ? 'قارنوها بالمصدر.' : `قارنوها بالمصدر: هل المقصود ${p.meant}؟`} وإذا كانت صحيحة فاذكروا فترتها وبلدها تحت breaks في collection.yaml مع ملاحظة بالسبب.`],
  'file-unexpected': (p) => ['ليس هذا مكان الملف، وسيُهمل.', p.record ? 'يسجل هذا الملف ما تنقله ترجمةٌ من الفقرات، وليست هناك ترجمة بهذا الاسم: سمّوه باسم نصه، مثل ar.paragraphs إلى جانب ar.md، أو احذفوه؛ وليس للأصل ملف كهذا.' : p.nearest ? `هل تقصدون ${p.nearest}؟ وإلا فانقلوه أو احذفوه.` : p.loose ? 'لكل نص مجلد خاص به: انقلوا الملف إليه، مثل letters/2026-water-supply/ar.md.' : 'أدرجوه مرفقًا أو صورة، أو أخرجوه من مجلد المحتوى.'],
  'footnote-missing': (p) => [`ليس للحاشية [^${p.label}] نص.`, `أضيفوا سطرًا يبدأ بـ[^${p.label}]: يليه نص الحاشية.`],
  'footnote-unused': (p) => [`لا شيء يحيل إلى الحاشية [^${p.label}]، فلا تظهر.`, `اكتبوا [^${p.label}] في موضعها من النص، أو احذفوها.`],
  'heading-bold': (p) => [`«${p.text}» سطر بخط عريض في موضع عنوان؛ والبرامج لا تعرفه عنوانًا.`, `إذا كان عنوانًا فاكتبوا ## ${p.text}`],
  'heading-level-one': () => ['كُتبت عناوين النص بالعلامة #، وهذه الرتبة لعنوان النص نفسه، فتنزل العناوين كلها رتبة.', 'ابدؤوا بـ ## ثم ### تحتها؛ وعنوان النص في مقدمة الملف.'],
  'heading-skipped': (p) => [`العنوان ${p.written} يتخطى رتبة.`, `اكتبوا هنا ${p.expected}؛ فمن يستمعون إلى الصفحة يعتمدون على الرتب.`],
  'heading-space': (p) => [`تنقص مسافة بعد ${p.signs}، فيُطبع السطر نصًا.`, `اكتبوا ${p.signs} ${p.rest}`],
  'heading-underlined': (p) => [`السطر ${p.line} يجعل السطر الذي فوقه («${p.text}») عنوانًا.`, `للعنوان اكتبوا ## ${p.text}؛ ولخط فاصل اتركوا سطرًا فارغًا فوق ${p.line}.`],
  'home-misplaced': (p) => ['يحدد «home» ما تعرضه الصفحة الرئيسية، وهذه صفحة غيرها، فلا أثر له.', `اكتبوه في ${p.home}/page.yaml أو احذفوه.`],
  'image-alt-missing': (p) => [`ليس للصورة ${p.image} نص بديل.`, 'صفوا بين القوسين المعقوفين ما تُظهره: ![امرأتان تدليان بصوتيهما](photo.jpg).'],
  'image-alt-poor': (p) => [`النص البديل للصورة ${p.image} هو «${p.alt}»، ولا يقول ما تُظهره.`, 'صفوها لمن لا يراها: ![امرأتان تدليان بصوتيهما](photo.jpg).'],
  'image-elsewhere': (p) => p.image.startsWith('data:') ? [`الصورة في النص نفسه على هيئة بيانات: ${p.image.slice(0, 40)}…`, 'احفظوها ملفًا في مجلد النص واكتبوا اسم الملف: ![ما تُظهره](photo.jpg)'] : [`الصورة ${p.image} في موقع آخر.`, 'احفظوها في مجلد النص إذا سمح ترخيصها، واكتبوا اسم الملف.'],
  'image-format': (p) => [`الصورة ${p.image} من نوع ${p.format} الذي لا تعرضه المتصفحات.`, 'حوّلوها إلى JPEG (للصور) أو PNG (للرسوم) واكتبوا اسم الملف الجديد.'],
  'image-large': (p) => [`حجم الصورة ${p.size}، وهو أكبر كثيرًا مما تحتاج إليه الصفحة.`, 'صغّروها إلى عرض 3200 بكسل تقريبًا؛ فتكون صورة JPEG من 1 إلى 3 ميغابايت.'],
  'image-missing': (p) => [`الصورة ${p.image} غير موجودة.`, meant(p.nearest, 'ضعوا الملف في مجلد النص.')],
  'image-other-folder': (p) => [`الصورة ${p.image} في مجلد آخر (${p.folder})؛ ولا تؤخذ الصور إلا من مجلد النص نفسه.`, `انسخوا ${p.name} إلى هذا المجلد واكتبوا ${p.name}.`],
  'image-too-large': (p) => [`حجم الصورة ${p.size}، والحد الأقصى ${p.limit}.`, 'صغّروها: عرض 3200 بكسل يكفي لكل صفحة؛ واحفظوها بصيغة JPEG.'],
  'image-unused': () => ['لا يعرض أي نص هذه الصورة.', 'اعرضوها في نص، أو أدرجوها تحت attachments، أو احذفوها.'],
  'invisible-character': (p) => [`في السطر رمز غير مرئي: ${said(p.name, 'ar')} (${p.code})${p.after ? ` بعد «${p.after}»` : ''}${p.count > 1 ? `، تكرر ${number(p.count)} مرات` : ''}.`, 'احذفوه، أو اكتبوا الكلمات المحيطة به من جديد؛ والموقع يسقطه، كما يزيله check -- --fix.'],
  'language-unknown': (p) => [`«${p.code}» ليست من لغات هذا الموقع.`, `${p.nearest ? `هل تقصدون ${p.nearest}؟ ` : ''}لغات هذا الموقع: ${p.known}. ${p.inList ? 'صحّحوا الرمز، أو أضيفوها تحت languages في site.yaml.' : 'أضيفوها تحت languages في site.yaml، أو غيّروا اسم الملف.'}`],
  'language-wrong': (p) => [`ليس النص بلغة: ${tongue(p.language, 'ar')}${p.found ? `؛ ويبدو أنه: ${tongue(p.found, 'ar')}` : ''}.`, 'ضعوا في هذا الملف نص اللغة الصحيحة، أو احذفوه حتى يتوفر.'],
  'link-broken': (p) => [`الرابط ${p.address} لا يؤدي إلى شيء.`, meant(p.nearest, 'صحّحوا العنوان، أو احذفوا الرابط.')],
  'link-empty': (p) => [`ليس للرابط إلى ${p.address} كلمات.`, 'اكتبوا بين القوسين المعقوفين إلى أين يؤدي الرابط.'],
  'link-language': (p) => [`يخرج الرابط من لغة هذا النص إلى النص بلغة ${p.language}: ${p.address}`, `اكتبوا ${p.right} للبقاء في لغة القارئ، أو ${p.there} إذا كان ذلك النص هو المقصود.`],
  'link-local': (p) => [`يؤدي الرابط إلى حاسوب القارئ نفسه: ${p.address}`, p.right ? `اكتبوا ${p.right}` : 'اكتبوا العنوان العلني.'],
  'link-own-site': (p) => [`في الرابط عنوان هذا الموقع: ${p.address}`, `اكتبوا ${p.right}؛ فيُفحص ويؤدي إلى لغة القارئ ويبقى صحيحًا إذا انتقل الموقع.`],
  'link-vague': (p) => [`كلمات الرابط «${p.words}» لا تقول إلى أين يؤدي.`, 'اجعلوا الرابط على الكلمات التي تسمّي ما يوجد هناك: [تقرير عام 2026](…).'],
  'list-indent': (p) => [`المسافة البادئة للبند ${number(p.has)}، فيقع بجانب البند الذي فوقه لا داخله.`, `اجعلوها ${number(p.needs)} ليكون داخله، أو احذفوها لبدء قائمة جديدة.`],
  'missing-key': (p) => [`المفتاح «${p.key}» ناقص.`, p.about === '' ? 'أضيفوه.' : `أضيفوه: ${said(p.about, 'ar')}`],
  'original-missing': () => ['لم يُحدَّد أي ملف على أنه الأصل.', 'اكتبوا translation: original في مقدمة ملف اللغة التي كُتب بها النص.'],
  'originals-several': (p) => [`حُدّدت عدة لغات على أنها الأصل: ${p.languages}.`, 'اجعلوا إحداها original؛ والبقية ترجمات: official أو courtesy أو machine.'],
  'paragraphs-outdated': (p) => [`لا تطابق هذه الترجمة الأصل (${p.original}) كما هو الآن: ${[...(p.changed === '' ? [] : [`تغيّرت ${series(p.changed)}`]), ...(p.missing === '' ? [] : [`لم تُترجَم ${series(p.missing)}`]), ...(p.gone > 0 ? [`حُذف منه ${number(p.gone)} مما تُرجم`] : []), ...(p.others > 0 ? [`اختلف ${number(p.others)} من العناوين أو القوائم أو الجداول أو الحواشي`] : []), ...(p.added > 0 ? [`في الترجمة ما لا أصل له: ${number(p.added)}`] : [])].join('؛ ')}. الكلمات المطلوب ترجمتها: ${number(p.words)}.`, p.reworked === '' ? `حدّثوا الترجمة، ثم شغّلوا npm run check -- --fix لتسجيلها. وإذا لم تحتج الفقرة إلى تغيير فاحذفوا سطرها في ${p.record}.` : `تغيّرت ترجمة ${series(p.reworked)} بعد ذلك: إذا كانت محدَّثة فشغّلوا npm run check -- --fix، أو احذفوا سطرها في ${p.record}.`],
  'paragraphs-unreadable': (p) => p.twice !== undefined ? [`في سجل الترجمة هذا أسطر مكررة، عددها ${number(p.twice)}.`, 'شغّلوا npm run check -- --fix ليُكتب الملف من جديد.'] : [`تعذّرت قراءة هذا السطر من سجل الترجمة${p.more > 0 ? `، وكذلك ${number(p.more)} من أسطر الملف` : ''}.`, 'احذفوه وشغّلوا npm run check -- --fix لكتابته من جديد.'],
  placeholder: (p) => [`بقي «${p.found}» في موضع نص.`, 'اكتبوا النص، أو احذفوه قبل النشر.'],
  'placeholder-title': (p) => [`ما زالت قيمة «${p.key}» هي «${p.found}».`, `اكتبوا ${p.key}، أو اجعلوا draft: true حتى يُكتب.`],
  'recommendation-unmatched': (p) => [p.number > p.listed ? `ليس للتوصية ${number(p.number)} في النص مدخل في report.yaml الذي يسرد ${number(p.listed)}.` : `التوصية ${number(p.listed)} من report.yaml غير واردة في النص الذي فيه ${number(p.number)}.`, 'أول توصية في النص هي أول مدخل تحت recommendations في report.yaml، وهكذا: أضيفوا الناقصة أو احذفوا الأخرى.'],
  'relation-self': (p) => [`يذكر «${p.key}» «${p.id}»، وهو النص نفسه.`, 'اذكروا النص الآخر، أو احذفوا المدخل.'],
  'summary-short': (p) => [`الملخص «${p.summary}» لا يفيد من يجده في قائمة أو في البحث.`, 'اكتبوا جملتين أو ثلاثًا.'],
  'table-cells': (p) => [`في الصف ${number(p.cells)} من الخلايا وفي عنوان الجدول ${number(p.columns)}: ستضيع الأخيرة.`, 'احذفوا خلية، أو أضيفوا خلية إلى العنوان وإلى السطر الذي تحته؛ واكتبوا \\| لخط لا يفصل بين خليتين.'],
  'table-cells-missing': (p) => [`في الصف ${number(p.cells)} من الخلايا وفي عنوان الجدول ${number(p.columns)}؛ ويبقى الباقي فارغًا.`, 'اكتبوا الخلايا الناقصة، والفارغة منها | |.'],
  'table-rule-missing': (p) => ['تبدو الأسطر جدولًا، لكن سطره الثاني ناقص، فتُطبع نصًا.', `اكتبوا تحت عنوان الجدول | ${Array(p.columns).fill('---').join(' | ')} |`],
  'table-tabs': (p) => [`تبدو الأسطر جدولًا من ${number(p.columns)} أعمدة تفصل بينها علامات جدولة، فتُطبع فقرة واحدة.`, `اكتبوا | بين الخلايا، وفي السطر الثاني | ${Array(p.columns).fill('---').join(' | ')} |`],
  'text-empty': () => ['ليس في الملف نص بعد مقدمته.', 'اكتبوا النص، أو احذفوا الملف حتى يتوفر؛ فلا تُنشر صفحة فارغة.'],
  'text-unshown': (p) => [`كُتب «${p.key}» بـ${p.has}، وهي ليست من لغات الموقع (${p.languages}).`, `اكتبوه بـ${p.languages.replace(/, .*/, '')}، أو صحّحوا رمز اللغة.`],
  'name-untranslated': (p) => [`اسم ${p.id} غير متوافر باللغات: ${p.languages}${p.more > 0 ? `؛ وفي هذا الملف ${number(p.more)} أسماء أخرى تنقصها لغة` : ''}.`, `أضيفوا إلى name: ${p.languages.split(', ').map((code) => `${code}: …`).join('، ')}؛ وإلى ذلك الحين تعرضه الصفحات بلغة أخرى مع الإشارة إليها.`],
  'persian-typing': (p) => [`كُتبت «${p.found}»${p.more > 0 ? ` و${number(p.more)} غيرها` : ''} كما تكتبها الآلة الكاتبة.`, `اكتبوا «${p.right}»${p.right.includes('\u200c') ? ' بنصف مسافة (U+200C)' : ''}.`],
  'spelling-language': (p) => [`لا معجم للغة ${p.language}، فلا يُدقَّق إملاؤها.`, `احذفوها من spelling؛ المعاجم متاحة للغات: ${p.known}.`],
  'spelling-unknown': (p) => [`«${p.word}» ليست في معجم ${p.language}${p.times > 1 ? `، وقد وردت هنا ${number(p.times)} مرات` : ''}.`, p.nearest === undefined ? `صحّحوها؛ وإن كانت صحيحة فأضيفوها في سطر مستقل إلى words/${p.language}.txt.` : `هل تقصدون «${p.nearest}»؟ وإن كانت صحيحة فأضيفوها في سطر مستقل إلى words/${p.language}.txt.`],
  'term-avoided': (p) => [`وردت «${p.found}» هنا${p.times > 1 ? ` ${number(p.times)} مرات` : ''}، وterms.yaml يوصي بتجنبها.`, `${p.word === undefined ? 'استعملوا لفظًا آخر.' : `اكتبوا «${p.word}».`}${p.note === undefined ? '' : ` ${p.note}`}`],
  'translation-differs': (p) => p.translations !== undefined ? [`${kinds[p.what] ?? p.what} في الأصل (${p.original}) ${number(p.of)} وفي كل من ترجماته (${number(p.translations)}) ${number(p.has)}.`, 'انظروا ما أُضيف هنا أو سقط، مثل عنوان بلا مسافة بعد ##؛ وإن كان مقصودًا فأكملوا الترجمات بمثله.'] : [`${kinds[p.what] ?? p.what} في الأصل (${p.original}) ${number(p.of)} وفي هذه الترجمة ${number(p.has)}.`, 'ترجموا الناقص، أو اجمعوا الفقرات وفرّقوها كما في الأصل: فهي مرقّمة ويُستشهد بها وتوضع جنبًا إلى جنب.'],
  'translation-outdated': (p) => [`بحسب المقدمة تنقل هذه الترجمة النسخة ${number(p.renders)}، والنسخة الراهنة ${number(p.version)}.`, `حدّثوا النص ثم اكتبوا renders: ${p.version}؛ وإذا كان محدَّثًا فاكتبوا ذلك فقط.`],
  untranslated: (p) => [`لا تزال أجزاء من هذا النص غير مترجمة (${number(p.count)}).`, `ترجموا ما تحت كل سطر ${p.mark} واحذفوا السطر.`],
  'unknown-key': (p) => [`المفتاح «${p.key}» غير معروف.`, meant(p.nearest && `«${p.nearest}»`, `المفاتيح المعروفة هنا: ${p.known}.`)],
  'unquoted-number': (p) => [`يُقرأ «${p.key}» عددًا، وستتغير القيمة ${p.written}.`, `ضعوها بين علامتي اقتباس لاتينيتين: "${p.written}".`],
  'value-cut': (p) => [`القيمة مبتورة: ما بعد « #» («${p.rest}») تعليق في YAML.`, 'ضعوا القيمة كلها بين علامتي اقتباس لاتينيتين.'],
  'versions-missing': () => ['ليس للنص ملف بأي لغة.', 'أضيفوا بجانبه ملف لغة مثل ar.md.'],
  'wrong-space': (p) => [`وردت ${said(p.name, 'ar')} (${p.code}) حيث تلزم مسافة عادية (${said(p.where, 'ar')}).`, 'احذفوها واضغطوا مفتاح المسافة؛ وكثيرًا ما يأتي بها النص المنقول من Word. ويصحّحها check -- --fix أيضًا.'],
  'circulation-unready': (p) => [
    `تطلب الرسالة تعميمها وثيقةً من وثائق ${p.body}، وينقصها ${p.lacks.map(({ part, detail }) => ({ language: `نص بإحدى لغاتها (${detail})`, item: 'بند من جدول الأعمال', signature: 'موقّع' })[part]).join('، ')}.`,
    `أضيفوا ذلك قبل إرسالها، أو اكتبوا asDocument: false تحت request. القاعدة من ${p.source}.`,
  ],
  'deadline-moved': (p) => [
    `انتقل الموعد النهائي للتقديم إلى ${p.to} من ${p.from} إلى ${p.now}${p.session === undefined ? '' : ` لأن الدورة ${p.opens ? 'تُفتتح' : 'تُختتم'} الآن في ${p.session}`}.`,
    `أعيدوا التخطيط، ثم اكتبوا due: ${p.now}.`,
  ],
  'deadline-passed': (p) => [
    `كان الموعد النهائي للتقديم إلى ${p.to} في ${p.due}، ولا يذكر أي سطر في deliveries.csv أنه قُدِّم.`,
    'أضيفوا سطرًا بالمحفل (أو الهيئة) والدورة واللغة، أو احذفوا المدخل.',
  ],
  'handed-in-changed': (p) => [
    `تغيّر النص ${p.language} منذ تقديمه في ${p.day} (handed-in/${p.kit})، ولا تزال نسخته ${number(p.version)}.`,
    'إن تغيّر مضمونه فارفعوا version وأضيفوا مدخلًا تحت corrections؛ وإلا فأعيدوا النص السابق. يبقى ما قُدِّم في handed-in/.',
  ],
  'kit-changed': (p) => p.isExtra
    ? [`ليس «${p.name}» من الملفات التي قُدِّمت: لا يذكره manifest.json.`, 'انقلوه إلى مكان آخر.']
    : [`ليس «${p.name}» الملف الذي قُدِّم: بصمته SHA-256 مختلفة.`, 'أعيدوا الملف الذي قُدِّم، من تاريخ المستودع مثلًا. ولما يُقدَّم من جديد مجلد وسطر خاصان به.'],
  'kit-differs': (p) => [
    `«${p.column}» هو «${p.said}»، أما ما في handed-in/${p.kit} فأُعِدَّ من أجل «${p.made}».`,
    `اكتبوا ${p.made} هنا، أو اذكروا مجلد ما قُدِّم.`,
  ],
  'kit-missing': (p) => [
    `لا يوجد المجلد handed-in/${p.kit} بما قُدِّم.`,
    meant(p.nearest, 'ضعوا فيه المجلد الذي كتبه npm run submit، أو manifest.json منه على الأقل، أو اتركوا الخلية فارغة.'),
  ],
  'kit-unreadable': (p) => [
    p.isThere ? 'ليس هذا manifest.json لشيء قُدِّم.' : 'لا يوجد هنا manifest.json.',
    'انسخوه من المجلد الذي كتبه npm run submit دون تغيير؛ ولا مكان لملفات أخرى في handed-in/.',
  ],
  'submission-has': (p) => [
    `${p.to} ${({ notes: `لا يقبل الحواشي؛ وفي النص ${number(p.count)}، أولاها: «${p.sample}»`, acronyms: `لا يقبل هذه المختصرات: ${p.sample}`, bold: `لا يقبل الخط العريض: «${p.sample}»`, italics: `لا يقبل الخط المائل: «${p.sample}»`, numbers: `لا يقبل أرقام الفقرات، والنص يحيل إليها: ${p.sample}`, signed: `لا يقبل التوقيع على ${p.sample}` })[p.excess]}.`,
    `${{ notes: 'أدرجوا مضمونها في النص أو احذفوها.', acronyms: 'اكتبوا الأسماء كاملة.', bold: 'احذفوا علامات **.', italics: 'احذفوا علامات *.', numbers: 'اذكروا المقصود بالكلمات: فالأرقام لا ترد فيما يُقدَّم.', signed: 'احذفوا signatories.' }[p.excess]} ${ground(p)}`,
  ],
  'submission-kind': (p) => [
    `ما يُقدَّم إلى ${p.to} من نوع ${p.kinds}؛ وهذا ${p.kind}.`,
    'سمّوا تحت profile قواعد أخرى للمحفل نفسه، أو احذفوا هذا المدخل.',
  ],
  'submission-lacks': (p) => [
    `${p.to} ${({ item: `يطلب بندًا من جدول الأعمال${p.wanted === '' ? '' : ` (${p.wanted})`}`, 'item-range': `يطلب بندًا من جدول الأعمال من ${p.wanted}؛ وهذا هو البند ${p.found}`, 'item-text': `يطلب ذكر بند جدول الأعمال في النص نفسه${p.wanted === '' ? '' : ` («${p.wanted}»)`}`, addressee: `يطلب أن تُوجَّه إلى أحد هؤلاء: ${p.wanted}${p.found === '' ? '' : `؛ وهذه موجّهة إلى ${p.found}`}`, 'addressee-order': `يطلب المخاطَبين بهذا الترتيب: ${p.wanted}؛ وترتيبهم الآن: ${p.found}`, signature: `يطلب توقيعًا${p.wanted === '' ? '' : ` (${p.wanted})`} ولا موقّع`, section: `يطلب جزءًا بعنوان «${p.wanted}»`, posting: 'يطلب بيان ما إذا كان النشر جائزًا', years: `يطلب فترة لا تتجاوز ${p.wanted} سنوات؛ وهذه ${p.found}`, numbers: 'يطلب فقرات مرقّمة، ولا رقم لأي فقرة' })[p.part]}.`,
    `${{ item: 'اكتبوا item في المدخل تحت submissions، أو البند تحت agenda.', 'item-range': 'صحّحوا item، أو تحققوا من أن البند متاح لكم.', 'item-text': 'اذكروا البند في النص برقمه أو عنوانه.', addressee: 'صحّحوا to.', 'addressee-order': 'رتّبوا to على هذا النحو.', signature: 'اكتبوا الموقّع تحت signatories.', section: 'أضيفوا العنوان ونصه.', posting: 'اكتبوا posting: true أو posting: false في المدخل تحت submissions.', years: 'صحّحوا period، أو قصّروا الفترة التي يتناولها النص.', numbers: 'أخرجوا الفقرات من :::unnumbered.' }[p.part]} ${ground(p)}`,
  ],
  'submission-language': (p) =>
    p.lacksText
      ? [`النص باللغة ${p.language} المراد تقديمه إلى ${p.to} غير موجود.`, `اكتبوا ${p.language}.md، أو سمّوا لغة أخرى تحت submissions.`]
      : [`${p.to} لا يقبل النصوص باللغة ${p.language}، بل بهذه فقط: ${p.accepted}.`, `سمّوا لغة مقبولة لها نص. ${ground(p)}`],
  'submission-length': (p) => [
    `${p.to} يقبل ${number(p.max)} ${units[p.unit]} على الأكثر؛ وفي النص ${p.language} ${number(p.counted)}${p.notes === undefined ? '' : p.notes ? ' (مع الحواشي)' : ' (دون الحواشي)'}${p.cover === 0 ? '' : ` (منها ${number(p.cover)} للغلاف)`}: الزائد ${number(p.counted - p.max)}.`,
    `قصّروا النص. ${ground(p)}`,
  ],
  'submission-rules-old': (p) => [
    `قواعد «${p.profile}» في «${p.in}» قُرئت في ${p.read}، قبل أكثر من سنة${p.used === 0 ? '' : `، وعدد النصوص الخاضعة لها ${number(p.used)}`}.`,
    `أعيدوا قراءة ${p.source}، وصحّحوا ما تغيّر، واكتبوا اليوم تحت read.`,
  ],
  'submission-unknown': (p) => [
    p.what === 'profile' ? `ليست لدى «${p.in}» في ${p.file} قواعد باسم «${p.id}».` : `ليست لدى «${p.in}» في ${p.file} دورة «${p.id}».`,
    p.nearest ? `هل تقصدون ${p.nearest}؟` : `${p.known === '' ? '' : `المعروف: ${p.known}. `}${p.what === 'profile' ? 'أضيفوا القواعد تحت submissions، أو صحّحوا الاسم.' : 'أضيفوا الدورة بتاريخيها، أو صحّحوا رقمها.'}`,
  ],
}; // prettier-ignore
