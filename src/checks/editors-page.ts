/** The frame of the pages that editors get beside the site: no script, nothing from elsewhere, no search engine. Pure. */
import { builtInLanguage } from '../languages/table.ts';
import { escapeHtml } from '../model/html.ts';

interface EditorsPage {
  language: string;
  title: string;
  /** Besides what all of them share. */
  style: string;
  /** Escaped. */
  body: string;
}

/** @returns a whole HTML document */
export const editorsPage = ({ language, title, style, body }: EditorsPage): string => `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${builtInLanguage(language)?.dir ?? 'ltr'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${shared}${style}</style>
${body}
</html>
`;

const shared = `
:root { color-scheme: light dark; font-family: Vazirmatn, system-ui, sans-serif; line-height: 1.6 }
body { margin-block: 2rem; margin-inline: auto; padding-inline: 1rem; max-inline-size: 70rem }
table { border-collapse: collapse; inline-size: 100% }
th, td { border-block-end: 1px solid #8886; padding: .4rem .6rem; text-align: start; vertical-align: top }
code { font-size: .8em; overflow-wrap: anywhere; opacity: .75 }
@media print { body { margin: 0; max-inline-size: none } tr { break-inside: avoid } }
`;
