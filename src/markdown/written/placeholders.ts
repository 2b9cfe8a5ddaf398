/** Words that are where text is still to come. */
import type { Check } from './runs.ts';

/** In any text; words that a text may mean in earnest are not among them. */
export const placeholder =
  /\b(?:TODO|FIXME|TBD|TBC|TBA|XXX+|TK TK)\b|\blorem ipsum\b|\b(?:insert|add|your) (?:text|title|name|date|summary) here\b|\[(?:insert|TODO|name|date|title|نام|تاریخ|اسم|التاريخ|名称|日期)[^\]\n]{0,30}\](?!\()|\[(?:در )?(?:اینجا|این جا|متن|هنا|يُدرج|يدرج)[^\]\n]{0,40}\](?!\()|\[(?:Comment|Commented|یادداشت|تعليق) ?[A-Z]{0,3}\p{Nd}{1,3}\]:?|\{\{[^}\n]+\}\}|<(?:title|name|date)>|لورم ایپسوم|لوريم إيبسوم|(?<!\p{L})(?:متن|عنوان|نام) (?:را )?اینجا(?!\p{L})|此处填写|待补充|待定稿/giu;

/** A whole value that says nothing: `…`, `???`, `-`, `x`, `title`. */
export const isPlaceholder = (text: string): boolean =>
  /^[\s….?؟!\-–—_*]*$/u.test(text) ||
  /^(?:todo|tbd|tbc|n\/?a|none|null|untitled|title|summary|x{2,}|lorem ipsum.*|عنوان|خلاصه|چکیده|العنوان|ملخص|titre|título|заголовок|标题|摘要|待定)[.…:]*$/iu.test(
    text.trim(),
  );

/** Finds something in whatever `placeholder` finds something in, and takes a third of its time. */
const trace =
  /todo|fixme|tb[dca]\b|xxx|tk tk|lorem|(?:text|title|name|date|summary) here|\[(?:insert|name|date|title|نام|تاریخ|اسم|التاريخ|名称|日期)|\{\{|<(?:title|name|date)|لورم|لوريم|اینجا|این جا|\[متن|\[هنا|\[يُ?درج|\[comment|\[یادداشت|\[تعليق|此处|待/i;

export const checkPlaceholders: Check = ({ runs }, session) => {
  const isSuspect = trace.test(session.source);
  for (const { source, place } of runs) {
    if (/^\s*(?:…|\.{3,})\s*$/.test(source)) session.report('placeholder', place(0), { found: source.trim() });
    if (!isSuspect || !trace.test(source)) continue;
    const seen = new Set<string>();
    for (const match of source.matchAll(placeholder)) {
      // A word that is repeated is one matter; capitals tell TODO from the Spanish “todo”.
      if (/^(?:todo|fixme|tbd|tbc|tba|x+|tk tk)$/i.test(match[0]) && match[0] !== match[0].toUpperCase()) continue;
      if (seen.has(match[0])) continue;
      seen.add(match[0]);
      session.report('placeholder', place(match.index), { found: match[0] });
    }
  }
};
