import type { GraphQLFormattedError } from 'graphql';
import { useExplorer } from '../page/explorerContext.ts';
import { troubleSentence } from './troubleSentence.ts';

/** What was not answered and why, each sentence once. */
export function AnswerErrors({ errors }: { readonly errors: readonly GraphQLFormattedError[] }) {
  const { language } = useExplorer();
  const sentences = new Set(errors.map((error) => troubleSentence(error, language)));
  if (sentences.size === 0) return null;
  return (
    <ul className="answer-errors" role="alert">
      {[...sentences].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
