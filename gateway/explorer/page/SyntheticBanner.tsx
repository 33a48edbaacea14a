import { useEffect, useState } from 'react';
import { PAGE_WORDS } from '../../faces/words/page/words.ts';
import { useExplorer } from './explorerContext.ts';

const AGENCIES = ['foreignAffairs', 'interior', 'labor', 'police', 'icbf'];
const QUERY = `{ ${AGENCIES.map((agency) => `${agency} { datasets { current { synthetic } } }`).join(' ')} }`;

/** Says that the figures are invented, while a release in force is. */
export function SyntheticBanner() {
  const { language } = useExplorer();
  const [isSynthetic, setSynthetic] = useState(false);
  useEffect(() => {
    void anySynthetic().then(setSynthetic);
  }, []);
  const { demonstration, synthetic } = PAGE_WORDS[language];
  if (!isSynthetic) return null;
  return (
    <p className="banner">
      <strong>{demonstration}</strong> {synthetic}
    </p>
  );
}

async function anySynthetic(): Promise<boolean> {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  }).then(
    (response) => response.text(),
    () => '',
  );
  return answer.includes('"synthetic":true');
}
