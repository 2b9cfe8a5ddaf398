/** I/O: the search page: form, address, worker and results put together. */
import { required } from '../../model/required.ts';
import { applyState, findControls, followDirection, showCounts, stateOf } from './form.ts';
import type { Answer, Order, SearchAnswer } from './protocol.ts';
import { isFiltered, readState, writeState, type State } from './state.ts';
import { drawBody, drawResult, type ViewContext } from './view.ts';
import { createNumbers, fill, type SearchWords } from './words.ts';

/** Results shown at first, and added by each “more”. */
const step = 10;
/** Milliseconds without typing after which a search starts. */
const pause = 180;

/** @param startWorker the bundler must see the address of the worker, so the page makes it */
export function startSearch(form: HTMLFormElement, startWorker: () => Worker): void {
  const { base, locale, words: written } = form.dataset as { base: string; locale: string; words: string };
  const words = JSON.parse(written) as SearchWords;
  const language = document.documentElement.lang;
  const numbers = createNumbers(locale);
  const context: ViewContext = { words, language, number: numbers.number };
  const controls = findControls(form);
  const { field, panel, clear } = controls;
  const part = <T extends HTMLElement>(name: string) =>
    required(document.querySelector<T>(`[data-search="${name}"]`), `part “${name}” of the search page`);
  const [status, hints, list, more] = [
    part('status'),
    part('hints'),
    part<HTMLOListElement>('results'),
    part<HTMLButtonElement>('more'),
  ];

  let worker: Worker | undefined;
  const ask = (order: Order) => (worker ??= connect()).postMessage(order);
  let [number, limit, composing] = [0, step, false];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const search = (state: State, typing = false) => {
    clearTimeout(timer);
    number += 1;
    clear.hidden = !isFiltered(state);
    if (state.query.trim() === '' && !isFiltered(state)) return show(undefined, state);
    if (status.textContent === '') status.textContent = words.loading;
    form.setAttribute('aria-busy', 'true');
    ask({ search: { ...state, number, base, language, limit, typing, counts: panel.open } });
  };
  const remember = (state: State, replace: boolean) => {
    const address = location.pathname + writeState(state);
    if (address === location.pathname + location.search) return;
    history[replace ? 'replaceState' : 'pushState'](null, '', address);
  };
  /** @param typing while typing, the address is only replaced: “back” leads to the last finished query */
  const changed = (typing: boolean) => {
    limit = step;
    const state = stateOf(controls);
    search(state, typing);
    remember(state, typing);
  };

  /** @param answer the titles, or titles that are there already with what comes below them */
  const show = (answer: SearchAnswer | undefined, { query }: State) => {
    hints.replaceChildren();
    if (!answer?.complete && limit === step) list.replaceChildren();
    const before = list.children.length;
    answer?.results.forEach((result, at) => {
      const item = list.children[at] ?? list.appendChild(drawResult(result, context));
      if (!item.querySelector('.summary')) item.append(...drawBody(result, context));
    });
    form.setAttribute('aria-busy', String(answer !== undefined && !answer.complete));
    more.hidden = !answer || answer.total <= list.children.length;
    const said =
      answer === undefined
        ? ''
        : answer.total === 0
          ? fill(words.none, { query })
          : numbers.count(answer.total, words.results);
    if (status.textContent !== said) status.textContent = said; // the same is not to be announced twice
    if (!answer) return;
    if (answer.counts) showCounts(controls, answer.counts, numbers.number);
    if (answer.unknown.length > 0 && answer.total > 0) hint(fill(words.unknown, { words: answer.unknown.join(' · ') }));
    if (answer.partial) hint(words.partial);
    if (answer.suggestion !== undefined) suggest(answer.suggestion);
    if (answer.total === 0) hint(words.advice);
    if (answer.complete && limit > step) list.children[before]?.querySelector('a')?.focus();
  };
  const hint = (text: string, ...children: Node[]) => {
    const line = document.createElement('p');
    line.append(text, ...children);
    hints.append(line);
    return line;
  };
  const suggest = (query: string) => {
    const [before = '', after = ''] = words.suggestion.split('{query}');
    const link = document.createElement('a');
    link.href = location.pathname + writeState({ ...stateOf(controls), query });
    link.textContent = query;
    hint(before, link).append(after);
  };
  const fail = (text: string) => {
    form.setAttribute('aria-busy', 'false');
    list.replaceChildren();
    hints.replaceChildren();
    more.hidden = true;
    status.textContent = text;
  };

  let prepared = '';
  /** Fetches what finished words need, while the next one is typed. */
  const prepare = () => {
    const finished = field.value.replace(/\S+$/u, '').trim();
    if (finished !== '' && finished !== prepared) ask({ prepare: { base, language, query: finished } });
    prepared = finished;
  };
  const connect = () => {
    const started = startWorker();
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('ready' in data) form.dataset['ready'] = 'true';
      else if (data.number !== number) return;
      else if ('failed' in data) fail(data.failed === 'no-index' ? words.noIndex : words.error);
      else show(data, stateOf(controls));
    });
    started.addEventListener('error', () => fail(words.error));
    return started;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!composing) changed(false);
  });
  field.addEventListener('compositionstart', () => (composing = true));
  field.addEventListener('compositionend', () => {
    composing = false;
    timer = setTimeout(changed, pause, true);
  });
  field.addEventListener('input', () => {
    followDirection(controls);
    clearTimeout(timer);
    if (composing) return;
    prepare();
    timer = setTimeout(changed, pause, true);
  });
  form.addEventListener('change', (event) => {
    if (event.target !== field) changed(false);
  });
  panel.addEventListener('toggle', () => {
    if (panel.open) search(stateOf(controls));
  });
  clear.addEventListener('click', () => {
    applyState(controls, { ...stateOf(controls), filters: {} });
    changed(false);
    field.focus();
  });
  more.addEventListener('click', () => {
    limit = list.children.length + step;
    search(stateOf(controls));
  });
  document.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (
      key !== '/' ||
      ctrlKey ||
      metaKey ||
      altKey ||
      (target instanceof HTMLElement &&
        (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)))
    )
      return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  const restore = () => {
    limit = step;
    const state = readState(location.search);
    applyState(controls, state);
    followDirection(controls);
    if (isFiltered(state) || state.order === 'newest') panel.open = true;
    search(state);
  };
  addEventListener('popstate', restore);

  form.hidden = false;
  // The engine is loaded when somebody turns to the form: most of it has come when the first word is typed.
  const warm = () => ask({ warm: { base, language } });
  form.addEventListener('focusin', warm, { once: true });
  form.addEventListener('pointerenter', warm, { once: true });
  restore();
}
