import type { ReactNode } from 'react';
import { PARTS } from '../../words/dashboard/parts.ts';
import type { ViewContext } from '../view.ts';

/** One thing that can be chosen: its name in the address, its label, and what there is. */
export interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Whether what there is is called by long names. */
  readonly isLong?: boolean;
}

/** A list to choose from. */
export function Choice({ name, label, value, options, isLong = false }: ChoiceProps) {
  return (
    <label className={isLong ? 'field long' : 'field'}>
      {label}
      <select name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The year, as every view has it. */
export function YearChoice({ context }: { readonly context: ViewContext }) {
  const options = context.years
    .toReversed()
    .map((year) => ({ value: String(year), label: String(year) }));
  return (
    <Choice
      name="year"
      label={PARTS.year[context.language]}
      value={String(context.chosen.year)}
      options={options}
    />
  );
}

interface ChoicesProps {
  readonly context: ViewContext;
  /** Names in the address that the choices inside set themselves. */
  readonly names: readonly string[];
  readonly children: ReactNode;
}

/** The choices of a view: a form that a button sends, and that a script answers without a reload. */
export function Choices({ context, names, children }: ChoicesProps) {
  const { page, language } = context;
  const others = [...page.search].filter(([name]) => !names.includes(name));
  return (
    <form className="choices no-print" action={page.path} method="get" data-live="">
      {others.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <button className="button send" type="submit">
        {PARTS.show[language]}
      </button>
    </form>
  );
}
