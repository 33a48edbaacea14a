import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { ROOT } from '../../conventions/repository.ts';
import { federation, type Federation } from '../../support/federation.ts';

interface Build {
  readonly buildExplorer: () => Promise<boolean>;
}

/** The whole graph with the explorer's page, built from its sources as they are. */
export async function federationWithExplorer(): Promise<Federation> {
  const build = pathToFileURL(join(ROOT, 'gateway/explorer/build.mjs')).href;
  const { buildExplorer } = (await import(build)) as Build;
  await buildExplorer();
  return federation();
}

/** Opens a saved operation by its title and runs it; waits for its table. */
export async function runSaved(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: title }).click();
  await page.getByRole('button', { name: 'Ejecutar', exact: true }).click();
  await page.getByRole('table').waitFor();
}

/** What stands in an editor of the page: the operation, its variables or its headers. */
export function editorText(page: Page, editor: 'query' | 'variables' | 'headers'): Promise<string> {
  const models = {
    query: 'operation.graphql',
    variables: 'variables.json',
    headers: 'request-headers.json',
  };
  return page.evaluate(
    `__MONACO.editor.getModels().find(({ uri }) => uri.path.endsWith('${models[editor]}')).getValue()`,
  );
}
