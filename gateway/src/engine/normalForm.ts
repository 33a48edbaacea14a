import { TokenKind, type DocumentNode, type Token } from 'graphql';

function spelled({ kind, value }: Token): string {
  if (kind === TokenKind.STRING || kind === TokenKind.BLOCK_STRING) return JSON.stringify(value);
  if (kind === TokenKind.COMMENT) return '';
  return kind === TokenKind.NAME || kind === TokenKind.INT || kind === TokenKind.FLOAT
    ? (value ?? '')
    : kind;
}

/**
 * The tokens of a document with one space between them: spaces, commas and comments do not matter.
 * Much cheaper than printing, and as good for telling documents apart.
 * @param document parsed with its locations, which hold the tokens.
 */
export function normalForm(document: DocumentNode): string {
  const words: string[] = [];
  for (let token = document.loc?.startToken.next; token; token = token.next) {
    const word = token.kind === TokenKind.EOF ? '' : spelled(token);
    if (word !== '') words.push(word);
  }
  return words.join(' ');
}
