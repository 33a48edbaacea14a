import { print, type VariableDefinitionNode } from 'graphql';
import { INDEX } from '../words/data/indexWords.ts';
import type { Language } from '../words/language.ts';

interface VariablesProps {
  readonly definitions: readonly VariableDefinitionNode[];
  readonly language: Language;
}

/** The variables of an operation as they stand in an address, each with its usual value. */
export function Variables({ definitions, language }: VariablesProps) {
  return (
    <p>
      {INDEX.variables[language]} ({INDEX.asUsual[language]}):{' '}
      {definitions.map((definition, at) => (
        <span key={definition.variable.name.value}>
          {at > 0 && ', '}
          <code>{inAddress(definition)}</code>
        </span>
      ))}
    </p>
  );
}

function inAddress({ variable, defaultValue }: VariableDefinitionNode): string {
  const usual = defaultValue ? print(defaultValue).replaceAll(/[[\]" ]/g, '') : '';
  return `${variable.name.value}=${usual === 'null' ? '' : usual}`;
}
