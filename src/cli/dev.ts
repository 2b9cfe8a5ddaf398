/** I/O: the live server. */
import { dev } from 'astro';
import { astroConfig } from '../load/config.ts';
import type { Settings } from '../load/settings.ts';

export async function develop(settings: Settings, port: number): Promise<void> {
  await dev({ ...(await astroConfig(settings)), configFile: false, logLevel: 'info', server: { port } });
}
