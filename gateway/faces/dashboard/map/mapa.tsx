import { AGENCY_WORDS } from '../../words/dashboard/agencies.ts';
import { MAPA_WORDS as WORDS } from '../../words/dashboard/mapa.ts';
import { MEASURE_WORDS } from '../../words/dashboard/measures.ts';
import { PAGE_WORDS } from '../../words/page/words.ts';
import { Choice, Choices, YearChoice } from '../parts/Choices.tsx';
import { Empty } from '../parts/Notice.tsx';
import { Heading } from '../parts/Heading.tsx';
import type { Answers, View, ViewContext } from '../view.ts';
import { layerOf } from './layer.ts';
import { mapChoice, type MapChoice } from './mapChoice.ts';
import { MapPanel } from './MapPanel.tsx';
import { MEASURES, variablesOf } from './measures.ts';
import { PlaceCard } from './PlaceCard.tsx';
import { PlaceTable } from './PlaceTable.tsx';
import { Shapes } from './Shapes.tsx';

type Asked = Readonly<Record<string, unknown>>;

/** Two agencies side by side, by department. */
export const MAPA: View = {
  name: 'mapa',
  title: { es: PAGE_WORDS.es.views.mapa, en: PAGE_WORDS.en.views.mapa },
  // Two measures of one operation are one question.
  operations(chosen) {
    const { left, right } = mapChoice(chosen);
    return Object.fromEntries(
      [left, right].map(({ operation }) => [
        operation,
        { name: operation, variables: variablesOf(operation, chosen) },
      ]),
    );
  },
  render: (answers, context) => <Mapa answers={answers} context={context} />,
};

interface MapaProps {
  readonly answers: Answers<Asked>;
  readonly context: ViewContext;
}

function Mapa({ answers, context }: MapaProps) {
  const { language, chosen } = context;
  const choice = mapChoice(chosen);
  const layers = [choice.left, choice.right].flatMap((measure) => {
    const answer = answers[measure.operation];
    return answer ? [layerOf(measure, answer, { context, isRate: choice.isRate })] : [];
  });
  return (
    <>
      <Heading
        kicker={(choice.isRate ? WORDS.rateKicker : WORDS.countKicker)[language]}
        title={WORDS.title[language]}
        lead={WORDS.lead[language]}
      >
        <Shapes choice={choice} context={context} />
      </Heading>
      <MapChoices choice={choice} context={context} />
      <Empty context={context} />
      <PlaceCard layers={layers} context={context} />
      <div className={`maps shown-${choice.shape ?? 'by-width'}`}>
        {layers.map((layer, at) => (
          <MapPanel key={at} layer={layer} context={context} />
        ))}
        <PlaceTable layers={layers} isAlone={choice.shape === 'table'} context={context} />
      </div>
      <p className="hint maps-note">{WORDS.note[language]}</p>
    </>
  );
}

interface MapChoicesProps {
  readonly choice: MapChoice;
  readonly context: ViewContext;
}

function MapChoices({ choice, context }: MapChoicesProps) {
  const { language } = context;
  const options = MEASURES.map(({ name, agency }) => ({
    value: name,
    label: `${AGENCY_WORDS[agency].short[language]}: ${MEASURE_WORDS[name].what[language]}`,
  }));
  const measures = [
    { value: 'rate', label: WORDS.rate[language] },
    { value: 'count', label: WORDS.count[language] },
  ];
  return (
    <Choices context={context} names={['year', 'a', 'b', 'as']}>
      <Choice
        name="a"
        label={WORDS.left[language]}
        value={choice.left.name}
        options={options}
        isLong
      />
      <Choice
        name="b"
        label={WORDS.right[language]}
        value={choice.right.name}
        options={options}
        isLong
      />
      <Choice
        name="as"
        label={WORDS.measure[language]}
        value={choice.isRate ? 'rate' : 'count'}
        options={measures}
      />
      <YearChoice context={context} />
    </Choices>
  );
}
