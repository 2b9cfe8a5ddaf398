/** Keys that editors write in their own language, or by another English word; keys stay English. */

const table: Readonly<Record<string, string>> = {
  title: 'عنوان|العنوان|titre|título|titulo|заголовок|название|标题|標題|题目|subject|heading|headline|name|موضوع',
  summary: 'خلاصه|چکیده|ملخص|الملخص|موجز|résumé|resume|resumen|sommaire|резюме|аннотация|摘要|概要|abstract|description|excerpt|توضیح|شرح',
  translation: 'ترجمه|ترجمة|الترجمة|traduction|traducción|traduccion|перевод|翻译|翻譯|译文',
  renders: 'نسخه اصل|version rendue|переводит|renders version',
  sent: 'تاریخ|تاريخ|التاريخ|date|fecha|дата|日期|ارسال|تاریخ ارسال|تاریخ_ارسال|أرسل|الإرسال|envoyé|envoyee|enviado|отправлено|发送日期',
  published: 'تاریخ|تاريخ|التاريخ|date|fecha|дата|日期|انتشار|تاریخ انتشار|تاریخ_انتشار|نشر|النشر|publié|publie|publicado|опубликовано|发布日期',
  status: 'وضعیت|وضعيت|حالت|الحالة|الوضع|حالة|statut|état|etat|estado|статус|состояние|状态|狀態|state',
  topics: 'موضوع‌ها|موضوعات|موضوعها|موضوع ها|موضوع|برچسب|الموضوعات|المواضيع|thèmes|themes|sujets|temas|темы|主题|主題|tags|categories|keywords|topic|subjects',
  id: 'شناسه|معرف|المعرف|identifiant|identificador|идентификатор|标识|编号|identifier|slug',
  form: 'قالب|نوع|شکل|الشكل|النوع|forme|forma|форма|тип|形式|类型|type|kind',
  from: 'فرستنده|از|فرستندگان|المرسل|من|de|expéditeur|expediteur|remitente|от|отправитель|发件人|sender|senders|author|نویسنده',
  to: 'گیرنده|به|گیرندگان|المرسل إليه|إلى|à|destinataire|destinataires|para|destinatario|кому|адресат|收件人|recipient|recipients|addressee|addressees',
  cc: 'رونوشت|نسخة|copie|copia|копия|抄送|copy',
  reference: 'شماره|شماره نامه|شماره_نامه|المرجع|الرقم|référence|referencia|номер|ссылка|文号|编号|number|ref',
  languages: 'زبان‌ها|زبانها|زبان ها|اللغات|لغات|langues|idiomas|lenguas|языки|语言|語言|langs',
  language: 'زبان|اللغة|لغة|langue|idioma|lengua|язык|语言|語言|lang',
  name: 'نام|اسم|الاسم|nom|nombre|имя|название|名称|名稱|title',
  url: 'نشانی|آدرس|پیوند|الرابط|رابط|العنوان|adresse|dirección|direccion|адрес|ссылка|网址|網址|link|href|address|website|site',
  version: 'نسخه|ویرایش|الإصدار|النسخة|versión|версия|版本',
  deadline: 'مهلت|مهلت پاسخ|الموعد|الموعد النهائي|échéance|echeance|délai|plazo|срок|截止日期|due',
  attachments: 'پیوست‌ها|پیوستها|پیوست|ضمائم|المرفقات|مرفقات|pièces jointes|annexes|adjuntos|anexos|вложения|附件|files|attachment',
  file: 'فایل|پرونده|الملف|ملف|fichier|archivo|файл|文件|path|filename',
  note: 'یادداشت|توضیح|ملاحظة|remarque|nota|примечание|注释|备注|comment|text',
  date: 'تاریخ|تاريخ|التاريخ|fecha|дата|日期',
  kind: 'نوع|گونه|النوع|نوعية|genre|tipo|вид|тип|类型|type',
  corrections: 'تصحیح‌ها|اصلاحات|تصحیحات|التصحيحات|التصويبات|correcciones|исправления|更正|errata|correction',
  modified: 'تغییر|تاریخ تغییر|عدل|modifié|modificado|изменено|修改日期|updated|changed',
  signatories: 'امضاکنندگان|امضا|الموقعون|signataires|firmantes|подписавшие|签署人|signatures|signed|signatory',
  draft: 'پیش‌نویس|پیشنویس|مسودة|brouillon|borrador|черновик|草稿',
  owner: 'مسئول|متولی|المسؤول|responsable|ответственный|负责人',
  related: 'مرتبط|ذات صلة|connexes|relacionados|связанные|相关',
  publisher: 'ناشر|الناشر|éditeur|editeur|editor|издатель|出版者|发布者',
  contact: 'تماس|اتصال|الاتصال|contacto|контакт|контакты|联系方式|联系',
  email: 'ایمیل|رایانامه|البريد|البريد الإلكتروني|courriel|correo|почта|邮箱|电子邮件|mail|e-mail',
  licence: 'پروانه|مجوز|الترخيص|رخصة|licencia|лицензия|许可|license',
  colours: 'رنگ‌ها|رنگها|الألوان|couleurs|colores|цвета|颜色|colors|color|colour',
  short: 'کوتاه|مختصر|court|corto|краткое|简称|abbreviation',
  source: 'منبع|المصدر|fuente|источник|来源',
  sources: 'منابع|المصادر|fuentes|источники|来源',
  evidence: 'شواهد|مدارک|الأدلة|preuves|pruebas|evidencia|доказательства|证据|proof',
  recommendations: 'توصیه‌ها|توصیه ها|التوصيات|recommandations|recomendaciones|рекомендации|建议',
  methodology: 'روش|روش‌شناسی|المنهجية|méthodologie|metodología|методология|方法|method|methods',
  body: 'نهاد|هیئت|الهيئة|organe|órgano|organo|орган|机构',
  mission: 'نمایندگی|البعثة|misión|миссия|代表团',
  area: 'کشور|الدولة|البلد|pays|país|pais|страна|国家|country|state',
  city: 'شهر|المدينة|ville|ciudad|город|城市',
  indicators: 'شاخص‌ها|شاخصها|المؤشرات|indicateurs|indicadores|показатели|指标|indicator',
  definition: 'تعریف|التعريف|définition|definición|определение|定义',
  unit: 'واحد|یکا|الوحدة|unité|unidad|единица|单位',
  decimals: 'اعشار|رقم اعشار|decimales|décimales|знаки|小数',
  retrieved: 'دریافت|تاریخ دریافت|استرجع|récupéré|recuperado|получено|获取日期|accessed',
  menu: 'منو|القائمة|menú|меню|菜单',
  order: 'ترتیب|الترتيب|ordre|orden|порядок|顺序|position|weight',
}; // prettier-ignore

