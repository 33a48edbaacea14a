import type { Limits } from '../limits.ts';
import { tooLarge } from './tooLarge.ts';

/**
 * Lets an operation pass whose cost is within the limit.
 * @param cost as `operationCost` works it out.
 * @throws OPERATION_TOO_LARGE
 */
export function admitCost(cost: number, limits: Pick<Limits, 'cost'>): void {
  if (cost > limits.cost) throw tooLarge(cost, 'objects in its largest answer', limits.cost);
}
