/** Words that stand where text is still to come. */
import type { Check } from './runs.ts';

/** In any text; words that a text may mean in earnest are not among them. */
export const placeholder =
  /\b(?:TODO|FIXME|TBD|TBC|TBA|XXX+|TK TK)\b|\blorem ipsum\b|\b(?:insert|add|your) (?:text|title|name|date|summary) here\b|\[(?:insert|TODO|name|date|title|نام|تاریخ|اسم|التاريخ|名称|日期)[^\]\n]{0,30}\](?!\()|\{\{[^}\n]+\}\}|<(?:title|name|date)>|لورم ایپسوم|لوريم إيبسوم|(?<!\p{L})(?:متن|عنوان|نام) (?:را )?اینجا(?!\p{L})|此处填写|待补充|待定稿/giu;

/** A whole value that says nothing: `…`, `???`, `-`, `x`, `title`. */
export const isPlaceholder = (text: string): boolean =>
  /^[\s….?؟!\-–—_*]*$/u.test(text) ||
  /^(?:todo|tbd|tbc|n\/?a|none|null|untitled|title|summary|x{2,}|lorem ipsum.*|عنوان|خلاصه|چکیده|العنوان|ملخص|titre|título|заголовок|标题|摘要|待定)[.…:]*$/iu.test(
    text.trim(),
  );

/** One of these stands in whatever `placeholder` finds, small letters for capitals: cheaper to look for first. */
const traces = ['todo', 'fixme', 'tbd', 'tbc', 'tba', 'xxx', 'tk tk', 'lorem', ' here', '[insert', '[name', '[date', '[title', '[نام', '[تاریخ', '[اسم', '[التاريخ', '[名称', '[日期', '{{', '<title', '<name', '<date', 'لورم', 'لوريم', 'اینجا', '此处', '待']; // prettier-ignore

function mayHoldPlaceholder(text: string): boolean {
  const small = text.toLowerCase();
  return traces.some((trace) => small.includes(trace));
}

export const checkPlaceholders: Check = ({ runs }, session) => {
  const isSuspect = mayHoldPlaceholder(session.source);
  for (const { source, place } of runs) {
    const seen = new Set<string>();
    for (const match of isSuspect ? source.matchAll(placeholder) : []) {
      // A word that is repeated is one matter; capitals tell TODO from the Spanish “todo”.
      if (/^(?:todo|fixme|tbd|tbc|tba|x+|tk tk)$/i.test(match[0]) && match[0] !== match[0].toUpperCase()) continue;
      if (seen.has(match[0])) continue;
      seen.add(match[0]);
      session.report('placeholder', place(match.index), { found: match[0] });
    }
    if (/^\s*(?:…|\.{3,})\s*$/.test(source)) session.report('placeholder', place(0), { found: source.trim() });
  }
};
