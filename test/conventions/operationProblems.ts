import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const HEADINGS = ['title.es', 'title.en', 'description.es', 'description.en', 'cost'];

/** What a saved operation lacks, in sentences; none when a stranger can read it and run it as it is. */
export function operationProblems(text: string, schema: GraphQLSchema): readonly string[] {
  const document = parse(text);
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return [
    ...headingProblems(text),
    ...(operations.length === 1 ? [] : [`It holds ${operations.length} operations, not one.`]),
    ...operations.flatMap((operation) => variableProblems(operation)),
    ...figureProblems(document, schema),
  ];
}

function headingProblems(text: string): readonly string[] {
  const lines = text.split('\n');
  const header = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('#')),
  );
  return HEADINGS.filter(
    (heading) => header.filter((line) => hasHeading(line, heading)).length !== 1,
  ).map((heading) => `The comment at the top has no single line "# ${heading}: …".`);
}

function hasHeading(line: string, heading: string): boolean {
  const start = `# ${heading}: `;
  return line.startsWith(start) && line.slice(start.length).trim() !== '';
}

function variableProblems({ variableDefinitions }: OperationDefinitionNode): readonly string[] {
  return (variableDefinitions ?? [])
    .filter(({ defaultValue }) => defaultValue === undefined)
    .map(({ variable }) => `$${variable.name.value} has no default value.`);
}

/** A value without its status may be read as zero. */
function figureProblems(document: DocumentNode, schema: GraphQLSchema): readonly string[] {
  const problems: string[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet(selections) {
        if (types.getParentType()?.name !== 'Figure') return;
        if (selects(selections, 'value') && !selects(selections, 'status'))
          problems.push(
            `Line ${selections.loc?.startToken.line} reads a value without its status.`,
          );
      },
    }),
  );
  return problems;
}

function selects({ selections }: SelectionSetNode, field: string): boolean {
  return selections.some((node) => node.kind === Kind.FIELD && node.name.value === field);
}
