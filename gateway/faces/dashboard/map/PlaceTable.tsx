import { MAPA_WORDS as WORDS } from '../../words/dashboard/mapa.ts';
import { AgencyName } from '../parts/AgencyName.tsx';
import { FigureCell } from '../parts/FigureCell.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import type { ViewContext } from '../view.ts';
import { DEPARTMENTS, type Place } from './departments.ts';
import { figureAt, type Layer } from './layer.ts';

interface PlaceTableProps {
  readonly layers: readonly Layer[];
  /** Without the maps, whose own lines say where the figures come from. */
  readonly isAlone: boolean;
  readonly context: ViewContext;
}

/** The 33 departments by name, with both agencies' figures. A name opens the department's card. */
export function PlaceTable({ layers, isAlone, context }: PlaceTableProps) {
  const { language } = context;
  return (
    <section className="panel places" aria-label={WORDS.tableTitle[language]}>
      <table>
        <caption className="spoken">{WORDS.tableTitle[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{WORDS.department[language]}</th>
            {layers.map(({ measure, what }, at) => (
              <th scope="col" key={at}>
                <AgencyName agency={measure.agency} language={language} isShort />
                <span className="spoken">, {what[language]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DEPARTMENTS.map((place) => (
            <Row key={place.code} place={place} layers={layers} context={context} />
          ))}
        </tbody>
      </table>
      {isAlone && <Sources layers={layers} context={context} />}
    </section>
  );
}

type PartProps = Pick<PlaceTableProps, 'layers' | 'context'>;

function Sources({ layers, context }: PartProps) {
  const { language } = context;
  const [first] = layers;
  if (!first) return null;
  const what = layers.map((layer) => `${layer.what[language]}, ${layer.time}`);
  return (
    <Provenance
      context={context}
      title={`${WORDS.tableTitle[language]}. ${what.join('; ')}`}
      sources={layers.map(({ measure: { agency }, reading }) => ({
        agency,
        release: reading?.release,
      }))}
      question={first.measure.operation}
    />
  );
}

function Row({ place, layers, context }: PartProps & { readonly place: Place }) {
  const { code, name } = place;
  return (
    <tr data-place={code} aria-current={context.chosen.department === code ? 'true' : undefined}>
      <th scope="row">
        <a href={context.link({ department: code })} data-live="" data-code={code}>
          {name}
        </a>
      </th>
      {layers.map((layer, at) => (
        <td key={at}>
          <Cell layer={layer} code={code} context={context} />
        </td>
      ))}
    </tr>
  );
}

interface CellProps {
  readonly layer: Layer;
  readonly code: string;
  readonly context: ViewContext;
}

/** A figure of a department; where the answer came and the cell is not in it, the agency does not publish it. */
export function Cell({ layer, code, context: { language } }: CellProps) {
  const { measure, reading, isRate, unit, missing } = layer;
  const absent = reading ? { status: 'NOT_REPORTED' } : null;
  return (
    <FigureCell
      figure={figureAt(layer, code) ?? absent}
      missing={missing}
      unit={isRate ? WORDS.per[language] : unit[language]}
      {...{ language, agency: measure.agency }}
    />
  );
}
