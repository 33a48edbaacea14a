import { describe, expect, it } from '@jest/globals';
import { entityJoins } from '../../../../gateway/faces/schema/model/entityJoins.ts';
import { pictureLayout } from '../../../../gateway/faces/schema/picture/pictureLayout.ts';
import { CATALOGUE } from './composed.ts';

/** Less than a line of text between two names would be one on the other. */
const LINE_OF_TEXT = 20;

describe('The picture of the joins', () => {
  const joins = entityJoins(CATALOGUE);
  const layout = pictureLayout(joins, ['INTERIOR', 'POLICE', 'ICBF', 'FOREIGN_AFFAIRS', 'LABOR']);
  const types = layout.groups.flatMap((group) => group.types);

  it('has every join once, from its type to its entity', () => {
    const ends = new Map([...types, ...layout.entities].map(({ card, y }) => [card.name, y]));
    expect(layout.lines).toHaveLength(joins.joins.length);
    for (const { type, entity, from, to } of layout.lines)
      expect([from, to]).toEqual([ends.get(type), ends.get(entity)]);
  });

  it('sets nothing on anything else, and nothing outside', () => {
    for (const places of [types, layout.entities].map((each) => each.map(({ y }) => y))) {
      const sorted = places.toSorted((a, b) => a - b);
      const gaps = sorted.slice(1).map((place, index) => place - (sorted[index] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(LINE_OF_TEXT);
      expect(Math.max(...sorted)).toBeLessThan(layout.height);
    }
  });

  it('leaves out an entity that no agency’s own type leads to', () => {
    expect(layout.entities.map(({ card }) => card.name)).not.toContain('Municipality');
  });
});
