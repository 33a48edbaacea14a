import type { CommitmentsWords } from '../../words/dashboard/compromisos/words.ts';
import { Swatch } from '../parts/Swatch.tsx';

/** The page without the agency that keeps it. The frame's notice above says which, and looks for it again. */
export function PartnershipDown({ words }: { readonly words: CommitmentsWords }) {
  return (
    <section className="problem">
      <h1>{words.title}</h1>
      <p className="lead">
        <Swatch state="UNAVAILABLE" /> {words.partnershipDown}
      </p>
    </section>
  );
}
