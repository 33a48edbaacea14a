// Runs in a thread of its own. Plain JavaScript, as a thread is started without the loader that reads TypeScript.
import { parentPort, workerData } from 'node:worker_threads';
import { QueryPlanner } from '@graphql-hive/router-query-planner';

/** The planner's labels choose between versions of a service while it is migrated; no agency uses them. */
const NO_LABELS = new Set();
const ALL = 100;

/** @type {{ supergraphSdl: string, planningMs: number }} */
const { supergraphSdl, planningMs } = workerData;
const planner = new QueryPlanner(supergraphSdl);

/**
 * @param {import('./plannerThread.ts').PlanQuestion} question
 * @returns {Promise<import('./plannerThread.ts').Planned>}
 */
async function planned({ document, operationName }) {
  const deadline = AbortSignal.timeout(planningMs);
  try {
    const plan = await planner.planAsync(document, operationName, NO_LABELS, ALL, deadline);
    // Text crosses threads at a fifth of the cost of a structured clone.
    return { plan: JSON.stringify(plan) };
  } catch (error) {
    return deadline.aborted ? { late: true } : { failure: error.message };
  }
}

parentPort.on('message', async ({ id, question }) => {
  parentPort.postMessage({ id, planned: await planned(question) });
});
parentPort.postMessage('ready');
