/** I/O: how a run ends that is asked to: locks and folders for the time being go by `exit`, and the exit code names the signal. */
import { constants } from 'node:os';

export function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => process.exit(128 + constants.signals[signal]));
  // The command that started this process was killed: nobody waits for what it makes.
  process.once('disconnect', () => process.exit(128 + constants.signals.SIGHUP));
  process.channel?.unref();
}
