/** Pages of a Word document. Pure. */
import { empty } from './ooxml.ts';
import { relationOf } from './package.ts';

/** A4 with the margins of the PDF. */
export const section = [
  '<w:sectPr>',
  `<w:headerReference w:type="default" r:id="${relationOf('header')}"/>`,
  `<w:footerReference w:type="default" r:id="${relationOf('footer')}"/>`,
  empty('pgSz', { w: 11906, h: 16838 }),
  empty('pgMar', { top: 1440, right: 1440, bottom: 1300, left: 1440, header: 708, footer: 708, gutter: 0 }),
  '</w:sectPr>',
].join('');
