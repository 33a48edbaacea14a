import './workers.ts';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './styles/main.css';
import { EXPLORER_WORDS } from '../faces/words/explorer/words.ts';
import { pageLanguage } from './link/pageLanguage.ts';
import { fetchSavedFiles } from './operations/fetchSavedFiles.ts';
import { App } from './page/App.tsx';

const page = document.getElementById('explorer');
if (page === null) throw new Error('index.html has no element "explorer"');

const language = pageLanguage(location.search);
const words = EXPLORER_WORDS[language];
document.documentElement.lang = language;
document.title = words.title;
const savedFiles = await fetchSavedFiles();
createRoot(page).render(<App language={language} words={words} savedFiles={savedFiles} />);
