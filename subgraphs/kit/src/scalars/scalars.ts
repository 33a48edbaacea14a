import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { catalogued } from '../errors/catalogued.ts';

/** Resolvers of the graph's scalars; each refuses a malformed value with the form it wants. */
export const scalars = {
  Date: scalar(
    'Date',
    parseText(/^\d{4}-\d{2}-\d{2}$/, isDay, 'a day of the calendar, YYYY-MM-DD'),
  ),
  DateTime: instantScalar(),
  DivipolaCode: scalar(
    'DivipolaCode',
    parseText(
      /^\d{2}(\d{3})?$/,
      always,
      'two digits for a department or five for a municipality, as text: "05"',
    ),
  ),
  CountryCode: scalar(
    'CountryCode',
    parseText(/^[A-Z]{2}$/, always, 'two capital letters of ISO 3166-1: "CO"'),
  ),
  Year: scalar('Year', parseYear),
};

type Parse = (value: unknown, name: string) => unknown;

function scalar(name: string, parse: Parse): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: (value) => parse(value, name),
    parseLiteral: (node) => parse(literal(node), name),
  });
}

/** Inside the process an instant is a `Date`; outside it is RFC 3339 text. */
function instantScalar(): GraphQLScalarType {
  const parse: Parse = (value, name) => {
    const date = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : undefined;
    if (date && !Number.isNaN(date.getTime())) return date;
    throw malformed(name, 'an instant with its offset: "2026-03-01T05:00:00Z"');
  };
  return new GraphQLScalarType({
    name: 'DateTime',
    serialize: (value) => (value instanceof Date ? value.toISOString() : value),
    parseValue: (value) => parse(value, 'DateTime'),
    parseLiteral: (node) => parse(literal(node), 'DateTime'),
  });
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

function parseText(form: RegExp, holds: (text: string) => boolean, wanted: string): Parse {
  return (value, name) => {
    if (typeof value === 'string' && form.test(value) && holds(value)) return value;
    throw malformed(name, wanted);
  };
}

function parseYear(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2100)
    return value;
  throw malformed(name, 'a year from 1900 to 2100, as a number: 2024');
}

function literal(node: ValueNode): unknown {
  if (node.kind === Kind.INT) return Number(node.value);
  return node.kind === Kind.STRING ? node.value : undefined;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function always(): boolean {
  return true;
}

function malformed(name: string, wanted: string) {
  return catalogued('BAD_USER_INPUT', { reason: `${name} wants ${wanted}.` });
}
