import { CATEGORIES, COMPARAR_WORDS as WORDS } from '../../words/dashboard/comparar.ts';
import type { Words } from '../../words/language.ts';
import { DEPARTMENTS } from '../map/departments.ts';
import { ElsewhereFigure } from '../parts/ElsewhereFigure.tsx';
import type { ViewContext } from '../view.ts';
import type { Elsewhere } from './publishedFor.ts';

interface ElsewhereTableProps {
  readonly figures: readonly Elsewhere[];
  readonly context: ViewContext;
}

/** What others have published of the same or a neighbouring question, each with its source. */
export function ElsewhereTable({ figures, context: { language } }: ElsewhereTableProps) {
  return (
    <div className="elsewhere-list">
      <h3>{WORDS.elsewhere[language]}</h3>
      {figures.length === 0 && <p className="quiet">{WORDS.noElsewhere[language]}</p>}
      <ul>
        {figures.map((figure, at) => (
          <li key={at}>
            <span className="diamond" aria-hidden="true" />
            <p>
              <ElsewhereFigure figure={figure} language={language} />
              <span className="what">
                {figure.title}
                {figure.category && `: ${categoryWords(figure.category)[language]}`}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A breakdown in words: a department by its name, ages by their span. */
function categoryWords(code: string): Words {
  const place = DEPARTMENTS.find((department) => department.code === code)?.name;
  const [from, to] = /^\d+-\d+$/.test(code) ? code.split('-') : [];
  const ages = from && { es: `${from} a ${to} años`, en: `aged ${from} to ${to}` };
  return CATEGORIES[code] ?? (ages || { es: place ?? code, en: place ?? code });
}
