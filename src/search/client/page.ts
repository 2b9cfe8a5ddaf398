/** I/O: the search page: form, address, worker and results put together. */
import { required } from '../../model/required.ts';
import { applyState, findControls, followDirection, showCounts, stateOf, type Controls } from './form.ts';
import type { Answer, Order, SearchAnswer } from './protocol.ts';
import { hintsOf, type HintContext } from './hints.ts';
import { isFiltered, readState, writeState, type State } from './state.ts';
import { drawBody, drawResult, type ViewContext } from './view.ts';
import { createNumbers, fill, type SearchWords } from './words.ts';

/** Results shown at first, and added by each “more”. */
const step = 10;
/** Milliseconds without typing after which a search starts. */
const pause = 180;
/** Titles that are offered for what is being typed. */
const offered = 6;

/**
 * Over sixty lines, since all of it shares the number and the limit of the request that is under way.
 * @param startWorker the bundler must see the address of the worker, so the page makes it
 */
// eslint-disable-next-line max-lines-per-function -- its reason is above
export function startSearch(form: HTMLFormElement, startWorker: () => Worker): void {
  const settings = settingsOf(form);
  const parts = partsOf();
  const controls = findControls(form);
  const drawing = createDrawing(controls, parts, settings);
  const { base, language } = settings;
  let worker: Worker | undefined;
  const connect = () => {
    const started = startWorker();
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('ready' in data) form.dataset['ready'] = 'true';
      else if (data.number !== number) return;
      else if ('failed' in data) drawing.fail(data.failed);
      else drawing.show(data, stateOf(controls), limit);
    });
    started.addEventListener('error', () => drawing.fail('network'));
    return started;
  };
  const ask = (order: Order) => (worker ??= connect()).postMessage(order);
  let [number, limit] = [0, step];

  const search = (state: State, typing = false) => {
    number += 1;
    controls.clear.hidden = !isFiltered(state);
    if (state.query.trim() === '' && !isFiltered(state)) return drawing.show(undefined, state, limit);
    drawing.begin();
    ask({ search: { ...state, number, base, language, limit, typing, counts: controls.panel.open } });
  };
  /** @param typing while typing, the address is only replaced: “back” leads to the last finished query */
  const changed = (typing: boolean) => {
    limit = step;
    const state = stateOf(controls);
    search(state, typing);
    remember(state, typing);
  };
  const restore = () => {
    limit = step;
    const state = readState(location.search);
    applyState(controls, state);
    followDirection(controls);
    if (isFiltered(state) || state.order === 'newest') controls.panel.open = true;
    search(state);
  };
  let prepared = '';
  listenToField(controls, {
    changed,
    // What finished words need is fetched while the next one is typed.
    prepare: () => {
      const finished = controls.field.value.replace(/\S+$/u, '').trim();
      if (finished !== '' && finished !== prepared) ask({ prepare: { base, language, query: finished } });
      prepared = finished;
    },
  });
  listenToChoices(controls, changed, () => search(stateOf(controls)));
  parts.more.addEventListener('click', () => {
    limit = parts.list.children.length + step;
    search(stateOf(controls));
  });
  focusWithSlash(controls);
  addEventListener('popstate', restore);

  form.hidden = false;
  // The index is opened when somebody turns to the form: most of it has come when the first word is typed.
  const warm = () => ask({ warm: { base, language } });
  form.addEventListener('focusin', warm, { once: true });
  form.addEventListener('pointerenter', warm, { once: true });
  restore();
}

interface PageSettings {
  /** Address of the folder of the indexes. */
  base: string;
  locale: string;
  language: string;
  words: SearchWords;
  languages: HintContext['languages'];
}

/** What the page hands over in the attributes of the form. */
function settingsOf({ dataset }: HTMLFormElement): PageSettings {
  return {
    base: dataset['base'] ?? '',
    locale: dataset['locale'] ?? 'en',
    language: document.documentElement.lang,
    // Written by our own component.
    words: JSON.parse(dataset['words'] ?? '{}') as SearchWords,
    // Written by the page itself.
    languages: JSON.parse(dataset['languages'] ?? '{}') as HintContext['languages'],
  };
}

interface Parts {
  status: HTMLElement;
  hints: HTMLElement;
  list: HTMLElement;
  more: HTMLElement;
  /** Titles for what is being typed. */
  titles: HTMLElement | null;
}

