import type { ReactNode } from 'react';
import type { Argument, Described, TypeCard } from '../model/typeCard.ts';
import type { SchemaContext } from '../schemaContext.ts';
import { Field } from './Field.tsx';
import { TypeText } from './TypeLink.tsx';
import { Usual } from './Usual.tsx';
import { Words } from './Words.tsx';

interface PartsProps {
  readonly card: TypeCard;
  readonly context: SchemaContext;
}

/** What a type consists of: its fields, filters or values, each at an address of its own. */
export function Parts({ card, context }: PartsProps) {
  const { words } = context;
  return (
    <>
      <Section title={words.fields} parts={card.fields}>
        {(field) => <Field field={field} isShared={card.agencies.length > 1} context={context} />}
      </Section>
      <Section title={words.inputs} parts={card.inputs}>
        {(input) => <Input input={input} context={context} />}
      </Section>
      <Section title={words.values} parts={card.values}>
        {(value) => <Value value={value} context={context} />}
      </Section>
    </>
  );
}

interface SectionProps<Part> {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly children: (part: Part) => ReactNode;
}

function Section<Part extends Described>({ title, parts, children }: SectionProps<Part>) {
  if (parts.length === 0) return null;
  return (
    <section className="section">
      <h2>{title}</h2>
      <ul className="panel parts">
        {parts.map((part) => (
          <li key={part.name} id={part.name}>
            {children(part)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Input({ input, context }: { readonly input: Argument; readonly context: SchemaContext }) {
  return (
    <>
      <div className="part-name">
        <code className="name">{input.name}</code>
        <TypeText type={input.type} context={context} />
        <Usual value={input.defaultValue} context={context} />
      </div>
      <div className="part-text">
        <Words of={input} context={context} />
      </div>
    </>
  );
}

function Value({ value, context }: { readonly value: Described; readonly context: SchemaContext }) {
  return (
    <>
      <div className="part-name">
        <code className="name">{value.name}</code>
      </div>
      <div className="part-text">
        <Words of={value} context={context} />
      </div>
    </>
  );
}
