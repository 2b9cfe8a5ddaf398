/** Reads and sets the controls of the search form. Their names are those of the address (`state.ts`). */
import { rightToLeftLetters } from '../../languages/right-to-left.ts';
import { facetNames } from '../catalogue.ts';
import type { SearchAnswer } from './protocol.ts';
import type { State } from './state.ts';

export interface Controls {
  form: HTMLFormElement;
  field: HTMLInputElement;
  panel: HTMLDetailsElement;
  clear: HTMLButtonElement;
}

export function findControls(form: HTMLFormElement): Controls {
  return {
    form,
    field: form.elements.namedItem('q') as HTMLInputElement,
    panel: form.querySelector<HTMLDetailsElement>('details')!,
    clear: form.querySelector<HTMLButtonElement>('button[data-clear]')!,
  };
}

export function stateOf({ form }: Controls): State {
  const data = new FormData(form);
  return {
    query: textOf(data.get('q')),
    filters: Object.fromEntries(facetNames.map((facet) => [facet, data.getAll(facet).map(String)])),
    order: data.get('order') === 'newest' ? 'newest' : 'best',
    allLanguages: data.get('all') === '1',
  };
}

export function applyState({ form, field }: Controls, { query, filters, order, allLanguages }: State): void {
  field.value = query;
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox], input[type=radio]')) {
    if (box.name === 'all') box.checked = allLanguages;
    else if (box.name === 'order') box.checked = box.value === order;
    else box.checked = facetNames.some((facet) => facet === box.name && filters[facet]?.includes(box.value));
  }
}

/** Shows how many publications each value has; hides values without any, unless they are chosen, and facets without values. */
export function showCounts(
  { form }: Controls,
  counts: NonNullable<SearchAnswer['counts']>,
  number: (n: number) => string,
): void {
  for (const set of form.querySelectorAll<HTMLFieldSetElement>('fieldset[data-facet]')) {
    const facet = facetNames.find((name) => name === set.dataset['facet'])!;
    let shown = 0;
    for (const box of set.querySelectorAll<HTMLInputElement>('input')) {
      const count = counts[facet][box.value] ?? 0;
      const item = box.closest('li')!;
      item.hidden = count === 0 && !box.checked;
      item.querySelector('.count')!.textContent = number(count);
      if (!item.hidden) shown += 1;
    }
    set.hidden = shown === 0;
  }
}

const rightToLeft = new RegExp(`[${rightToLeftLetters}]`, 'u');

/** The direction of the field is that of the first letter in it; without one, that of the page. */
export function followDirection({ field }: Controls): void {
  const letter = /\p{L}/u.exec(field.value)?.[0];
  if (letter === undefined) field.removeAttribute('dir');
  else field.dir = rightToLeft.test(letter) ? 'rtl' : 'ltr';
}

/** A field of text; there are no files in the form. */
const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '');
