import { AGENCY_WORDS } from '../../words/dashboard/agencies.ts';
import { MAPA_WORDS as WORDS } from '../../words/dashboard/mapa.ts';
import { fill } from '../../words/fill.ts';
import { AgencyName } from '../parts/AgencyName.tsx';
import { ChartPlace } from '../parts/ChartPlace.tsx';
import { classOf } from '../parts/Mark.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import { Swatch } from '../parts/Swatch.tsx';
import { STATES } from '../../states/states.ts';
import type { ViewContext } from '../view.ts';
import { DEPARTMENTS } from './departments.ts';
import { shownAt, type Layer } from './layer.ts';
import { Legend } from './Legend.tsx';
import { paintOf } from './paintOf.ts';
import { Tiles } from './Tiles.tsx';

/** What the drawing of a map gets: how each department is painted, by code. */
export interface MapData {
  readonly paints: Readonly<Record<string, string>>;
}

interface MapPanelProps {
  readonly layer: Layer;
  readonly context: ViewContext;
}

/** One agency's departments: as a map, and as tiles where there is no script or little room. */
export function MapPanel({ layer, context }: MapPanelProps) {
  const { language } = context;
  const { agency, operation } = layer.measure;
  const what = layer.what[language];
  return (
    <section className={`panel map-panel ${classOf(agency)}`}>
      <h2>
        <AgencyName agency={agency} language={language} />
      </h2>
      <p className="what">
        {what}
        <br />
        {layer.time}
        {layer.isRate && `, ${WORDS.per[language]}`}
      </p>
      {layer.reading ? (
        <Drawn layer={layer} context={context} />
      ) : (
        <Silent layer={layer} context={context} />
      )}
      <Provenance
        context={context}
        title={`${what}, ${layer.time}`}
        sources={[{ agency, release: layer.reading?.release }]}
        question={operation}
      />
    </section>
  );
}

function Drawn({ layer, context }: MapPanelProps) {
  const { language } = context;
  const { agency } = layer.measure;
  const shown = DEPARTMENTS.filter(({ code }) => shownAt(layer, code, context).value !== null);
  const label = fill(WORDS.drawn[language], {
    agency: AGENCY_WORDS[agency].name[language],
    what: layer.what[language],
    time: layer.time,
    shown: shown.length,
  });
  const paints = DEPARTMENTS.map(({ code }) => [code, paintOf(layer, code, context)] as const);
  return (
    <>
      <div className="drawn">
        <ChartPlace kind="map" className="outlines" label={label} data={paintsOf(paints)} />
        <Tiles layer={layer} context={context} />
      </div>
      <Legend layer={layer} context={context} />
    </>
  );
}

function paintsOf(paints: readonly (readonly [string, string])[]): MapData {
  return { paints: Object.fromEntries(paints) };
}

/** No map is drawn of an agency that does not answer. */
function Silent({ layer, context: { language } }: MapPanelProps) {
  const { words, why } = STATES[layer.missing ?? 'UNAVAILABLE'];
  return (
    <div className="silent">
      <Swatch state={layer.missing ?? 'UNAVAILABLE'} />
      <p>
        <b>{words[language]}</b>
        <br />
        {why?.[language]}
      </p>
    </div>
  );
}
