import type { PageWords } from '../words/page/words.ts';

/** Says above everything else that the figures are invented. */
export function Banner({ words }: { readonly words: PageWords }) {
  return (
    <div className="banner" role="note">
      <p className="wide">
        <strong>{words.demonstration}</strong> {words.synthetic}
      </p>
    </div>
  );
}
