import { callerHeaders } from '../../support/tiers.ts';
import { figureOf, type WrittenAgency } from './writtenAgency.ts';

/** The saved operation that is probed: one figure of each agency, and the release it is from. */
export const PUBLISHED = `query Published {
  police { figures: offences(where: { years: [2024] }) { count { value } release { number } } }
  labor { figures: inspections(where: { years: [2024] }) { count { value } release { number } } }
}`;

interface Label {
  readonly dataset: string;
  readonly number: number;
}

interface Figure {
  readonly count: { readonly value: number };
  readonly release: { readonly number: number };
}

/** An answer to the operation. */
export interface PublishedAnswer {
  readonly data?: Readonly<Record<string, { readonly figures: readonly Figure[] } | null>>;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: {
    readonly currency: 'CURRENT' | 'UNVERIFIED';
    readonly releases: readonly Label[];
    readonly stale?: readonly { readonly agency: string; readonly releases: readonly Label[] }[];
  };
}

/** What probing has found. */
export interface Found {
  answers: number;
  unverified: number;
  confirmed: number;
  /** For each figure that was missing, the agency and what the answer says of it. */
  readonly incomplete: string[];
  /** Called current, and a newer release was in force when the request began. */
  oldAsCurrent: number;
  /** Of a release that was not in force yet when the answer came. */
  tooEarly: number;
  /** A figure of another release than the answer names. */
  mislabelled: number;
  /** Called current, and older than what the same client was told before as current. */
  wentBack: number;
  /** When the last request began that was answered as current; epoch milliseconds. */
  lastCurrent: number;
  readonly seen: Set<string>;
}

/** Nothing wrong, whatever was asked. */
export const EXACT = { incomplete: [], oldAsCurrent: 0, tooEarly: 0, mislabelled: 0, wentBack: 0 };

export const nothingFound = (): Found => ({
  ...EXACT,
  incomplete: [],
  answers: 0,
  unverified: 0,
  confirmed: 0,
  lastCurrent: 0,
  seen: new Set(),
});

/** @property gateways addresses that are asked in turn */
export interface Probing {
  readonly gateways: readonly string[];
  readonly agencies: Readonly<Record<string, WrittenAgency>>;
  readonly until: () => boolean;
}

/** Asks once, as the client with this number does. */
export type Asker = (turn: number) => Promise<{ answer: PublishedAnswer; isConfirmed: boolean }>;

/** A client of its own kind: the public or an analyst, by the name of the operation or with its text. */
export function clientOf(client: number, gateways: readonly string[]): Asker {
  const tier = callerHeaders(client % 2 === 0 ? 'PUBLIC' : 'ANALYST');
  const isByName = client % 4 < 2;
  const known = new Map<string, { readonly tag: string; readonly answer: PublishedAnswer }>();
  return async (turn) => {
    const gateway = gateways[(client + turn) % gateways.length] ?? '';
    const last = known.get(gateway);
    const response = isByName
      ? await fetch(`${gateway}/graphql?documentId=Published`, {
          headers: { ...tier, ...(last && { 'if-none-match': last.tag }) },
        })
      : await fetch(`${gateway}/graphql`, {
          method: 'POST',
          headers: { ...tier, 'content-type': 'application/json' },
          body: JSON.stringify({ query: PUBLISHED }),
        });
    if (response.status === 304 && last) return { answer: last.answer, isConfirmed: true };
    const answer = (await response.json()) as PublishedAnswer;
    const tag = response.headers.get('etag');
    if (tag !== null) known.set(gateway, { tag, answer });
    return { answer, isConfirmed: false };
  };
}

/** One client that asks the gateways in turn, and holds each answer against what was announced. */
export async function probe(ask: Asker, { agencies, until }: Probing, found: Found): Promise<void> {
  const told = new Map<WrittenAgency, number>();
  for (let turn = 0; !until(); turn += 1) {
    const began = Date.now();
    const { answer, isConfirmed } = await ask(turn);
    const isCurrent = answer.extensions?.currency === 'CURRENT';
    count({ isCurrent, isConfirmed, began }, found);
    const labels = labelsIn(answer);
    for (const [name, agency] of Object.entries(agencies)) {
      const figure = answer.data?.[name]?.figures[0];
      if (figure) judge({ figure, isCurrent, began, labels, agency, told }, found);
      else found.incomplete.push(`${name}: ${reasonsIn(answer)}`);
    }
  }
}

/** The codes of an answer's errors, and what each says. */
const reasonsIn = ({ errors = [] }: PublishedAnswer): string =>
  errors.map(({ message, extensions }) => `${String(extensions['code'])} ${message}`).join(', ');

interface Counted {
  readonly isCurrent: boolean;
  readonly isConfirmed: boolean;
  readonly began: number;
}

function count({ isCurrent, isConfirmed, began }: Counted, found: Found): void {
  found.answers += 1;
  if (isConfirmed) found.confirmed += 1;
  if (isCurrent) found.lastCurrent = Math.max(found.lastCurrent, began);
  else found.unverified += 1;
}

/** Every release that an answer names. */
export function labelsIn({ extensions }: PublishedAnswer): readonly Label[] {
  const stale = extensions?.stale ?? [];
  return [...(extensions?.releases ?? []), ...stale.flatMap(({ releases }) => releases)];
}

interface Judged {
  readonly figure: Figure;
  readonly isCurrent: boolean;
  readonly began: number;
  readonly labels: readonly Label[];
  readonly agency: WrittenAgency;
  /** The release that the client was told last as current. */
  readonly told: Map<WrittenAgency, number>;
}

function judge(judged: Judged, found: Found): void {
  const { figure, began, labels, agency } = judged;
  const { number } = figure.release;
  found.seen.add(`${agency.dataset} ${number}`);
  if (number > numberInForce(agency, Date.now() + 1)) found.tooEarly += 1;
  // An agency whose state is not known is named by no release.
  const label = labels.find(({ dataset }) => dataset === agency.dataset)?.number ?? number;
  if (figure.count.value !== figureOf(number) || label !== number) found.mislabelled += 1;
  if (judged.isCurrent) judgeCurrent({ ...judged, newest: numberInForce(agency, began) }, found);
}

function judgeCurrent(
  { figure, newest, agency, told }: Judged & { readonly newest: number },
  found: Found,
): void {
  const { number } = figure.release;
  if (number < newest) found.oldAsCurrent += 1;
  if (number < (told.get(agency) ?? 0)) found.wentBack += 1;
  told.set(agency, number);
}

function numberInForce({ announced }: WrittenAgency, instant: number): number {
  return announced.findLast(({ effectiveAt }) => effectiveAt <= instant)?.number ?? 0;
}
