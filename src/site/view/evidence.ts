/** The evidence of a report. Pure; values are safe HTML. */
import { joinHtml, lineBreak, markup, type Html } from '../../model/html.ts';
import { namesIn } from '../../model/numbered-blocks.ts';
import type { ReportPublication, Version } from '../../model/library.ts';
import type { PageView } from './index.ts';
import { date, separator } from './facts.ts';
import { fileHtml } from './files.ts';
import { code, inline, link, localizedHtml, maybeLink, muted } from './inline.ts';

type BlockName = 'finding' | 'recommendation' | 'claim' | 'response';

/** @param version the text on the page, whose blocks name the evidence */
export function evidenceItems(
  view: PageView,
  { id: publication, facts, attachments }: ReportPublication,
  { text: { blocks } }: Version,
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
    const uses = blocks
      .filter(({ attributes }) => namesIn(attributes['evidence']).includes(id))
      .map(({ name, id: anchor }) => {
        const n = Number(anchor.slice(name.length + 1));
        // Blocks have no other names.
        return link(`#${anchor}`, text(words.text(`text.${name as BlockName}`, { n })));
      });
    const html = joinHtml(
      [
        maybeLink(url, localizedHtml(library, title, language)),
        muted(joinHtml(about, separator(view)), ' small'),
        ...(attachment ? [fileHtml(view, publication, attachment)] : []),
        ...(uses.length > 0
          ? [
              markup`<span class="small">${text(words.text('evidence.usedIn'))} ${joinHtml(uses, separator(view))}</span>`,
            ]
          : []),
        // Of the file that readers get, which may lack the metadata of the office's own.
        ...(sha256
          ? [markup`<span class="small">SHA-256 <code>${code(attachment?.sha256 ?? sha256)}</code></span>`]
          : []),
      ],
      lineBreak,
    );
    return { id, html };
  });
}
