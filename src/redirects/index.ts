/** Output: what servers answer at earlier addresses, in their own languages, and pages for hosts that know none of them. */
import { escapeHtml, element, markup } from '../model/html.ts';
import type { Made, Output, Workbench } from '../model/output.ts';
import { languageOf } from '../model/redirects.ts';
import type { AskSite } from '../questions/index.ts';
import { siteView } from '../questions/view.ts';
import { apacheRules } from './apache.ts';
import { netlifyRules } from './netlify.ts';
import { nginxRules } from './nginx.ts';
import { pagePath } from './path.ts';

/** Names in the site. None of them is hidden: who serves the site with one of them, names or includes the file. */
export const ruleFiles = {
  netlify: '_redirects',
  nginx: 'redirects.nginx.conf',
  apache: 'redirects.apache.conf',
} as const;

/** @param own `_redirects` of the office, which come first: of several rules the first that fits holds */
export const redirects = (own: string): Output<AskSite> => ({
  name: 'redirects',
  async write(site) {
    await site.unit({ name: 'redirects/rules', props: { own }, paths: Object.values(ruleFiles), make: makeRules });
    await site.unit({ name: 'redirects/pages', props: {}, make: makePages });
  },
});

function makeRules({ ask }: Workbench<AskSite>, { own }: { own: string }): Made {
  const { addresses } = siteView(ask);
  const rules = ask('rulesOfServer');
  return {
    files: {
      [ruleFiles.netlify]: netlifyRules(rules, addresses.base, own),
      [ruleFiles.nginx]: nginxRules(rules, addresses.base),
      [ruleFiles.apache]: apacheRules(rules, addresses.base),
    },
  };
}

function makePages({ ask }: Workbench<AskSite>): Made {
  const { library, addresses, words } = siteView(ask);
  const files: Record<string, string> = {};
  for (const { from, to } of ask('redirects')) {
    const path = pagePath(from);
    if (path === undefined) continue;
    const code = [languageOf(from), languageOf(to)].find((each) => library.languages.some((own) => own.code === each));
    const { dir, code: lang } = library.language(code ?? library.main.code);
    const own = to.startsWith('https://') ? undefined : addresses.own(addresses.base + to.slice(1));
    const href = own ?? to;
    const shown = own === undefined ? to : addresses.absolute(own);
    const moved = words(lang).text('redirect.moved');
    files[path] = markup`<!doctype html>${element(
      'html',
      { lang, dir },
      markup`<head>${element('meta', { charset: 'utf-8' })}${element('meta', { 'http-equiv': 'content-security-policy', content: "default-src 'none'; base-uri 'none'; form-action 'none'" })}${element('meta', { name: 'viewport', content: 'width=device-width' })}${element('meta', { name: 'robots', content: 'noindex' })}${element('meta', { 'http-equiv': 'refresh', content: `0;url=${href}` })}${element('link', { rel: 'canonical', href: shown })}<title>${escapeHtml(moved)}</title></head>`,
      markup`<body><p>${escapeHtml(moved)} ${element('a', { href }, element('bdi', { dir: 'ltr' }, escapeHtml(shown)))}</p></body>`,
    )}`;
  }
  return { files };
}
