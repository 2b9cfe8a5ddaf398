/** I/O: the live server. */
import { dev } from 'astro';
import { astroConfig } from '../load/config.ts';
import { openExtensions } from '../load/extensions.ts';
import { useExtensions } from '../model/extension.ts';
import type { Settings } from '../load/settings.ts';

export async function develop(settings: Settings, port: number): Promise<void> {
  // Astro would load them as parts of the site.
  useExtensions(await openExtensions(settings.extensions ?? []));
  await dev({ ...(await astroConfig(settings)), configFile: false, logLevel: 'info', server: { port } });
}
