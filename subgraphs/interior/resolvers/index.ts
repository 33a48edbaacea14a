import type { Resolvers } from '@alianza/kit/server/schema';
import { Agency } from './Agency.ts';
import { CallCell } from './CallCell.ts';
import { Department } from './Department.ts';
import { ExploitationForm } from './ExploitationForm.ts';
import { Indicator } from './Indicator.ts';
import { Interior } from './Interior.ts';
import { Municipality } from './Municipality.ts';
import { Query } from './Query.ts';
import { RouteCell } from './RouteCell.ts';
import { RouteVictimCell } from './RouteVictimCell.ts';

/** Every type of the ministry's schema that has resolvers of its own. */
export const resolvers: Resolvers = {
  Agency,
  CallCell,
  Department,
  ExploitationForm,
  Indicator,
  Interior,
  Municipality,
  Query,
  RouteCell,
  RouteVictimCell,
};
