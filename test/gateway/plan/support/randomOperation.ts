import { integer, nat, type GeneratorValue } from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isInterfaceType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

/** Values that the fixtures know, by the name of the argument. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  id: ['"b1"', '"b2"', '"none"', '"p1"', '"x1"'],
  sku: ['"p1"', '"p2"', '"none"'],
  code: ['"05"', '"11"'],
  currency: ['"USD"', '"EUR"', '"COP"'],
};
const NUMBERS = ['1', '2', '7', '$number'];
const CONDITIONS = ['true', 'false', '$yes', '$no'];

/** The variables of every generated operation. */
export const VARIABLES = { yes: true, no: false, number: 3 };
const TYPES = { yes: 'Boolean!', no: 'Boolean!', number: 'Int' };

interface Writer {
  readonly draw: GeneratorValue;
  readonly schema: GraphQLSchema;
  readonly depth: number;
}

function pick<Value>({ draw }: Writer, from: readonly Value[]): Value {
  return from[draw(nat, { max: from.length - 1 })] as Value;
}

function chance({ draw }: Writer, percent: number): boolean {
  return draw(integer, { min: 0, max: 99 }) < percent;
}

function argumentText(writer: Writer, argument: GraphQLArgument): string {
  const isNeeded = getNullableType(argument.type) !== argument.type;
  if (!isNeeded && chance(writer, 50)) return '';
  const values = VALUES[argument.name] ?? (isInt(argument) ? NUMBERS : []);
  return values.length === 0 ? '' : `${argument.name}: ${pick(writer, values)}`;
}

function isInt(argument: GraphQLArgument): boolean {
  return getNamedType(argument.type).name === 'Int';
}

function condition(writer: Writer): string {
  if (!chance(writer, 12)) return '';
  return ` @${pick(writer, ['skip', 'include'])}(if: ${pick(writer, CONDITIONS)})`;
}

/** A field with arguments is mostly called by them, so that fields which meet under one key are the same. */
function aliasFor(writer: Writer, name: string, values: string): string {
  if (chance(writer, 4)) return `a${writer.draw(nat, { max: 2 })}: `;
  if (values === '') return chance(writer, 15) ? `other_${name}: ` : '';
  return chance(writer, 90) ? `${name}_${values.replace(/\W+/g, '_')}: ` : '';
}

function fieldText(writer: Writer, field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isCompositeType(type) && writer.depth === 0) return '';
  const texts = field.args.map((each) => argumentText(writer, each)).filter(Boolean);
  const values = texts.length > 0 ? `(${texts.join(', ')})` : '';
  const deeper = { ...writer, depth: writer.depth - 1 };
  const inner = isCompositeType(type) ? selectionText(deeper, type) : '';
  return `${aliasFor(writer, field.name, values)}${field.name}${values}${condition(writer)}${inner}`;
}

function fragmentText(writer: Writer, type: GraphQLCompositeType): string {
  const { schema } = writer;
  const types = isAbstractType(type)
    ? schema.getPossibleTypes(type)
    : isObjectType(type)
      ? [type, ...type.getInterfaces()]
      : [];
  const on = pick(writer, types);
  return `... on ${on.name}${condition(writer)}${selectionText(writer, on)}`;
}

function selectionText(writer: Writer, type: GraphQLCompositeType): string {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const texts = fields
    .filter(({ name }) => !name.startsWith('_') && chance(writer, 45))
    .map((field) => fieldText(writer, field));
  const fragments = writer.depth > 0 && chance(writer, isAbstractType(type) ? 80 : 15);
  if (fragments) texts.push(fragmentText({ ...writer, depth: writer.depth - 1 }, type));
  if (chance(writer, 25)) texts.push('__typename');
  const all = texts.filter(Boolean);
  return ` { ${all.length > 0 ? all.join(' ') : '__typename'} }`;
}

/** An operation over a schema; not every one is valid, as two fields may meet under one key. */
export function randomOperation(draw: GeneratorValue, schema: GraphQLSchema): string {
  const type = schema.getQueryType();
  if (!type) throw new Error('The schema has no queries');
  const text = selectionText({ draw, schema, depth: 4 }, type);
  const used = Object.entries(TYPES).filter(([name]) => text.includes(`$${name}`));
  const head = used.map(([name, variableType]) => `$${name}: ${variableType}`).join(', ');
  return `query${head === '' ? '' : `(${head})`}${text}`;
}
