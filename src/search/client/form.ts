/** Reads and sets the controls of the search form. Their names are those of the address (`state.ts`). */
import { rightToLeftLetters } from '../../languages/right-to-left.ts';
import { required } from '../../model/required.ts';
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
    // The form of our own component has one field of that name.
    field: form.elements.namedItem('q') as HTMLInputElement,
    panel: required(form.querySelector<HTMLDetailsElement>('details'), 'panel of the form'),
    clear: required(form.querySelector<HTMLButtonElement>('button[data-clear]'), 'button that clears the form'),
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
    const facet = required(
      facetNames.find((name) => name === set.dataset['facet']),
      'facet of the fieldset',
    );
    let shown = 0;
    for (const box of set.querySelectorAll<HTMLInputElement>('input')) {
      const count = counts[facet][box.value] ?? 0;
      const item = required(box.closest('li'), 'item of the box');
      item.hidden = count === 0 && !box.checked;
      required(item.querySelector('.count'), 'count of the item').textContent = number(count);
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
