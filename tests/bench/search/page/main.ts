/** The search page of Sanad without its surroundings. `?language=fa`; with `&thread=page` its worker's work is done on the page's thread. */
import { startSearch } from '../../../../src/search/client/page.ts';
import { startHere } from './here.ts';

const parameters = new URLSearchParams(location.search);
const form = document.querySelector<HTMLFormElement>('form.search')!;
document.documentElement.lang = parameters.get('language')!;
form.dataset['words'] = JSON.stringify({
  ...Object.fromEntries(
    [
      'none',
      'advice',
      'corrected',
      'verbatim',
      'noSymbol',
      'nearSymbols',
      'elsewhere',
      'unknown',
      'partial',
      'loading',
      'error',
      'noIndex',
      'passages',
      'paragraph',
    ].map((name) => [name, name]),
  ),
  results: { other: '{n}' },
  kinds: {},
});
startSearch(form, () =>
  parameters.get('thread') === 'page'
    ? startHere()
    : new Worker(new URL('../../../../src/search/client/worker.ts', import.meta.url), { type: 'module' }),
);
