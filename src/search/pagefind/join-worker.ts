/** I/O: joins the index of one language in a thread of the pool. */
export { joinSegments as default } from './segment.ts';
