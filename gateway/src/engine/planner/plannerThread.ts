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
  /** Milliseconds to plan one operation, after which the thread is ended: a plan cannot be stopped otherwise. */
  readonly planningMs: number;
  /** Told when a started thread ends by itself. */
  readonly ended: () => void;
}

/** The thread ended before it answered. */
export class PlannerThreadEnded extends Error {}

interface Asked {
  readonly resolve: (planned: Planned) => void;
  readonly reject: (error: Error) => void;
  readonly deadline: NodeJS.Timeout;
}

const WORKER = new URL('./plannerWorker.mjs', import.meta.url);

/** A thread that plans one operation at a time. While nothing is asked of it, it does not keep the process alive. */
export class PlannerThread {
  readonly #worker: Worker;
  readonly #settings: PlannerThreadSettings;
  #asked: Asked | undefined;
  #isStopped = false;

  private constructor(worker: Worker, settings: PlannerThreadSettings) {
    this.#worker = worker;
    this.#settings = settings;
    worker.on('message', (planned: Planned) => this.#take()?.resolve(planned));
    worker.once('exit', () => {
      this.#take()?.reject(new PlannerThreadEnded('The planner ended'));
      if (!this.#isStopped) settings.ended();
    });
    // After the listeners: one for messages would hold the process again.
    worker.unref();
  }

  /**
   * Starts a thread, which builds its planner.
   * @throws the planner's own error when the text is no supergraph.
   */
  static async start(settings: PlannerThreadSettings): Promise<PlannerThread> {
    const workerData = { supergraphSdl: settings.supergraphSdl };
    // The worker needs none of this process's loaders, and starts sooner without them.
    const worker = new Worker(WORKER, { workerData, execArgv: [] });
    // What ends a thread is followed by `exit`, which is acted upon.
    worker.on('error', () => undefined);
    const ended = once(worker, 'exit').then(() => {
      throw new PlannerThreadEnded('The planner ended before it was ready');
    });
    await Promise.race([once(worker, 'message'), ended]);
    return new PlannerThread(worker, settings);
  }

  /**
   * Plans an operation; the one before must have been answered.
   * @throws PlannerThreadEnded
   */
  ask(question: PlanQuestion): Promise<Planned> {
    this.#worker.ref();
    return new Promise((resolve, reject) => {
      const deadline = setTimeout(() => this.#giveUp(), this.#settings.planningMs);
      this.#asked = { resolve, reject, deadline };
      this.#worker.postMessage(question);
    });
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#worker.terminate();
  }

  /** Whoever asks next is to have another thread at once. */
  #giveUp(): void {
    const asked = this.#take();
    void this.stop();
    this.#settings.ended();
    asked?.resolve({ late: true });
  }

  #take(): Asked | undefined {
    const asked = this.#asked;
    clearTimeout(asked?.deadline);
    this.#asked = undefined;
    this.#worker.unref();
    return asked;
  }
}
