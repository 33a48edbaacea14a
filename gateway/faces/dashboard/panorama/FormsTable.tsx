import { AGENCY_WORDS } from '../../words/dashboard/agencies.ts';
import { FORMS, FORM_NOTES, PANORAMA_WORDS as WORDS } from '../../words/dashboard/panorama.ts';
import { fill } from '../../words/fill.ts';
import { shownFigure } from '../../states/shownFigure.ts';
import { AgencyName } from '../parts/AgencyName.tsx';
import { Bar } from '../parts/Bar.tsx';
import { FigureCell } from '../parts/FigureCell.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import type { ViewAnswer, ViewContext } from '../view.ts';
import { formColumns, type FormColumn } from './formColumns.ts';
import type { PanoramaAsked } from './panoramaAnswers.ts';

interface FormsTableProps {
  readonly answer: ViewAnswer<PanoramaAsked['forms']>;
  readonly context: ViewContext;
}

/** The four forms of the Compact by agency, each column on its own scale. */
export function FormsTable({ answer, context }: FormsTableProps) {
  const { language, chosen } = context;
  const columns = formColumns(answer, chosen.year);
  const units = columns.map(
    ({ agency, unit }) => `${unit[language]} (${AGENCY_WORDS[agency].short[language]})`,
  );
  return (
    <section className="section" aria-labelledby="forms">
      <h2 id="forms">{WORDS.forms[language]}</h2>
      <p className="hint">{WORDS.formsHint[language]}</p>
      <div className="panel">
        <div className="slide">
          <table className="forms">
            <Head columns={columns} context={context} />
            <tbody>
              {Object.keys(FORMS).map((form) => (
                <Row key={form} form={form} columns={columns} context={context} />
              ))}
            </tbody>
          </table>
        </div>
        <Provenance
          context={context}
          title={`${WORDS.forms[language]}, ${chosen.year}`}
          sources={columns}
          question="forms"
          note={fill(WORDS.units[language], { units: units.join(', ') })}
        />
      </div>
    </section>
  );
}

interface PartProps {
  readonly columns: readonly FormColumn[];
  readonly context: ViewContext;
}

function Head({ columns, context: { language } }: PartProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{WORDS.form[language]}</th>
        {columns.map(({ agency }) => (
          <th scope="col" key={agency}>
            <AgencyName agency={agency} language={language} isShort />
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row({ form, columns, context: { language } }: PartProps & { readonly form: string }) {
  const note = FORM_NOTES[form]?.[language];
  return (
    <tr>
      <th scope="row">
        {FORMS[form]?.[language]}
        {note && <p className="what">{note}</p>}
      </th>
      {columns.map((column) => (
        <td key={column.agency}>
          <FigureCell
            figure={column.figureOf(form)}
            missing={column.missing}
            unit={column.unit[language]}
            {...{ language, agency: column.agency }}
          />
          <Bar value={valueIn(column, form)} most={mostOf(column)} agency={column.agency} />
        </td>
      ))}
    </tr>
  );
}

function valueIn({ figureOf, unit }: FormColumn, form: string): number | null {
  return shownFigure(figureOf(form) ?? null, { unit: unit.es, language: 'es' }).value;
}

/** The longest bar of a column: where its own scale ends. */
function mostOf(column: FormColumn): number {
  return Math.max(0, ...Object.keys(FORMS).map((form) => valueIn(column, form) ?? 0));
}
