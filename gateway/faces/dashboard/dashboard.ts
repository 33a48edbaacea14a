import { Router, type Request, type Response } from 'express';
import type { IncomingMessage } from 'node:http';
import type { Tier } from '@alianza/kit/server/tier';
import type { Assets } from '../assets/readAssets.ts';
import { pageLink } from '../page/pageLink.ts';
import { pageRequest } from '../page/pageRequest.ts';
import { sendPage } from '../page/sendPage.ts';
import { chosenIn, type Span } from './chosen.ts';
import { contextOf } from './contextOf.ts';
import { TroublePage } from './TroublePage.tsx';
import { troubleIn, troubleOf, type Refusal } from './troubleOf.ts';
import type { Question, View, ViewAnswer } from './view.ts';
import { ViewPage } from './ViewPage.tsx';
import { VIEWS } from './views.ts';

/** What the dashboard stands on. */
export interface DashboardParts {
  readonly assets: Assets;
  readonly span: Span;
  readonly tierOf: (request: IncomingMessage) => Tier;
  /** Asks a saved operation. @throws a catalogued error when the question is refused whole. */
  readonly ask: (request: IncomingMessage, question: Question) => Promise<ViewAnswer<unknown>>;
}

/** The dashboard's views, each at its own address. */
export function dashboard(parts: DashboardParts): Router {
  const router = Router();
  router.get('/', (request, response) => {
    const page = pageRequest(request.originalUrl, 'PUBLIC');
    response.redirect(307, pageLink(page, '/dashboard/panorama'));
  });
  router.get('/:view', async (request, response) => {
    const view = VIEWS.find(({ name }) => name === request.params.view);
    if (view) await answer(parts, view, { request, response });
    else await sendTrouble(parts, NO_VIEW, { request, response });
  });
  return router;
}

const NO_VIEW: Refusal = { code: 'NOT_FOUND', details: {}, status: 404 };

interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

async function answer(parts: DashboardParts, view: View, exchange: Exchange): Promise<void> {
  const { request } = exchange;
  const { assets, span } = parts;
  const page = pageRequest(request.originalUrl, parts.tierOf(request));
  const chosen = chosenIn(page, span);
  const questions = view.operations(chosen);
  const askedAt = new Date();
  const asked = await askAll(parts, request, questions);
  const trouble = 'code' in asked ? asked : troubleIn(Object.values(asked.answers));
  if (trouble || 'code' in asked) return sendTrouble(parts, trouble ?? NO_VIEW, exchange);
  const { answers } = asked;
  const context = contextOf({ page, chosen, span, questions, answers, askedAt });
  return sendPage(exchange, ViewPage({ view, answers, context, assets, span }));
}

type Asked = { readonly answers: Readonly<Record<string, ViewAnswer<unknown>>> };

async function askAll(
  { ask }: DashboardParts,
  request: Request,
  questions: Readonly<Record<string, Question>>,
): Promise<Asked | Refusal> {
  const each = Object.entries(questions).map(
    async ([name, question]) => [name, await ask(request, question)] as const,
  );
  try {
    return { answers: Object.fromEntries(await Promise.all(each)) };
  } catch (error) {
    return troubleOf(error);
  }
}

function sendTrouble(
  { assets, tierOf }: DashboardParts,
  trouble: Refusal,
  exchange: Exchange,
): Promise<void> {
  const page = pageRequest(exchange.request.originalUrl, tierOf(exchange.request));
  return sendPage(exchange, TroublePage({ page, assets, trouble }), trouble.status);
}
