import { describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { filesBelow, read } from './repository.ts';

const schema = buildSchema(read('schema/api.graphql'));
const types = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !/^(Int|Float|String|Boolean|ID)$/.test(name),
);

describe('The words of the contract', () => {
  it('describe every type, the root too', () => {
    expect(types.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  });

  it('call an identifier only what is one: an object has fields to ask for', () => {
    const objects = types.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isObjectType(getNamedType(field.type)))
        .map(({ name, description }) => ({ field: `${type.name}.${name}`, description })),
    );
    expect(objects.filter(({ description }) => description?.startsWith('Identifier'))).toEqual([]);
  });

  const sources = filesBelow('subgraphs').filter((file) => /\.(graphql|csv)$/.test(file));

  it.each(sources)('say of a source who read what, not where a copy was kept: %s', (file) => {
    expect(read(file)).not.toMatch(/\bstored (cop|part|page)|parte guardada/i);
  });
});
