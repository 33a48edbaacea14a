import type {
  AnnualDialoguePackQuery,
  ChildVictimGapQuery,
  CompactFormsQuery,
  ReturnsAndRoutesQuery,
} from '../../../../schema/generated/operations.ts';

/** What Panorama asks. */
export interface PanoramaAsked {
  readonly gap: ChildVictimGapQuery;
  readonly abroad: ReturnsAndRoutesQuery;
  readonly forms: CompactFormsQuery;
  readonly pack: AnnualDialoguePackQuery;
}
