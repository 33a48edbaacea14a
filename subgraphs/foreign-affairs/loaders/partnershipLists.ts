import { statement } from '@alianza/kit/database/sql';
import { manyByKey } from '@alianza/kit/loaders/byKey';
import type { Knex } from 'knex';
import type {
  AvailabilityNoteRow,
  AwardRoundRow,
  AwardRow,
  BaselineRow,
  CommitmentRow,
  ContributionRow,
  DialogueIndicatorRow,
  DialogueRow,
  IndicatorCounterpartRow,
  IndicatorRow,
  ObjectiveActorRow,
  ObjectiveRow,
  ParticipantRow,
  PartnershipRow,
  PrioritisedFormRow,
  PurposeRow,
  SubObjectiveRow,
  SustainabilityMeasureRow,
} from './rows.ts';

/** The partnership's lists by the name of their reference table. */
export interface PartnershipLists {
  readonly partnership: PartnershipRow;
  readonly purpose: PurposeRow;
  readonly participant: ParticipantRow;
  readonly objective: ObjectiveRow;
  readonly sub_objective: SubObjectiveRow;
  readonly objective_actor: ObjectiveActorRow;
  readonly prioritised_form: PrioritisedFormRow;
  readonly award_round: AwardRoundRow;
  readonly award: AwardRow;
  readonly commitment: CommitmentRow;
  readonly contribution: ContributionRow;
  readonly dialogue: DialogueRow;
  readonly dialogue_indicator: DialogueIndicatorRow;
  readonly sustainability_measure: SustainabilityMeasureRow;
  readonly indicator: IndicatorRow;
  readonly indicator_counterpart: IndicatorCounterpartRow;
  readonly baseline: BaselineRow;
  readonly availability_note: AvailabilityNoteRow;
}

/** Reads one list of the partnership, in the order of its file. */
export type ReadList = <Name extends keyof PartnershipLists>(
  name: Name,
) => Promise<readonly PartnershipLists[Name][]>;

interface ListRow {
  readonly list: keyof PartnershipLists;
  readonly row: PartnershipLists[keyof PartnershipLists];
}

const partnershipLists = statement(new URL('../sql/partnershipLists.sql', import.meta.url));

/** Small lists that belong together, all those wanted at once in one statement. */
export function partnershipListsLoader(reader: Knex): ReadList {
  const loader = manyByKey(
    (lists: readonly (keyof PartnershipLists)[]) =>
      partnershipLists<ListRow>(reader, { lists: [...lists] }),
    ({ list }) => list,
  );
  return async <Name extends keyof PartnershipLists>(name: Name) =>
    (await loader.load(name)).map(({ row }) => row as PartnershipLists[Name]);
}
