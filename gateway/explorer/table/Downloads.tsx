import { useState } from 'react';
import type { FlatTable } from '../../faces/table/column.ts';
import { useExplorer } from '../page/explorerContext.ts';
import { type CsvOptions, csvOf } from '../../faces/data/formats/csv.ts';
import { jsonText } from './jsonText.ts';
import { saveFile } from './saveFile.ts';

interface DownloadsProps {
  readonly table: FlatTable;
  /** What the file is called, without its ending. */
  readonly name: string;
}

/** The whole table to take away. */
export function Downloads({ table, name }: DownloadsProps) {
  const { words } = useExplorer();
  const [separator, setSeparator] = useState<CsvOptions['separator']>(',');
  const { downloadCsv, downloadJson, separator: label, comma, semicolon, guard } = words.table;
  const type = 'text/csv;charset=utf-8';
  const saveCsv = () =>
    saveFile({ name: `${name}.csv`, type, text: csvOf(table, { bom: true, separator }) });
  const saveJson = () =>
    saveFile({ name: `${name}.json`, type: 'application/json', text: jsonText(table) });
  return (
    <div className="downloads">
      <button type="button" className="button" onClick={saveCsv} title={guard}>
        {downloadCsv}
      </button>
      <button type="button" className="button" onClick={saveJson}>
        {downloadJson}
      </button>
      <label className="field beside">
        {label}
        <select
          value={separator}
          onChange={({ target }) => setSeparator(readSeparator(target.value))}
        >
          <option value=",">{comma}</option>
          <option value=";">{semicolon}</option>
        </select>
      </label>
    </div>
  );
}

function readSeparator(value: string): CsvOptions['separator'] {
  return value === ';' ? ';' : ',';
}
