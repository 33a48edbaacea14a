import type { ReactNode } from 'react';
import { fill } from '../../words/fill.ts';
import type { TypeCard } from '../model/typeCard.ts';
import type { SchemaContext } from '../schemaContext.ts';
import { Owners } from './Owner.tsx';
import { Term } from './Term.tsx';
import { TypeLink } from './TypeLink.tsx';

interface FactsProps {
  readonly card: TypeCard;
  readonly context: SchemaContext;
}

/** Whose a type is, who sees it, its unit and its official term: what the schema says, and nothing where it says nothing. */
export function Facts({ card, context }: FactsProps) {
  const { words, language } = context;
  const owners = card.owner === undefined ? card.agencies : [card.owner];
  return (
    <dl className="facts panel">
      <Fact name={card.owner === undefined ? words.sharedBy : words.owner}>
        <Owners agencies={owners} language={language} isFull={card.owner !== undefined} />
      </Fact>
      <Fact name={words.term}>
        <OfficialTerm card={card} context={context} />
      </Fact>
      <Fact name={words.unit}>
        {card.units.length === 0 && <span className="silent">{words.unitNone}</span>}
        {card.units.map((unit) => (
          <Unit key={unit} unit={unit} context={context} />
        ))}
      </Fact>
      <Fact name={words.audience}>
        <Audience card={card} context={context} />
      </Fact>
      {card.key !== undefined && (
        <Fact name={words.key}>
          <code>{card.key}</code>
        </Fact>
      )}
      <Names title={words.interfaces} names={card.interfaces} context={context} />
      <Names title={words.members} names={card.members} context={context} />
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A unit by its Spanish word, and its code. */
function Unit({ unit, context }: { readonly unit: string; readonly context: SchemaContext }) {
  const values = context.catalogue.get('UnitOfCount')?.values ?? [];
  return (
    <>
      <Term term={values.find(({ name }) => name === unit)?.term} />{' '}
      <TypeLink name="UnitOfCount" part={unit} context={context} isShort />
    </>
  );
}

interface NamesProps {
  readonly title: string;
  readonly names: readonly string[];
  readonly context: SchemaContext;
}

function Names({ title, names, context }: NamesProps) {
  if (names.length === 0) return null;
  return (
    <Fact name={title}>
      <span className="names">
        {names.map((name) => (
          <TypeLink key={name} name={name} context={context} />
        ))}
      </span>
    </Fact>
  );
}

/** A cell has no term of its own; the field that gives the cells has one. */
function OfficialTerm({ card, context }: FactsProps) {
  const { words, catalogue } = context;
  if (card.term !== undefined) return <Term term={card.term} />;
  const given = card.uses
    .filter(({ argument }) => argument === undefined)
    .map(({ type, field }) => ({
      at: `${type}.${field}`,
      term: catalogue.get(type)?.fields.find(({ name }) => name === field)?.term,
    }))
    .filter(({ term }) => term !== undefined);
  const [first] = given;
  if (!first || given.length > 1) return <span className="silent">{words.termNone}</span>;
  return (
    <>
      <Term term={first.term} /> {fill(words.termOf, { field: first.at })}
    </>
  );
}

/** What directives say, and what values of an enum say of readers without a session. */
function Audience({ card, context }: FactsProps) {
  const { words } = context;
  if (card.audience.length + card.readers.length === 0)
    return <span className="silent">{words.audienceSilent}</span>;
  return (
    <>
      {card.audience.map((said) => (
        <code key={said}>{said}</code>
      ))}
      {card.readers.length > 0 && (
        <span className="names">
          {words.withoutSession}{' '}
          {card.readers.map(({ type, value }) => (
            <span key={value.name}>
              <Term term={value.term} />{' '}
              <TypeLink name={type} part={value.name} context={context} isShort />
            </span>
          ))}
        </span>
      )}
    </>
  );
}
