import { API } from '../words/data/api.ts';
import type { Language } from '../words/language.ts';
import type { FormatName } from './formats/format.ts';

/** What may be said beside an operation's variables, as OpenAPI has parameters. */
export function optionParameters(format: FormatName, language: Language) {
  const flag = { type: 'string', enum: ['0', '1'], default: '0' };
  const always = [
    option('lang', API.lang[language], { type: 'string', enum: ['es', 'en'], default: 'es' }),
    option('partial', API.partial[language], flag),
  ];
  if (format !== 'csv') return always;
  return [
    ...always,
    option('bom', API.bom[language], flag),
    option('sep', API.sep[language], { type: 'string', enum: [',', ';'], default: ',' }),
  ];
}

function option(name: string, description: string, schema: object) {
  return { name, in: 'query', required: false, description, schema };
}
