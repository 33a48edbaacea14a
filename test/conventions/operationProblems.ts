import {
  type DocumentNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isObjectType,
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

/** A value without its status may be read as zero, one without its margin as exact, and a link without an instant moves on. */
function figureProblems(document: DocumentNode, schema: GraphQLSchema): readonly string[] {
  const problems: string[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet(selections) {
        if (!tellsStatus(types.getParentType()) || !selects(selections, 'value')) return;
        const line = `Line ${selections.loc?.startToken.line} reads a value without its`;
        if (!selects(selections, 'status')) problems.push(`${line} status.`);
        if (!selects(selections, 'uncertainty')) problems.push(`${line} margin.`);
      },
      Field(field) {
        const takesInstant = types.getFieldDef()?.args.some(({ name }) => name === 'asOf');
        if (takesInstant && !field.arguments?.some(({ name }) => name.value === 'asOf'))
          problems.push(`Line ${field.loc?.startToken.line} reads an agency without asOf.`);
      },
    }),
  );
  return problems;
}

function tellsStatus(type: GraphQLCompositeType | null | undefined): boolean {
  const status = isObjectType(type) ? type.getFields()['status'] : undefined;
  return status !== undefined && getNamedType(status.type).name === 'FigureStatus';
}

function selects({ selections }: SelectionSetNode, field: string): boolean {
  return selections.some((node) => node.kind === Kind.FIELD && node.name.value === field);
}
