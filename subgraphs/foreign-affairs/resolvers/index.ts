import type { Resolvers } from '@alianza/kit/server/schema';
import { AssistanceCell } from './AssistanceCell.ts';
import { Award } from './Award.ts';
import { AwardRound } from './AwardRound.ts';
import { Baseline } from './Baseline.ts';
import { Commitment } from './Commitment.ts';
import { Contribution } from './Contribution.ts';
import { Country } from './Country.ts';
import { Department } from './Department.ts';
import { Dialogue } from './Dialogue.ts';
import { Documented } from './Documented.ts';
import { Evidence } from './Evidence.ts';
import { ForeignAffairs } from './ForeignAffairs.ts';
import { Indicator } from './Indicator.ts';
import { Objective } from './Objective.ts';
import { ObjectiveActor } from './ObjectiveActor.ts';
import { Participant } from './Participant.ts';
import { Partnership } from './Partnership.ts';
import { PartnershipPurpose } from './PartnershipPurpose.ts';
import { PrioritisedForm } from './PrioritisedForm.ts';
import { PublishedFigure } from './PublishedFigure.ts';
import { Query } from './Query.ts';
import { RepatriationCell } from './RepatriationCell.ts';
import { SubObjective } from './SubObjective.ts';
import { SustainabilityMeasure } from './SustainabilityMeasure.ts';
import { Target } from './Target.ts';

/** Every type of the ministry's schema that has resolvers of its own. */
export const resolvers: Resolvers = {
  Amount: Documented,
  AssistanceCell,
  Award,
  AwardRound,
  AwardRounds: Documented,
  Baseline,
  ChosenIndicators: Documented,
  Commitment,
  Commitments: Documented,
  Contribution,
  Contributions: Documented,
  Country,
  Department,
  Dialogue,
  Dialogues: Documented,
  Evidence,
  ForeignAffairs,
  Indicator,
  Objective,
  ObjectiveActor,
  Participant,
  Partnership,
  PartnershipPurpose,
  PrioritisedForm,
  PublishedFigure,
  Query,
  RepatriationCell,
  SubObjective,
  SubObjectives: Documented,
  SustainabilityMeasure,
  SustainabilityMeasures: Documented,
  Target,
  Targets: Documented,
};
