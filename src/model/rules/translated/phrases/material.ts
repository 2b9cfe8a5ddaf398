/** What `new -- … --from FILE` says of what it took over, in Persian and Arabic. Pure. */
import type { Phrase } from './phrase.ts';

export const material: readonly Phrase[] = [
  [/^(\d+) values taken over from (.+)\.$/, '$1 مقدار از $2 برداشته شد.', 'عدد القيم المأخوذة من $2: $1.'],
  [/^The text stands in (\S+)\.md; the title is "…"\.$/, 'متن در $1.md است؛ عنوان را بنویسید.', 'النص في $1.md؛ اكتبوا العنوان.'],
  [/^The text stands in (\S+)\.md; the title is "(.*)"\.$/, 'متن در $1.md است؛ عنوان آن «$2» است.', 'النص في $1.md؛ وعنوانه «$2».'],
  [/^A table with joined cells was taken over cell by cell; look at it\.$/, 'جدولی که خانه‌هایش به هم پیوسته است خانه به خانه برداشته شد؛ آن را ببینید.', 'أُخذ جدول فيه خلايا مدمجة خلية خلية؛ راجعوه.'],
  [/^(\d+) rows above the headings were left out\.$/, '$1 سطر بالای عنوان ستون‌ها کنار گذاشته شد.', 'عدد الصفوف المتروكة فوق العناوين: $1.'],
  [/^Years stood as columns \((.*) to (.*)\); there is now a row for each\.$/, 'سال‌ها ستون بودند ($1 تا $2)؛ اکنون هر یک سطری دارد.', 'كانت السنوات أعمدة (من $1 إلى $2)؛ ولكل منها الآن صف.'],
  [/^(\d+) cells without a value were left out\.$/, '$1 خانهٔ بی‌مقدار کنار گذاشته شد.', 'عدد الخلايا المتروكة لأنها بلا قيمة: $1.'],
  [/^Not understood, and left out: (.+)\.$/, 'اینها فهمیده نشد و کنار گذاشته شد: $1.', 'ما لم يُفهم فتُرك: $1.'],
  [/^Not known as countries or areas, and left out: (.+)\. Give them a code in the table, and a name under areas\.$/, 'اینها کشور یا منطقهٔ شناخته نیست و کنار گذاشته شد: $1. در جدول کدی به آنها بدهید و زیر areas نامی.', 'ليست بلدانًا ولا مناطق معروفة فتُركت: $1. أعطوها رمزًا في الجدول واسمًا تحت areas.'],
  [/^Areas with codes of the source’s own stand under areas: (.+)\.$/, 'گروه‌هایی که کدشان از خود منبع است زیر areas آمد: $1.', 'المجموعات التي رموزها من المصدر نفسه مذكورة تحت areas: $1.'],
  [/^(\d+) rows have the same area, period and codes as another one: a column that tells them apart may be missing\.$/, '$1 سطر در کشور، دوره و کدها با سطری دیگر یکی است: شاید ستونی که آنها را از هم جدا می‌کند کم است.', 'صفوف تطابق غيرها في البلد والفترة والرموز (عددها $1): لعل عمودًا يفرّق بينها ناقص.'],
]; // prettier-ignore
