import { indicatorScope } from '@alianza/kit/server/scope';
import type { IndicatorResolvers } from '../generated/schema.ts';

export const Indicator: IndicatorResolvers = { icbf: indicatorScope };
