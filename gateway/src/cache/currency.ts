import { agencyCode } from '../agencies/agency.ts';
import type { Operation } from '../engine/operation.ts';
import type { RequestScope } from '../requestScope.ts';
import type { Reading, ReadRelease } from '../releases/reading.ts';

/** Whether nothing newer can have been in force when the answer was begun. */
export type Currency = 'CURRENT' | 'UNVERIFIED';

/** What an answer says of its own state, as `extensions`. */
export interface AnswerExtensions {
  readonly currency: Currency;
  /** The releases that were read, agencies in `stale` left out. */
  readonly releases: readonly ReadRelease[];
  /** Agencies that did not answer, and the earlier releases that stand in for them. */
  readonly stale?: readonly {
    readonly agency: string;
    readonly releases: readonly ReadRelease[];
  }[];
}

type Scope = Pick<RequestScope, 'readings' | 'stale'>;

/** The currency of an answer from these services: as good as the least of them. */
export function currencyOf(services: Iterable<string>, { readings, stale }: Scope): Currency {
  for (const service of services)
    if (stale.has(service) || !readings.get(service)?.isCurrent) return 'UNVERIFIED';
  return 'CURRENT';
}

/**
 * The extensions of an answer, whichever way it was asked for; undefined when it has no agencies to tell of.
 * @param tells whether the agencies' releases are followed.
 */
export function extensionsOf(
  { plan }: Pick<Operation, 'plan'>,
  { tells, scope }: { readonly tells: boolean; readonly scope: Scope },
): AnswerExtensions | undefined {
  const services = plan?.services ?? [];
  return tells && services.length > 0 ? answerExtensions(services, scope) : undefined;
}

/** The extensions of an answer from these services. A service without a known state adds no release. */
export function answerExtensions(services: Iterable<string>, scope: Scope): AnswerExtensions {
  const { readings, stale } = scope;
  const names = [...services];
  const answered = names.filter((service) => !stale.has(service));
  return {
    currency: currencyOf(names, scope),
    releases: answered.flatMap((service) => readings.get(service)?.releases ?? []),
    ...(stale.size > 0 && { stale: [...stale].map(standIn) }),
  };
}

function standIn([service, { releases }]: [string, Reading]) {
  return { agency: agencyCode(service), releases };
}
