import type { QueryPlan } from '@graphql-hive/router-query-planner';
import type { GraphQLError } from 'graphql';
import { catalogued } from '@alianza/kit/errors/catalogued';
import { tooLarge } from '../../admission/tooLarge.ts';
import type { Limits } from '../../limits.ts';
import type { Observer } from '../../observer.ts';
import { Places } from './places.ts';
import { PlannerThread, type Planned, type PlanQuestion } from './plannerThread.ts';

/** Plans operations over the agencies of one supergraph. */
export interface Planner {
  /**
   * @param document one operation with its fragments, valid, without introspection.
   * @throws a catalogued error: GATEWAY_BUSY when too many wait or the planner ended, OPERATION_TOO_LARGE when planning
   *   takes too long, INTERNAL_SERVER_ERROR with the planner's complaint as its cause.
   */
  plan(document: string, operationName: string | undefined): Promise<QueryPlan>;
  close(): Promise<void>;
}

/** The limits that planning takes. */
export type PlanningLimits = Pick<Limits, 'planningQueue' | 'planningMs'>;

function busy(reason: string): GraphQLError {
  return catalogued('GATEWAY_BUSY', { reason, seconds: 1 }, { wholeRequest: true });
}

/** A thread plans one operation after the other. */
const ONE_AT_A_TIME = 1;

class QueuedPlanner implements Planner {
  readonly #supergraphSdl: string;
  readonly #limits: PlanningLimits;
  readonly #observer: Observer;
  readonly #places: Places;
  #thread: Promise<PlannerThread> | undefined;
  #isClosed = false;

  constructor(supergraphSdl: string, limits: PlanningLimits, observer: Observer) {
    this.#supergraphSdl = supergraphSdl;
    this.#limits = limits;
    this.#observer = observer;
    this.#places = new Places(ONE_AT_A_TIME, limits.planningQueue);
  }

  /** The running thread, or one that is started for want of it. */
  thread(): Promise<PlannerThread> {
    this.#thread ??= this.#start();
    return this.#thread;
  }

  async plan(document: string, operationName: string | undefined): Promise<QueryPlan> {
    const place = this.#places.take();
    if (place === undefined) {
      this.#observer.refused('planning');
      throw busy('too many operations that it has not seen before wait to be planned');
    }
    await place;
    try {
      return this.#read(await this.#ask({ document, operationName }));
    } finally {
      this.#places.leave();
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const thread = await this.#thread?.catch(() => undefined);
    await thread?.stop();
  }

  #start(): Promise<PlannerThread> {
    const { planningMs } = this.#limits;
    const thread = PlannerThread.start({
      supergraphSdl: this.#supergraphSdl,
      planningMs,
      // Building takes a while at many agencies: it begins before anybody asks.
      ended: () => {
        this.#thread = this.#isClosed ? undefined : this.#start();
      },
    });
    thread.catch(() => {
      this.#thread = undefined;
    });
    return thread;
  }

  async #ask(question: PlanQuestion): Promise<Planned> {
    if (this.#isClosed) throw busy('it is stopping');
    const thread = await this.thread().catch(() => undefined);
    const started = performance.now();
    const planned = await thread?.ask(question).catch(() => undefined);
    if (planned === undefined) throw busy('its planner is being started anew');
    this.#observer.planned(performance.now() - started);
    return planned;
  }

  #read(planned: Planned): QueryPlan {
    if ('plan' in planned) return JSON.parse(planned.plan) as QueryPlan;
    if ('failure' in planned) {
      throw catalogued('INTERNAL_SERVER_ERROR', {}, { cause: new Error(planned.failure) });
    }
    const { planningMs } = this.#limits;
    this.#observer.refused('planningMs');
    throw tooLarge(`more than ${planningMs}`, 'milliseconds of planning', planningMs);
  }
}

/**
 * Starts the planner in a thread of its own: building it takes long, and a never-seen operation must not delay the
 * answers to known ones. Operations are planned one after the other; `planningQueue` of them wait.
 * @throws the planner's own error when the text is no supergraph.
 */
export async function openPlanner(
  supergraphSdl: string,
  limits: PlanningLimits,
  observer: Observer,
): Promise<Planner> {
  const planner = new QueuedPlanner(supergraphSdl, limits, observer);
  await planner.thread();
  return planner;
}
