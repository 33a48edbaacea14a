/** One request meant to hurt. */
export interface HostileRequest {
  readonly name: string;
  readonly text: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** A harmless document for variables that are not. */
const YEARS = 'query($years:[Year!]){police{offences(where:{years:$years}){year}}}';

const EVIL_PAIRS = ['police', 'interior', 'labor', 'icbf'];

function times(count: number, text: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => text(at)).join(' ');
}

function nested(levels: number, [opening, closing]: readonly [string, string]): string {
  return `${opening.repeat(levels)}code${closing.repeat(levels)}`;
}

function nestedList(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

/** A department in an agency in a department, the agencies by turns. */
function alternating(levels: number): string {
  const into = Array.from({ length: levels }, (_, at) => EVIL_PAIRS[at % EVIL_PAIRS.length]);
  const opening = into.map((agency) => `${agency}{offences{department{`).join('');
  return `{departments{${opening}code${'}}}'.repeat(levels)}}}`;
}

/** Each fragment spreads the next one; the last spreads the `last` again. */
function circle(fragments: number): string {
  const next = (at: number) => (at + 1) % fragments;
  return `{...F0} ${times(fragments, (at) => `fragment F${at} on Query{...F${next(at)}}`)}`;
}

function bomb(doublings: number): string {
  const definitions = times(
    doublings,
    (at) => `fragment F${at} on Police{...F${at + 1} ...F${at + 1}}`,
  );
  return `{police{...F0}} ${definitions} fragment F${doublings} on Police{__typename}`;
}

/** Fragments that are deep and spread each other at their deepest place: far deeper than any brackets of the text. */
function stairs(fragments: number): string {
  const step = (at: number) => `${'police{'.repeat(97)}...F${at + 1}${'}'.repeat(97)}`;
  const steps = times(fragments, (at) => `fragment F${at} on Police{${step(at)}}`);
  return `{police{...F0}} ${steps} fragment F${fragments} on Police{__typename}`;
}

/** Each fragment spreads all that come after it, or all others in circles. */
function web(fragments: number, isCircular: boolean): string {
  const spreads = (from: number) =>
    times(fragments, (at) => (at > from || (isCircular && at !== from) ? `...F${at}` : ''));
  return `{police{...F0}} ${times(fragments, (at) => `fragment F${at} on Police{__typename ${spreads(at)}}`)}`;
}

/** Requests that hurt a gateway without limits, by what they are made of. */
export const HOSTILE_REQUESTS: readonly HostileRequest[] = [
  ...[50, 500, 3_000].map((levels) => ({
    name: `depth ${levels}`,
    text: nested(levels, ['{departments', '}']),
  })),
  { name: 'depth 50 over agencies by turns', text: alternating(17) },
  ...[1_000, 10_000].map((count) => ({
    name: `${count} aliases`,
    text: `{${times(count, (at) => `a${at}:police{__typename}`)}}`,
  })),
  {
    name: '1,000 aliases over two agencies',
    text: `{${times(500, (at) => `a${at}:police{__typename} b${at}:labor{__typename}`)}}`,
  },
  { name: '5,000 aliased __typename', text: `{${times(5_000, (at) => `a${at}:__typename`)}}` },
  ...[3_000, 10_000].map((count) => ({
    name: `${count} times the same field`,
    text: `{${times(count, () => '__typename')}}`,
  })),
  { name: '900 times the same object', text: `{${times(900, () => 'police{__typename}')}}` },
  {
    name: '300 fragments that overlap',
    text: `{police{${times(300, (at) => `...F${at}`)}}} ${times(300, (at) => `fragment F${at} on Police{offences{year}}`)}`,
  },
  { name: '150,000 fields', text: `{${'police '.repeat(150_000)}}` },
  { name: 'a megabyte of spaces', text: `{police${' '.repeat(1_000_000)}{__typename}}` },
  { name: '100,000 unknown directives', text: `{police${'@a'.repeat(100_000)}{__typename}}` },
  {
    name: '20,000 @include',
    text: `{police${'@include(if:true)'.repeat(20_000)}{__typename}}`,
  },
  { name: 'a circle of 2 fragments', text: circle(2) },
  { name: 'a circle of 50 fragments', text: circle(50) },
  { name: 'a circle of 2,000 fragments', text: circle(2_000) },
  { name: 'a web of 40 fragments', text: web(40, false) },
  { name: 'a web of 40 fragments in circles', text: web(40, true) },
  { name: 'stairs of 19 fragments, 1,843 deep', text: stairs(19) },
  { name: 'a fragment bomb of 2^24', text: bomb(24) },
  { name: 'a fragment bomb of 2^50', text: bomb(50) },
  ...['{a', '[', '{a(b:[', '{a(b:{c:'].map((opening) => ({
    name: `256 kB of ${opening}`,
    text: opening.repeat(256_000 / opening.length),
  })),
  {
    name: '800 operations',
    text: times(800, (at) => `query Q${at}{__typename}`),
  },
  { name: '990 misspelt fields', text: `{${times(990, (at) => `polise${at}{a}`)}}` },
  {
    name: 'a list of a million strings',
    text: YEARS,
    variables: { years: Array<string>(1_000_000).fill('2024') },
  },
  { name: 'variables 5,000 deep', text: YEARS, variables: { years: nestedList(5_000) } },
  {
    name: '200,000 values that are none',
    text: YEARS,
    variables: { years: Array<object>(200_000).fill({}) },
  },
];
