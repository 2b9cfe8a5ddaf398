/** I/O: joins the index of one language in a thread of the pool. */
export { joinBundle as default } from './bundle.ts';
