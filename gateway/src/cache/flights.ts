import type { AgencyAnswer } from '../engine/askAgency.ts';
import { fromText, type Told } from './told.ts';

/** Requests under way, by key: who wants the same at the same time waits for the one that is already on its way. */
export class Flights {
  readonly #underWay = new Map<string, Promise<Told>>();

  /** Waits for the same request of somebody else; undefined when there is none or its answer cannot be shared. */
  async join(key: string): Promise<AgencyAnswer | undefined> {
    const told = await this.#underWay.get(key);
    if (!told?.text) return undefined;
    const { errors, code } = told.answer;
    return { ...fromText(told.text, errors), code };
  }

  /** Asks, and lets others join until the answer is there. @param go must not reject. */
  async start(key: string, go: () => Promise<Told>): Promise<AgencyAnswer> {
    const flight = go();
    this.#underWay.set(key, flight);
    const { answer } = await flight;
    if (this.#underWay.get(key) === flight) this.#underWay.delete(key);
    return answer;
  }

  has(key: string): boolean {
    return this.#underWay.has(key);
  }
}
