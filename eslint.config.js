import graphql from '@graphql-eslint/eslint-plugin';

// ESLint reads GraphQL only; TypeScript is oxlint's.
const KIT = 'subgraphs/kit/schema.graphql';
const MINISTRIES = ['foreign-affairs', 'interior', 'labor', 'police', 'icbf'];

// What a ministry's @link imports, so that a directive it forgot to import is still found.
const FEDERATION = `
  scalar FieldSet
  directive @link(url: String!, as: String, import: [String!]) repeatable on SCHEMA
  directive @key(fields: FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @shareable repeatable on OBJECT | FIELD_DEFINITION
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
`;

const subgraph = (name) => ({
  schema: [FEDERATION, KIT, `subgraphs/${name}/schema.graphql`],
});

const projects = {
  ...Object.fromEntries(MINISTRIES.map((name) => [name, subgraph(name)])),
  contract: { schema: 'schema/api.graphql' },
  operations: { schema: 'schema/api.graphql', documents: 'schema/operations/**/*.graphql' },
};

const language = {
  plugins: { '@graphql-eslint': graphql },
  languageOptions: {
    parser: graphql.parser,
    parserOptions: { graphQLConfig: { projects } },
  },
};

// The root has no meaning of its own. Of an entity that several ministries build, only the owner describes type and key;
// schema/api.graphql, where all are one, is held to the whole rule.
const ROOT = 'ObjectTypeDefinition[name.value=Query]';
const ENTITY = 'ObjectTypeDefinition:has(Directive[name.value=key])';
const KEY = `${ENTITY} > FieldDefinition[name.value=/^(code|article|id)$/]`;

const described = (ignoredSelectors) => [
  'error',
  {
    types: true,
    FieldDefinition: true,
    InputValueDefinition: true,
    EnumValueDefinition: true,
    ignoredSelectors,
  },
];

const schemaRules = (ignoredSelectors) => ({
  '@graphql-eslint/require-description': described(ignoredSelectors),
  '@graphql-eslint/naming-convention': [
    'error',
    {
      types: 'PascalCase',
      FieldDefinition: 'camelCase',
      InputValueDefinition: 'camelCase',
      EnumValueDefinition: 'UPPER_CASE',
    },
  ],
  '@graphql-eslint/no-hashtag-description': 'error',
  '@graphql-eslint/no-typename-prefix': 'error',
  '@graphql-eslint/require-deprecation-reason': 'error',
  '@graphql-eslint/unique-enum-value-names': 'error',
  '@graphql-eslint/known-directives': 'error',
  '@graphql-eslint/known-type-names': 'error',
});

const operationRules = {
  ...graphql.configs['flat/operations-recommended'].rules,
  '@graphql-eslint/match-document-filename': ['error', { query: 'PascalCase' }],
  '@graphql-eslint/require-selections': 'off',
};

export default [
  { ignores: ['**/node_modules/', '.alianza/', 'dist/', '**/generated/', '**/*.{js,mjs}'] },
  { files: ['subgraphs/*/schema.graphql'], ...language, rules: schemaRules([ROOT, ENTITY, KEY]) },
  { files: ['schema/api.graphql'], ...language, rules: schemaRules([ROOT]) },
  { files: ['schema/operations/**/*.graphql'], ...language, rules: operationRules },
];
