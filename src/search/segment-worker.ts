/** I/O: indexes some pages in a thread of the pool. */
export { segmentOf as default } from './segment.ts';
