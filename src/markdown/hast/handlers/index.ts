/** How nodes of mdast become HTML where the defaults of mdast-util-to-hast are not enough. One file a node. */
import type { Root } from 'mdast';
import type { Handlers } from 'mdast-util-to-hast';
import type { Session } from '../../session.ts';
import { codeHandlers } from './code.ts';
import { directiveHandlers } from './directive.ts';
import { footnoteHandlers } from './footnote.ts';
import { heading } from './heading.ts';
import { htmlElement } from './html-element.ts';
import { link } from './link.ts';
import { paragraph } from './paragraph.ts';
import { image } from './picture.ts';
import { tableHandlers } from './table.ts';
import { taskItem } from './task-item.ts';

/** @param whole the tree that becomes HTML, where the library is given only the notes of it */
export function handlers(session: Session, whole?: Root): Handlers {
  return {
    ...codeHandlers(session),
    ...directiveHandlers(session),
    ...footnoteHandlers(session, whole),
    ...tableHandlers(session),
    heading,
    htmlElement,
    image: image(session),
    link: link(session),
    listItem: taskItem,
    paragraph: paragraph(session),
  };
}
