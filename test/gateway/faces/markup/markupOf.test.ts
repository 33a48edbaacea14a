import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { chosenIn } from '../../../../gateway/faces/dashboard/chosen.ts';
import { contextOf } from '../../../../gateway/faces/dashboard/contextOf.ts';
import { ViewBody } from '../../../../gateway/faces/dashboard/ViewBody.tsx';
import { VIEWS } from '../../../../gateway/faces/dashboard/views.ts';
import { jsx } from '../../../../gateway/faces/markup/jsxRuntime.ts';
import { markupOf } from '../../../../gateway/faces/markup/markupOf.ts';
import { pageRequest } from '../../../../gateway/faces/page/pageRequest.ts';
import { readSavedOperations } from '../../../../gateway/src/savedOperations.ts';
import { type Federation, federation } from '../../../support/federation.ts';

const SAVED = readSavedOperations('schema/operations');
const SPAN = { years: [2018, 2019, 2020, 2021, 2022, 2023, 2024], period: '2022-2024' };

describe('What the browser writes of a view', () => {
  let graph: Federation;
  beforeAll(async () => {
    graph = await federation();
  });
  afterAll(() => graph.stop());

  async function bodyOf(name: string, address: string) {
    const view = VIEWS.find((one) => one.name === name);
    if (!view) throw new TypeError(`There is no view ${name}.`);
    const page = pageRequest(address, 'PUBLIC');
    const chosen = chosenIn(page, SPAN);
    const questions = view.operations(chosen);
    const asked = Object.entries(questions).map(async ([key, question]) => {
      const text = SAVED.get(question.name) ?? '';
      const { data, errors = [] } = await graph.ask(text, question.variables, { tier: 'PUBLIC' });
      return [key, { data, errors }] as const;
    });
    const answers = Object.fromEntries(await Promise.all(asked));
    const askedAt = new Date('2026-01-02T03:04:05Z');
    const context = contextOf({ page, chosen, span: SPAN, questions, answers, askedAt });
    return createElement(ViewBody, { view, answers, context });
  }

  const each = VIEWS.flatMap(({ name }) => [
    [name, `/dashboard/${name}`],
    [name, `/dashboard/${name}?lang=en&theme=dark&year=2021&department=54&show=grid&as=count`],
  ]);

  it.each(each)('is what React writes: %s at %s', async (name, address) => {
    const body = await bodyOf(name, address);
    expect(tags(markupOf(body))).toEqual(tags(renderToStaticMarkup(body)));
  });

  it('lets no text become markup', () => {
    const body = jsx('p', { title: '"><script>', children: '<b>&\'"' });
    expect(markupOf(body)).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&#x27;&quot;</p>',
    );
  });
});

/** Tags and texts in their order, the attributes of each by name: in which order they stand means nothing. */
function tags(html: string): readonly string[] {
  return (html.match(/<[^>]*>|[^<]+/g) ?? []).map((part) =>
    part.replace(/(?: [\w:-]+="[^"]*")+/g, (attributes) =>
      (attributes.match(/ [\w:-]+="[^"]*"/g) ?? []).toSorted().join(''),
    ),
  );
}