function partsOf(): Parts {
  const find = (name: string) => document.querySelector<HTMLElement>(`[data-search="${name}"]`);
  const part = (name: string) => required(find(name), `part “${name}” of the search page`);
  return { status: part('status'), hints: part('hints'), list: part('results'), more: part('more'), titles: find('titles') }; // prettier-ignore
}

interface Drawing {
  begin(): void;
  show(answer: SearchAnswer | undefined, state: State, limit: number): void;
  fail(why: 'no-index' | 'network'): void;
}

function createDrawing(
  controls: Controls,
  parts: Parts,
  { words, language, languages, locale }: PageSettings,
): Drawing {
  const numbers = createNumbers(locale);
  const context: ViewContext = { words, language, number: numbers.number };
  const { form, field } = controls;
  const { status, hints, list, more, titles } = parts;
  const surroundings: HintContext = {
    words,
    number: numbers.number,
    languages,
    addressOf: (query) => location.pathname + writeState({ ...stateOf(controls), query }),
  };
  const say = (text: string) => {
    if (status.textContent !== text) status.textContent = text; // the same is not to be announced twice
  };
  return {
    begin: () => {
      if (status.textContent === '') say(words.loading);
      form.setAttribute('aria-busy', 'true');
    },
    show: (answer, { query }, limit) => {
      if (!answer?.complete && limit === step) list.replaceChildren();
      const before = list.children.length;
      answer?.results.forEach((result, at) => {
        const item = list.children[at] ?? list.appendChild(drawResult(result, context));
        if (item.children.length < 3) item.append(...drawBody(result, context));
      });
      form.setAttribute('aria-busy', String(answer !== undefined && !answer.complete));
      form.classList.toggle('answered', answer !== undefined);
      more.hidden = !answer || answer.total <= list.children.length;
      say(answer === undefined ? '' : saidOf(answer, query, words, numbers));
      hints.replaceChildren(...(answer ? hintsOf(answer, surroundings) : []));
      if (!answer) return;
      if (answer.counts) showCounts(controls, answer.counts, numbers.number);
      titles?.replaceChildren(...titlesOf(answer, field));
      if (answer.complete && limit > step) list.children[before]?.querySelector('a')?.focus();
    },
    fail: (why) => {
      form.setAttribute('aria-busy', 'false');
      list.replaceChildren();
      hints.replaceChildren();
      more.hidden = true;
      say(why === 'no-index' ? words.noIndex : words.error);
    },
  };
}

function saidOf(
  { total }: SearchAnswer,
  query: string,
  words: SearchWords,
  { count }: ReturnType<typeof createNumbers>,
): string {
  return total === 0 ? fill(words.none, { query }) : count(total, words.results);
}

/** Titles and names of what was found, offered while somebody types. */
function titlesOf({ results }: SearchAnswer, field: HTMLInputElement): HTMLOptionElement[] {
  if (document.activeElement !== field) return [];
  const titles = results.slice(0, offered).map(({ title }) => title.map(({ text }) => text).join(''));
  return [...new Set(titles)].map((title) => {
    const option = document.createElement('option');
    option.value = title;
    return option;
  });
}

function remember(state: State, replace: boolean): void {
  const address = location.pathname + writeState(state);
  if (address === location.pathname + location.search) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
}

/** Typing, with an input method too, and sending. */
function listenToField(
  controls: Controls,
  { changed, prepare }: { changed(typing: boolean): void; prepare(): void },
): void {
  const { form, field } = controls;
  let composing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, pause, true);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    if (!composing) changed(false);
  });
  field.addEventListener('compositionstart', () => (composing = true));
  field.addEventListener('compositionend', () => {
    composing = false;
    later();
  });
  field.addEventListener('input', () => {
    followDirection(controls);
    clearTimeout(timer);
    if (composing) return;
    prepare();
    later();
  });
}

function listenToChoices(controls: Controls, changed: (typing: boolean) => void, again: () => void): void {
  const { form, field, panel, clear } = controls;
  form.addEventListener('change', (event) => {
    if (event.target !== field) changed(false);
  });
  panel.addEventListener('toggle', () => {
    if (panel.open) again();
  });
  clear.addEventListener('click', () => {
    applyState(controls, { ...stateOf(controls), filters: {} });
    changed(false);
    field.focus();
  });
}

function focusWithSlash({ field }: Controls): void {
  document.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    const writes = target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)); // prettier-ignore
    if (key !== '/' || ctrlKey || metaKey || altKey || writes) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
