import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLEnumType } from 'graphql';
import { FIGURE_STATUSES } from '@alianza/kit/release/figure';
import { read } from '../../conventions/repository.ts';
import { published, seen } from './figures.ts';

describe('A figure', () => {
  it('has the margin of its reader: ±5 for an analyst, ±6 for anybody else', () => {
    expect(seen('ANALYST', 137)).toMatchObject({
      value: 137,
      uncertainty: { halfWidth95: 5, standardDeviation: expect.closeTo(Math.sqrt(7), 2) },
    });
    expect(seen('PUBLIC', 137)).toMatchObject({
      value: 135,
      uncertainty: { halfWidth95: 6, standardDeviation: expect.closeTo(3, 2) },
    });
  });

  it.each(['OFFICIAL', 'STRUCTURAL_ZERO'])('that is exact has no margin: %s', (status) => {
    expect(published(0, status).uncertainty).toBeNull();
  });

  it('without a value has no margin', () => {
    expect(seen('PUBLIC', 9)).toMatchObject({ status: 'UNDER_TEN', uncertainty: null });
    expect(published(null, 'WITHHELD_BASE').uncertainty).toBeNull();
  });

  it('is refused in a state the schema does not know', () => {
    expect(() => published(12, 'OK')).toThrow(/unknown status OK/);
  });

  it('has the very states the schema lists', () => {
    const sdl = read('subgraphs/kit/schema.graphql').replaceAll(
      / @(shareable|(key|listSize)\([^)]*\))/g,
      '',
    );
    const type = buildSchema(sdl).getType('FigureStatus') as GraphQLEnumType;
    expect(type.getValues().map(({ name }) => name)).toEqual(FIGURE_STATUSES);
  });
});
