/** What has to be undone when the run ends, whether it succeeded or not. */
export interface Ending {
  /** Remembers how to undo what was just done. */
  add(undo: () => unknown): void;
  /** Undoes everything, latest first; asked again, it waits for the same ending. */
  run(): Promise<void>;
}

/** An ending with nothing to undo yet. */
export function createEnding(): Ending {
  const undos: (() => unknown)[] = [];
  let ended: Promise<void> | undefined;
  return {
    add: (undo) => undos.push(undo),
    run: () => (ended ??= undoAll(undos)),
  };
}

/** One failure does not keep the rest from being undone. */
async function undoAll(undos: (() => unknown)[]): Promise<void> {
  for (let undo = undos.pop(); undo; undo = undos.pop()) {
    try {
      await undo();
    } catch (reason) {
      process.stderr.write(`${String(reason)}\n`);
    }
  }
}
