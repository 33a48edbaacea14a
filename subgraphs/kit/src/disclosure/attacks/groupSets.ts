import { groupOf, type Grouping } from '../lattice.ts';
import type { Person } from '../people.ts';

/** A group of a grouping as a set of people, by their places in a list of them. */
export interface GroupSet {
  readonly members: readonly number[];
  /** The same for the same people, however they are described: cells with one name carry one value. */
  readonly name: string;
}

/** The groups of one grouping that have members, by group. */
export function groupSets(
  grouping: Grouping,
  people: readonly Person[],
): ReadonlyMap<number, GroupSet> {
  const members = new Map<number, number[]>();
  for (const [place, person] of people.entries())
    for (const group of groupsOfPerson(grouping, person)) {
      const known = members.get(group);
      if (known) known.push(place);
      else members.set(group, [place]);
    }
  return new Map([...members].map(([group, own]) => [group, { members: own, name: nameOf(own) }]));
}

/** The groups of a grouping a person is counted in, each once. */
export function groupsOfPerson(grouping: Grouping, { rows }: Person): readonly number[] {
  const [only, ...others] = rows;
  if (!only) return [];
  if (others.length === 0) return [groupOf(grouping, only)];
  return [...new Set(rows.map((codes) => groupOf(grouping, codes)))];
}

/** Size and 64 bits of two rolling hashes: two sets of one release do not meet by chance. */
function nameOf(members: readonly number[]): string {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (const member of members) {
    first = Math.imul(first ^ member, 0x01000193);
    second = Math.imul((second << 5) ^ (second >>> 27) ^ member, 0x85ebca6b);
  }
  return `${members.length}:${first >>> 0}:${second >>> 0}`;
}
