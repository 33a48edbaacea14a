import { MultiBar, type SingleBar } from 'cli-progress';

/** Tells how far a step is; any unit, as long as both numbers are of the same. */
export type Progress = (done: number, total: number) => void;

/** What the person at the keyboard sees of the run: a bar per step on a terminal, plain lines elsewhere. */
export interface Report {
  /** One sentence. */
  say(line: string): void;
  /** Shows a step for as long as its work lasts, and how long that was. */
  step<Result>(title: string, work: (progress: Progress) => Promise<Result>): Promise<Result>;
}

const TITLE_WIDTH = 44;

/** A report to a stream: bars when it is a terminal, lines when it is a file or a pipe. */
export function createReport(out: NodeJS.WriteStream): Report {
  return out.isTTY ? barReport(out) : lineReport(out);
}

function lineReport(out: NodeJS.WritableStream): Report {
  const say = (line: string) => void out.write(`${line}\n`);
  return {
    say,
    step: async (title, work) => {
      say(`${title} …`);
      const began = performance.now();
      const result = await work(() => undefined);
      say(`${title}: ${seconds(began)}`);
      return result;
    },
  };
}

function barReport(out: NodeJS.WriteStream): Report {
  const bars = new MultiBar({
    stream: out,
    format: `{title} {bar} {percentage} %`,
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    emptyOnZero: true,
    autopadding: true,
  });
  let running = 0;
  const say = (line: string) => void (running > 0 ? bars.log(`${line}\n`) : out.write(`${line}\n`));
  return {
    say,
    step: async (title, work) => {
      running += 1;
      const bar = bars.create(1, 0, { title: title.padEnd(TITLE_WIDTH) });
      const began = performance.now();
      try {
        const result = await work((done, total) => move(bar, done, total));
        say(`${title.padEnd(TITLE_WIDTH)} ${seconds(began)}`);
        return result;
      } finally {
        bars.remove(bar);
        running -= 1;
        if (running === 0) bars.stop();
      }
    },
  };
}

function move(bar: SingleBar, done: number, total: number): void {
  bar.setTotal(total);
  bar.update(done);
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