/** Columns of tables of deliveries. */
const columns: Readonly<Record<string, string>> = {
  version: 'نسخه|ویرایش|النسخة|الإصدار',
  languages: 'زبان‌ها|زبانها|زبان ها|زبان|اللغات|اللغة',
  body: 'نهاد|گیرنده|دریافت‌کننده|الهيئة|المتلقي|الجهة',
  office: 'دفتر|اداره|المكتب|الدائرة',
  city: 'شهر|المدينة',
  mission: 'نمایندگی|البعثة',
  route: 'راه|روش|روش ارسال|شیوه|الطريقة|طريقة الإرسال',
  sent: 'ارسال|تاریخ ارسال|تاریخ|الإرسال|تاريخ الإرسال|التاريخ',
  received: 'دریافت|تاریخ دریافت|الاستلام|تاريخ الاستلام',
  acknowledged: 'اعلام وصول|وصول|إشعار الاستلام',
  replied: 'پاسخ|تاریخ پاسخ|الرد|تاريخ الرد',
  wave: 'نوبت|الدفعة',
  forum: 'مجمع|المنتدى|المحفل',
  session: 'اجلاس|نشست|الدورة',
  visibility: 'نمایش|دید|عمومی|الظهور|الإتاحة',
  note: 'یادداشت|توضیح|توضیحات|ملاحظة|ملاحظات',
};

/** The column that is meant by a heading in Persian or Arabic, of those that are not there yet. */
export const columnMeant = (written: string, open: readonly string[]): string | undefined =>
  open.find(
    (column) =>
      Object.hasOwn(columns, column) &&
      (columns[column] ?? '').split('|').some((name) => plain(name) === plain(written)),
  );

let meanings: Map<string, string[]> | undefined;

const plain = (key: string) =>
  key
    .toLowerCase()
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[\u200c _-]+/g, ' ')
    .trim();

/** The key that is meant by one in another language, of those that are known and not there yet. */
export function keyMeant(written: string, known: readonly string[]): string | undefined {
  if (!meanings) {
    meanings = new Map();
    for (const [key, words] of Object.entries(table))
      for (const word of words.split('|')) {
        const list = meanings.get(plain(word));
        if (list) list.push(key);
        else meanings.set(plain(word), [key]);
      }
  }
  return meanings.get(plain(written))?.find((key) => known.includes(key));
}
