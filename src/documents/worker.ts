/** I/O: draws single documents in a thread of the pool. */
import { createDrawer } from './draw.ts';

export default createDrawer();
