import type { PerturbationParameters } from './parameters.ts';

/**
 * Refuses parameters for which some row of the perturbation table has no solution.
 * A count i that may not be published moves to 0 or to m = js + 1 or more; with mean 0 its variance is at least i(m − i).
 * @throws RangeError that names the rule and what to change.
 */
export function assertFeasible(parameters: PerturbationParameters): void {
  assertRange(parameters);
  const { stay, variance } = parameters;
  if (!(stay >= 0 && stay < 1))
    refuse(`stay (pstay) is ${stay}`, 'it must be a probability from 0 to below 1');
  if (!(variance > 0 && Number.isFinite(variance)))
    refuse(`variance (V) is ${variance}`, 'it must be above 0');
  assertVariance(parameters);
}

function assertRange({ maximum, suppressed }: PerturbationParameters): void {
  if (!Number.isSafeInteger(maximum) || maximum < 1)
    refuse(`maximum (D) is ${maximum}`, 'it must be a whole number of at least 1');
  if (!Number.isSafeInteger(suppressed) || suppressed < 0 || suppressed >= maximum)
    refuse(
      `suppressed (js) is ${suppressed}`,
      `it must be a whole number from 0 to ${maximum - 1}, below maximum (D), or 0 is out of reach of the counts it hides`,
    );
}

function assertVariance({ variance, suppressed }: PerturbationParameters): void {
  const smallest = suppressed + 1;
  const worst = Math.floor(smallest / 2);
  const needed = worst * (smallest - worst);
  if (variance < needed)
    refuse(
      `variance (V) is ${variance}`,
      `a count of ${worst} becomes 0 or at least ${smallest}, which needs V >= i(js + 1 - i) = ${needed}: ` +
        'raise variance or lower suppressed (js)',
    );
}

function refuse(found: string, rule: string): never {
  throw new RangeError(`Perturbation parameters cannot be met: ${found}; ${rule}.`);
}
