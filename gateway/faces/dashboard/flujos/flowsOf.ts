import type { DestinationFlowsQuery } from '../../../../schema/generated/operations.ts';
import type { FigureLike } from '../../states/shownFigure.ts';
import { type FlowMatrix, flowMatrix } from './flowMatrix.ts';

/** The agencies that publish flows, by their field in the graph. */
export type FlowAgency = 'interior' | 'foreignAffairs';

/** What one agency publishes of flows. */
export interface Flows {
  readonly matrix: FlowMatrix;
  /** The destinations of the whole country, each with a published figure for each time. */
  readonly country: readonly CountryCell[];
  readonly release: { readonly number: number; readonly cutOff: string } | null;
}

/** A destination's figure for the whole country in one year or period. */
export interface CountryCell {
  readonly time: string;
  readonly code: string;
  readonly label: string;
  readonly figure: FigureLike;
}

/** The flows of an agency; undefined when it does not answer. */
export function flowsOf(answer: DestinationFlowsQuery, agency: FlowAgency): Flows | undefined {
  const { interior, foreignAffairs } = answer;
  if (agency === 'interior')
    return interior
      ? {
          matrix: flowMatrix(interior.flows, 'destination'),
          country: interior.byDestination.map(countryCell),
          release: interior.total[0]?.release ?? null,
        }
      : undefined;
  return foreignAffairs
    ? {
        matrix: flowMatrix(foreignAffairs.flows, 'country'),
        country: foreignAffairs.byCountry.map(countryCell),
        release: foreignAffairs.total[0]?.release ?? null,
      }
    : undefined;
}

type Cell = NonNullable<DestinationFlowsQuery['interior']>['byDestination'][number];

function countryCell({ dimensions, count }: Pick<Cell, 'dimensions' | 'count'>): CountryCell {
  const [time, place] = dimensions;
  return {
    time: time?.label ?? '',
    code: place?.code ?? 'UNKNOWN',
    label: place?.label ?? '',
    figure: count,
  };
}
