import { read } from '../conventions/repository.ts';

/** Where the recipes say that the gateway is. */
export const RECIPE_GATEWAY = 'http://127.0.0.1:4000';

/** The snippets of a recipe in one language, in their order. */
export function snippets(file: string, language: string): readonly string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm');
  return [...read(file).matchAll(fence)].map(([, snippet = '']) => snippet);
}

/** The snippet at the address of a running gateway. */
export function at(url: string, snippet = ''): string {
  return snippet.replaceAll(RECIPE_GATEWAY, url);
}
