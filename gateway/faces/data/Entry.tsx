import { sectionsOf } from '../table/columnsOf.ts';
import { INDEX } from '../words/data/indexWords.ts';
import { fill } from '../words/fill.ts';
import { shownDate } from '../words/shownDate.ts';
import { shownNumber } from '../states/shownNumber.ts';
import type { Language } from '../words/language.ts';
import { type LastRelease, lastOf } from './lastReleases.ts';
import type { DataOperation } from './operation.ts';
import { rowInWords } from './rowInWords.ts';
import type { Size } from './sizes.ts';
import { Variables } from './Variables.tsx';

/** One operation of the index. */
export interface EntryProps {
  readonly operation: DataOperation;
  readonly language: Language;
  readonly releases: ReadonlyMap<string, LastRelease>;
  readonly size: Size | undefined;
}

/** What one operation's files hold, and where they are. */
export function Entry({ operation, language, releases, size }: EntryProps) {
  const { name, title, description } = operation;
  return (
    <li className="entry" id={name}>
      <div>
        <h3>{title[language]}</h3>
        <Facts operation={operation} language={language} releases={releases} size={size} />
        <details>
          <summary>
            {INDEX.reading[language]}
            <span className="spoken">: {title[language]}</span>
          </summary>
          <p>{description[language]}</p>
          <Variables definitions={operation.definitions} language={language} />
        </details>
      </div>
      <Files name={name} title={title[language]} language={language} />
    </li>
  );
}

function Facts({ operation, language, releases, size }: EntryProps) {
  const sections = sectionsOf(operation.shape).map(({ section }) => section);
  const last = lastOf(sections, releases);
  return (
    <dl className="facts">
      <div>
        <dt>{INDEX.row[language]}</dt>
        <dd>{rowInWords(operation, language)}</dd>
      </div>
      <div>
        <dt>{INDEX.size[language]}</dt>
        <dd>{sizeInWords(operation.columns.length, size, language)}</dd>
      </div>
      <div>
        <dt>{INDEX.published[language]}</dt>
        <dd>{last ? releaseInWords(last, language) : INDEX.notKnown[language]}</dd>
      </div>
    </dl>
  );
}

function releaseInWords({ effectiveAt, cutOff }: LastRelease, language: Language): string {
  const cut = fill(INDEX.cutOff[language], { date: shownDate(cutOff, language) });
  return `${shownDate(effectiveAt, language)}, ${cut}`;
}

function sizeInWords(columns: number, size: Size | undefined, language: Language): string {
  const wide = fill(INDEX.columns[language], { count: columns });
  if (!size) return wide;
  const rows = fill(INDEX.rows[language], { count: shownNumber(size.rows, language) });
  const kilobytes = shownNumber(Math.ceil(size.bytes / 1000), language);
  return `${wide}, ${rows}, ${kilobytes}\u00a0kB`;
}

interface FilesProps {
  readonly name: string;
  readonly title: string;
  readonly language: Language;
}

function Files({ name, title, language }: FilesProps) {
  const labels = language === 'en' ? '?lang=en' : '';
  const more = language === 'en' ? '&lang=en' : '';
  const links = [
    { text: 'CSV', href: `/data/${name}.csv${labels}` },
    { text: INDEX.forExcel[language], href: `/data/${name}.csv?bom=1&sep=;${more}` },
    { text: 'JSON', href: `/data/${name}.json${labels}` },
    { text: 'Parquet', href: `/data/${name}.parquet${labels}` },
    { text: INDEX.dictionary[language], href: `/data/${name}.schema.json?lang=${language}` },
  ];
  return (
    <ul className="files" aria-label={`${INDEX.files[language]}: ${title}`}>
      {links.map(({ text, href }) => (
        <li key={text}>
          <a className="button" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
