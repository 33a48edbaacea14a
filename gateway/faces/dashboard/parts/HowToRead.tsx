import { STATES, type State } from '../../states/states.ts';
import { PARTS } from '../../words/dashboard/parts.ts';
import type { Language } from '../../words/language.ts';
import { Swatch } from './Swatch.tsx';

const EXPLAINED: readonly State[] = [
  'UNDER_TEN',
  'WITHHELD_NEAR_DUPLICATE',
  'NOT_REPORTED',
  'UNAVAILABLE',
  'STRUCTURAL_ZERO',
];

/** What the margin and each state mean, at the foot of every view. */
export function HowToRead({ language }: { readonly language: Language }) {
  return (
    <section className="how" aria-labelledby="how">
      <h2 id="how">{PARTS.howToRead[language]}</h2>
      <ul className="panel">
        <li>
          <span className="swatch margin-mark" aria-hidden="true" />
          <p>
            <b>{PARTS.exampleMargin[language]}</b> {PARTS.margin[language]}
          </p>
        </li>
        {EXPLAINED.map((state) => (
          <li key={state}>
            <Swatch state={state} />
            <p>
              <b>{nameOf(state, language)}</b> {STATES[state].why?.[language]}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The family's name: what is withheld has several reasons and one name. */
function nameOf(state: State, language: Language): string {
  return STATES[state].words[language].replace(/,.*|^— /g, '');
}
