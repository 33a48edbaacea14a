import { type DocumentNode, GraphQLError, Lexer, parse, Source, TokenKind } from 'graphql';
import { tooLarge } from './tooLarge.ts';

/**
 * Brackets of any kind inside each other. The parser, validation and the planner recurse over them, so this is what the
 * stack of each stands, and no setting: documents within the other limits have a third of it.
 */
const MOST_NESTED = 100;

const OPENING: ReadonlySet<string> = new Set([
  TokenKind.BRACE_L,
  TokenKind.BRACKET_L,
  TokenKind.PAREN_L,
]);
const CLOSING: ReadonlySet<string> = new Set([
  TokenKind.BRACE_R,
  TokenKind.BRACKET_R,
  TokenKind.PAREN_R,
]);

/**
 * Parses a document once its tokens are known to be few and not deeply nested, which is found out without recursion.
 * @param tokens most tokens it may have; comments and commas are none.
 * @throws OPERATION_TOO_LARGE, or GraphQL's own syntax error.
 */
export function parseWithin(text: string, tokens: number): DocumentNode {
  const source = new Source(text, 'GraphQL request');
  if (mayBeLarge(text, tokens)) admitTokens(source, tokens);
  return parse(source);
}

/** A text has no more tokens than characters, and is nested no deeper than it has opening brackets. */
function mayBeLarge(text: string, tokens: number): boolean {
  return text.length > tokens || bracketsIn(text) > MOST_NESTED;
}

function bracketsIn(text: string): number {
  let brackets = 0;
  for (let at = 0; at < text.length; at += 1) if ('{[('.includes(text.charAt(at))) brackets += 1;
  return brackets;
}

function admitTokens(source: Source, tokens: number): void {
  try {
    scan(new Lexer(source), tokens);
  } catch (error) {
    // What cannot be read as tokens is said by the parser, which meets it at the same place or stops earlier.
    if (!isSyntaxError(error)) throw error;
  }
}

function scan(lexer: Lexer, most: number): void {
  let counted = 0;
  let nested = 0;
  for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
    counted += 1;
    nested = nestedAfter(kind, nested);
    if (counted > most) throw tooLarge(`more than ${most}`, 'tokens', most);
    if (nested > MOST_NESTED)
      throw tooLarge(`more than ${MOST_NESTED}`, 'brackets inside each other', MOST_NESTED);
  }
}

function nestedAfter(kind: TokenKind, nested: number): number {
  if (OPENING.has(kind)) return nested + 1;
  return CLOSING.has(kind) ? nested - 1 : nested;
}

function isSyntaxError(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions['code'] === undefined;
}
