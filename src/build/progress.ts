/** I/O: progress of long work on the error stream: a bar on a terminal, plain lines otherwise. */

export interface Progress {
  /** Begins a step; the one before is finished. */
  step(label: string): (done: number, total: number) => void;
  end(): void;
  /** Tells something on a line of its own. */
  say(text: string): void;
}

const WIDTH = 24;

export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let label = '';
  let drawn = false;
  let last = 0;
  const finish = () => {
    if (drawn) stream.write('\r\x1b[K');
    drawn = false;
  };
  return {
    step(next) {
      finish();
      label = next;
      last = performance.now();
      if (!stream.isTTY) stream.write(`${label} …\n`);
      return (done, total) => {
        const now = performance.now();
        // Redrawing more often than the eye can follow costs time on slow terminals.
        if (total === 0 || (done < total && now - last < (stream.isTTY ? 80 : 5000))) return;
        last = now;
        // A step may find more to do than it told.
        const share = Math.min(1, done / total);
        if (stream.isTTY) {
          const filled = Math.round(share * WIDTH);
          stream.write(
            `\r\x1b[K${label.padEnd(20)} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`,
          );
          drawn = true;
        } else if (done < total) stream.write(`${label}: ${done} of ${total}\n`);
      };
    },
    end: finish,
    say(text) {
      finish();
      stream.write(`${text}\n`);
    },
  };
}
