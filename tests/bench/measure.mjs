// Preloaded into a measured process: at its end writes CPU seconds, wall seconds and peak memory to the file named in MEASURE_TO.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env.MEASURE_TO,
    JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, wall: performance.now() / 1000, peakMB: maxRSS / 1024 }),
  );
});
