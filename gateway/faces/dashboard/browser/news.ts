import type { Language, Words } from '../../words/language.ts';
import { fill } from '../../words/fill.ts';

/** Says one thing politely: it is read aloud, and shown unless the page shows it anyhow. */
export function tell(
  words: Words,
  language: Language,
  { values = {}, isSeen = true }: { values?: Record<string, string>; isSeen?: boolean } = {},
): void {
  const news = document.getElementById('news');
  if (news === null) return;
  news.classList.toggle('quiet', !isSeen);
  news.textContent = fill(words[language], values);
}
