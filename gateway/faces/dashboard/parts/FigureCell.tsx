import { shownFigure, type FigureLike } from '../../states/shownFigure.ts';
import { shownNumber } from '../../states/shownNumber.ts';
import { STATES } from '../../states/states.ts';
import type { AgencyCode } from '../../words/dashboard/agencies.ts';
import type { Language } from '../../words/language.ts';
import { Swatch } from './Swatch.tsx';

/**
 * A figure and how to show it.
 * @property figure null when the agency did not answer, and then `missing` says why
 * @property unit the unit in words, plural; it is read aloud, and shown with `isLarge`
 * @property isLarge as the one number of a row, with its unit below
 */
export interface FigureCellProps {
  readonly figure: FigureLike | null | undefined;
  readonly missing?: 'UNAVAILABLE' | 'NOT_AUTHORISED' | undefined;
  readonly unit: string;
  readonly language: Language;
  readonly agency?: AgencyCode;
  readonly isLarge?: boolean;
}

/** One figure in every state it can be in: seen as number, margin, word and pattern, read aloud as a sentence. */
export function FigureCell(props: FigureCellProps) {
  const { figure, missing = 'UNAVAILABLE', unit, language, agency, isLarge = false } = props;
  const shown = shownFigure(figure ?? null, { unit, language, missing });
  const size = isLarge ? 'figure large' : 'figure';
  return (
    <span className={size} data-state={shown.state}>
      <span className="spoken">{shown.spoken}</span>
      <span aria-hidden="true" className="seen">
        {shown.value === null ? (
          <Withheld {...{ shown, language, agency, isLarge }} />
        ) : (
          <Value {...{ shown, language }} unit={isLarge ? unit : undefined} />
        )}
      </span>
    </span>
  );
}

type Shown = ReturnType<typeof shownFigure>;

interface ValueProps {
  readonly shown: Shown;
  readonly language: Language;
  readonly unit: string | undefined;
}

function Value({ shown, language, unit }: ValueProps) {
  const number = shownNumber(shown.value ?? 0, language);
  const beside = shown.text.slice(number.length).trim();
  return (
    <>
      <b>{number}</b>
      {beside !== '' && <span className="margin"> {beside}</span>}
      {unit && <span className="unit">{unit}</span>}
    </>
  );
}

interface WithheldProps {
  readonly shown: Shown;
  readonly language: Language;
  readonly agency: AgencyCode | undefined;
  readonly isLarge: boolean;
}

function Withheld({ shown, language, agency, isLarge }: WithheldProps) {
  // What a screen reader hears after the word says in short why there is no value.
  const [, short] = shown.spoken.split(/[,;:] (.*)/);
  const why = short ?? STATES[shown.state].why?.[language];
  return (
    <>
      <Swatch state={shown.state} {...(agency && { agency })} />
      <span className="word">{shown.text}</span>
      {isLarge && why && <span className="why">{why}</span>}
    </>
  );
}
