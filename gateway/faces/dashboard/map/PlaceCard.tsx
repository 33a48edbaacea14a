import { nearest } from '@alianza/kit/codes/nearest';
import { shownNumber } from '../../states/shownNumber.ts';
import { MAPA_WORDS as WORDS } from '../../words/dashboard/mapa.ts';
import { fill } from '../../words/fill.ts';
import { AgencyName } from '../parts/AgencyName.tsx';
import { FigureCell } from '../parts/FigureCell.tsx';
import type { ViewContext } from '../view.ts';
import { DEPARTMENTS, type Place } from './departments.ts';
import type { Layer } from './layer.ts';
import { Cell } from './PlaceTable.tsx';

interface PlaceCardProps {
  readonly layers: readonly Layer[];
  readonly context: ViewContext;
}

/** The department that was chosen: each agency's count beside its rate, and the population behind it. */
export function PlaceCard({ layers, context }: PlaceCardProps) {
  const { chosen, language } = context;
  if (chosen.department === undefined) return null;
  const place = DEPARTMENTS.find(({ code }) => code === chosen.department);
  if (!place) return <UnknownPlace given={chosen.department} context={context} />;
  return (
    <section className="panel card" aria-labelledby="card">
      <h2 id="card">{place.name}</h2>
      <a href={context.link({ department: undefined })} data-live="">
        {WORDS.close[language]}
      </a>
      {layers.map((layer, at) => (
        <div key={at} className="card-part">
          <AgencyName agency={layer.measure.agency} language={language} />
          <p className="what">
            {layer.what[language]} · {layer.time}
          </p>
          <Figures layer={layer} place={place} context={context} />
        </div>
      ))}
    </section>
  );
}

interface FiguresProps {
  readonly layer: Layer;
  readonly place: Place;
  readonly context: ViewContext;
}

function Figures({ layer, place, context }: FiguresProps) {
  const { language } = context;
  const found = layer.reading?.figures.get(place.code);
  const population = found?.rate?.denominator;
  return (
    <>
      <Cell layer={{ ...layer, isRate: false }} code={place.code} context={context} />{' '}
      <span className="unit">{layer.unit[language]}</span>
      {found?.rate && (
        <p>
          <FigureCell
            figure={found.rate}
            unit={WORDS.per[language]}
            {...{ language, agency: layer.measure.agency }}
          />{' '}
          <span className="unit">{WORDS.per[language]}</span>
        </p>
      )}
      {typeof population === 'number' && (
        <p className="what">
          {fill(WORDS.population[language], { number: shownNumber(population, language) })}
        </p>
      )}
    </>
  );
}

/** No department is called so: the nearest by code or by name is offered. */
function UnknownPlace({
  given,
  context,
}: {
  readonly given: string;
  readonly context: ViewContext;
}) {
  const { language } = context;
  const words = DEPARTMENTS.flatMap(({ code, name }) => [code, name]);
  const guess = nearest(given, words) ?? DEPARTMENTS[0]?.code;
  const place = DEPARTMENTS.find(({ code, name }) => code === guess || name === guess);
  return (
    <div className="notice">
      <p>
        {fill(WORDS.unknown[language], { given, nearest: `${place?.code} (${place?.name})` })}{' '}
        <a href={context.link({ department: place?.code })} data-live="">
          {fill(WORDS.nearest[language], { name: place?.name ?? '' })}
        </a>
      </p>
    </div>
  );
}
