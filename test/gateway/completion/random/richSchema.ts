import { buildSchema, isScalarType, type GraphQLSchema } from 'graphql';
import type { Draw } from './draw.ts';

/** Each `?` becomes `!` or nothing; those with the same digit the same, so that objects fit their interfaces. */
const SDL = `
  scalar Json
  enum Mood { CALM WILD }
  union Pet = Cat | Dog
  interface Being { id: ID?1 name: String?2 friend: Being?3 friends: [Being?4]?5 mood: Mood?6 }
  interface Legged { legs: Int?7 }
  type Person implements Being {
    id: ID?1 name: String?2 friend: Being?3 friends: [Being?4]?5 mood: Mood?6
    house: House? pets: [Pet?]?
  }
  type Cat implements Being & Legged {
    id: ID?1 name: String?2 friend: Being?3 friends: [Being?4]?5 mood: Mood?6 legs: Int?7
    prey: [[Pet?]?]? lives: Int?
  }
  type Dog implements Legged { legs: Int?7 kennel: House? name: String?2 }
  type House {
    number: Int? rent: Float? isOpen: Boolean? tags: [String?]? grid: [[Int?]?]? extra: Json?
    owner: Being? rooms: [Room?]? cellar: Room?
  }
  type Room { title: String? moods: [Mood?]? ids: [ID?]? next: Room? house: House? }
  type Query {
    hero: Being? heroes: [Being?]? pet: Pet? pets: [Pet?]? legged: Legged? house: House?
    streets: [[House?]?]? room: Room? matrix: [[Int?]?]? extra: Json? when: Json?
  }`;

function refuseUnless(fits: (value: unknown) => boolean, deliver = (value: unknown) => value) {
  return (value: unknown) => {
    if (!fits(value)) throw new Error('no such value');
    return deliver(value);
  };
}

const isInt = (value: unknown) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;

/** graphql-js turns 5 into "5" and true into 1; an answer that came as JSON has no such excuse. */
const STRICT: Readonly<Record<string, (value: unknown) => unknown>> = {
  Int: refuseUnless(isInt),
  Float: refuseUnless((value) => Number.isFinite(value)),
  String: refuseUnless((value) => typeof value === 'string'),
  Boolean: refuseUnless((value) => typeof value === 'boolean'),
  ID: refuseUnless((value) => typeof value === 'string' || Number.isSafeInteger(value), String),
};

function strict(sdl: string): GraphQLSchema {
  const names = Object.keys(STRICT);
  const renamed = sdl.replace(new RegExp(`\\b(${names.join('|')})\\b`, 'g'), 'Strict$1');
  const schema = buildSchema(renamed + names.map((name) => ` scalar Strict${name}`).join(''));
  for (const name of names) {
    const scalar = schema.getType(`Strict${name}`);
    if (isScalarType(scalar)) Object.assign(scalar, { serialize: STRICT[name] });
  }
  return schema;
}

/** A schema in two forms: for completion, and with strict scalars for graphql-js. */
export interface RichSchema {
  readonly schema: GraphQLSchema;
  readonly reference: GraphQLSchema;
}

/** Objects, interfaces, unions, lists of lists, enums and scalars, with promises at random. */
export function richSchema(draw: Draw): RichSchema {
  const chosen = new Map<string, string>();
  const sdl = SDL.replace(/\?(\d?)/g, (_, shared: string) => {
    const mark = chosen.get(shared) ?? (draw.chance(0.4) ? '!' : '');
    if (shared !== '') chosen.set(shared, mark);
    return mark;
  });
  return { schema: buildSchema(sdl), reference: strict(sdl) };
}
