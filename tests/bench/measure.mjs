// Preloaded into a measured process: at its end writes CPU seconds, wall seconds and peak memory to the file named in MEASURE_TO.
import { readFileSync, writeFileSync } from 'node:fs';

/** User and system seconds of programs that this one ran to their end, such as Pagefind's; 0 where the system does not tell. */
export function secondsOfChildren() {
  try {
    // After the name, which may hold blanks: cutime and cstime are fields 16 and 17, in ticks of 1/100 s (proc(5)).
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1).split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}

if (process.env.MEASURE_TO)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpu = (userCPUTime + systemCPUTime) / 1e6 + secondsOfChildren();
    const cost = { cpu, wall: performance.now() / 1000, peakMB: maxRSS / 1024 };
    writeFileSync(process.env.MEASURE_TO, JSON.stringify(cost));
  });
