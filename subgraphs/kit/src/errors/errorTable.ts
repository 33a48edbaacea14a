import { ERRORS, type ErrorCode } from './catalogue.ts';

const HEAD = `# Errors

Every refusal is a GraphQL error whose \`extensions.code\` is one of these; there are no others. \`extensions.agency\` names the
agency whose part is missing, \`extensions.details\` holds the words in braces, and \`path\` says which part it is.
Status 200 means that the error costs only the part at \`path\`: the nearest nullable field above it is null, and the rest of the answer is good.

Written by \`npm run compose\` from \`subgraphs/kit/src/errors/catalogue.ts\`.

| code | status | raised by | what it says |
| --- | --- | --- | --- |
`;

/** The error catalogue as the Markdown page schema/ERRORS.md. */
export function errorTable(): string {
  const rows = (Object.keys(ERRORS) as ErrorCode[]).map((code) => {
    const { status, raisedBy, sentence } = ERRORS[code];
    return `| \`${code}\` | ${status} | ${raisedBy} | ${sentence} |`;
  });
  return `${HEAD}${rows.join('\n')}\n`;
}
