/** I/O: draws single documents in a thread of the pool. */
import type { Content } from './content.ts';
import { createDrawer } from './draw.ts';

export interface DocumentTask {
  content: Content;
  /** The content folder, for the fonts of the office. */
  folder: string;
}

const drawer = createDrawer();

export default ({ content, folder }: DocumentTask) => drawer(content, folder);
