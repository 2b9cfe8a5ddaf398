/** The evidence of a report. Pure; values are safe HTML. */
import type { ReportPublication } from '../../model/library.ts';
import type { Scene } from '../scene.ts';
import { date, separator } from './facts.ts';
import { fileHtml } from './files.ts';
import { code, inline, link, localizedHtml, maybeLink, type Html } from './inline.ts';

export function evidenceItems(
  view: Scene,
  { id: publication, facts, attachments }: ReportPublication,
): { id: string; html: Html }[] {
  const { library, words, language } = view;
  const text = (value: string) => inline(value, language);
  return facts.evidence.map(({ id, title, type, source, date: day, url, archived, file, sha256, verification }) => {
    const attachment = file === undefined ? undefined : attachments.find((candidate) => candidate.file === file);
    const about = [
      text(words.text(`evidence.${type}`)),
      ...(source ? [localizedHtml(library, source, language)] : []),
      ...(day ? [date(view, day)] : []),
      text(words.text(`verification.${verification}`)),
      ...(archived ? [link(archived, text(words.text('evidence.archived')))] : []),
    ];
    const html = [
      maybeLink(url, localizedHtml(library, title, language)),
      `<span class="muted small">${about.join(separator(view))}</span>`,
      ...(attachment ? [fileHtml(view, publication, attachment)] : []),
      ...(sha256 ? [`<span class="small">SHA-256 <code>${code(sha256)}</code></span>`] : []),
    ].join('<br>');
    return { id, html };
  });
}
