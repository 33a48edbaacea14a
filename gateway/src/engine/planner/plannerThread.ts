import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** One operation to plan. */
export interface PlanQuestion {
  readonly document: string;
  readonly operationName: string | undefined;
}

/** What became of a question: a plan as JSON, the planner's complaint, or nothing within the time. */
export type Planned =
  { readonly plan: string } | { readonly failure: string } | { readonly late: true };

/** What a thread needs to start. */
export interface PlannerThreadSettings {
  readonly supergraphSdl: string;
  /** Milliseconds to plan one operation. */
  readonly planningMs: number;
  /** Told when a started thread ends by itself. */
  readonly ended: () => void;
}

/** The thread ended before it answered. */
export class PlannerThreadEnded extends Error {}

interface Asked {
  readonly resolve: (planned: Planned) => void;
  readonly reject: (error: Error) => void;
}

const WORKER = new URL('./plannerWorker.mjs', import.meta.url);

/** A thread that plans. While nothing is asked of it, it does not keep the process alive. */
export class PlannerThread {
  readonly #worker: Worker;
  readonly #asked = new Map<number, Asked>();
  #last = 0;
  #isStopped = false;

  private constructor(worker: Worker, ended: () => void) {
    this.#worker = worker;
    worker.on('message', ({ id, planned }: { id: number; planned: Planned }) => {
      this.#take(id)?.resolve(planned);
    });
    worker.once('exit', () => {
      const error = new PlannerThreadEnded('The planner ended');
      for (const { reject } of this.#asked.values()) reject(error);
      this.#asked.clear();
      if (!this.#isStopped) ended();
    });
    // After the listeners: one for messages would hold the process again.
    worker.unref();
  }

  /**
   * Starts a thread, which builds its planner.
   * @throws the planner's own error when the text is no supergraph.
   */
  static async start({
    ended: tell,
    ...workerData
  }: PlannerThreadSettings): Promise<PlannerThread> {
    // The worker needs none of this process's loaders, and starts sooner without them.
    const worker = new Worker(WORKER, { workerData, execArgv: [] });
    // What ends a thread is followed by `exit`, which is acted upon.
    worker.on('error', () => undefined);
    const ended = once(worker, 'exit').then(() => {
      throw new PlannerThreadEnded('The planner ended before it was ready');
    });
    await Promise.race([once(worker, 'message'), ended]);
    return new PlannerThread(worker, tell);
  }

  /** @throws PlannerThreadEnded */
  ask(question: PlanQuestion): Promise<Planned> {
    this.#last += 1;
    const id = this.#last;
    this.#worker.ref();
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.#worker.postMessage({ id, question });
    });
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#worker.terminate();
  }

  #take(id: number): Asked | undefined {
    const asked = this.#asked.get(id);
    this.#asked.delete(id);
    if (this.#asked.size === 0) this.#worker.unref();
    return asked;
  }
}
