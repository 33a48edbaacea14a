import { COMMITMENTS_WORDS } from '../../words/dashboard/compromisos/words.ts';
import type { AgencyCode } from '../../words/dashboard/agencies.ts';
import { QUALITY_WORDS, type QualityWords } from '../../words/dashboard/calidad/words.ts';
import type { FigureLike } from '../../states/shownFigure.ts';
import { fill } from '../../words/fill.ts';
import { Bar } from '../parts/Bar.tsx';
import { FigureCell } from '../parts/FigureCell.tsx';
import type { ViewContext } from '../view.ts';
import type { CalendarDataset } from './calendarOf.ts';
import type { DatasetQuality } from './datasetQuality.ts';
import { ofEachHundred } from './ofEachHundred.ts';

interface DatasetCardProps {
  readonly dataset: DatasetQuality;
  readonly agency: AgencyCode;
  /** What the calendar knows of the dataset. */
  readonly known: CalendarDataset | undefined;
  readonly context: ViewContext;
}

/** One dataset: its total, what was not recorded of it, and the days until its records were entered. */
export function DatasetCard({ dataset, agency, known, context }: DatasetCardProps) {
  const { language, chosen } = context;
  const words = QUALITY_WORDS[language];
  const unit = known ? COMMITMENTS_WORDS[language].units[known.unit] : words.records.toLowerCase();
  const parts = { agency, unit, words, language };
  return (
    <div className="dataset">
      <h4>
        {known?.title ?? dataset.id}
        <span>
          {fill(words.total, { year: chosen.year })}:{' '}
          <FigureCell figure={dataset.total} {...{ unit, language, agency }} />
        </span>
      </h4>
      <PartTable
        {...parts}
        head={[words.attribute, words.without]}
        rows={dataset.unknown.map(({ attribute, figure, share, time }) => ({
          key: attribute,
          label: `${words.attributes[attribute]}${time === String(chosen.year) ? '' : `, ${time}`}`,
          figure,
          share,
        }))}
      />
      {dataset.lag.length > 0 ? (
        <PartTable
          {...parts}
          head={[words.lagOf[dataset.id] ?? words.lagUsual, words.records]}
          rows={dataset.lag.map(({ code, ...band }) => ({ key: code, ...band }))}
        />
      ) : (
        <p className="hint">{words.lagNone}</p>
      )}
    </div>
  );
}

interface Part {
  readonly key: string;
  readonly label: string;
  readonly figure: FigureLike;
  readonly share: FigureLike | null;
}

interface PartTableProps {
  readonly head: readonly [string, string];
  readonly rows: readonly Part[];
  readonly agency: AgencyCode;
  readonly unit: string;
  readonly words: QualityWords;
  readonly language: ViewContext['language'];
}

function PartTable({ head, rows, ...props }: PartTableProps) {
  const { words, agency, unit, language } = props;
  return (
    <table className="parts">
      <thead>
        <tr>
          {[...head, words.share].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, figure, share }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>
              <FigureCell {...{ figure, unit, agency, language }} />
            </td>
            <td>
              {share ? (
                <SharePart {...props} share={share} />
              ) : (
                <span className="not-given">{words.shareNone}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type SharePartProps = Omit<PartTableProps, 'head' | 'rows'> & { readonly share: FigureLike };

function SharePart({ share, agency, words, language }: SharePartProps) {
  const figure = ofEachHundred(share);
  return (
    <>
      <FigureCell {...{ figure, agency, language }} unit={words.shareUnit} />
      <Bar value={figure.value ?? null} most={100} agency={agency} />
    </>
  );
}
