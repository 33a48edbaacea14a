import { useExplorer } from '../page/explorerContext.ts';
import { sectionWords } from './sectionWords.ts';

interface ListsProps {
  readonly sections: readonly string[];
  readonly section: string;
  readonly choose: (section: string) => void;
}

/** Which list of the answer is shown: they are never mixed, as each counts something else. */
export function Lists({ sections, section, choose }: ListsProps) {
  const { language, words } = useExplorer();
  return (
    <label className="field">
      {words.table.list}
      <select value={section} onChange={({ target }) => choose(target.value)}>
        {sections.map((name) => (
          <option key={name} value={name}>
            {sectionWords(name, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
