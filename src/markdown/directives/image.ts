/** A picture between paragraphs: `::image{src=photo.jpg alt="…" caption="…" credit="…"}`. */
import { h } from 'hastscript';
import type { Picture } from '../../model/library.ts';
import type { FlowDirective } from '../../model/text/directive.ts';
import type { Phrasing } from '../../model/text/tree.ts';
import { problem } from '../../model/problems.ts';
import { pictureElement } from '../page/picture.ts';
import { pictureOf } from '../pictures.ts';
import type { Context } from '../types.ts';

interface Image {
  picture: Picture;
  alt: string;
}

export const image: FlowDirective<Image, unknown, Context> = {
  attributes: ['src', 'alt', 'caption', 'credit'],
  stands: 'alone',
  forms: ['leaf'],
  open: () => ({
    resolve({ attributes, place }, context) {
      const { src = '', alt = '', caption = '', credit = '' } = attributes;
      // What is missing was reported when the text was checked.
      if (src === '') return undefined;
      const picture = pictureOf({ context, report: (rule, _, params) => context.report(problem(rule, place, params)) }, place, src); // prettier-ignore
      if (!picture) return undefined;
      const words: Phrasing[] = caption === '' ? [] : [{ type: 'text', value: caption }];
      if (credit !== '') {
        if (caption !== '') words.push({ type: 'text', value: ' ' });
        const children: Phrasing[] = [{ type: 'text', value: context.labels.credit(credit) }];
        words.push({ type: 'htmlElement', name: 'small', properties: {}, children });
      }
      return { value: { picture, alt }, ...(words.length > 0 ? { label: words } : {}) };
    },
  }),
  page: ({ value: { picture, alt }, label }, { nodes }) => [
    h('figure', {}, pictureElement(picture, alt), label ? h('figcaption', {}, nodes(label)) : []),
  ],
  document: ({ value: { picture, alt }, label }, { inline }) => [
    { type: 'picture', source: picture.sources.at(-1)?.address ?? '', alt, caption: label ? inline(label) : [] },
  ],
};
