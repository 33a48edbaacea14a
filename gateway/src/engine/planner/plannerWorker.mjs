// Runs in a thread of its own. Plain JavaScript, as a thread is started without the loader that reads TypeScript.
import { parentPort, workerData } from 'node:worker_threads';
import { QueryPlanner } from '@graphql-hive/router-query-planner';

/** The planner's labels choose between versions of a service while it is migrated; no agency uses them. */
const NO_LABELS = new Set();
const ALL = 100;

/** @type {{ supergraphSdl: string }} */
const { supergraphSdl } = workerData;
const planner = new QueryPlanner(supergraphSdl);

/**
 * @param {import('./plannerThread.ts').PlanQuestion} question
 * @returns {import('./plannerThread.ts').Planned}
 */
function planned({ document, operationName }) {
  try {
    // Text crosses threads at a fifth of the cost of a structured clone.
    return { plan: JSON.stringify(planner.plan(document, operationName, NO_LABELS, ALL)) };
  } catch (error) {
    return { failure: error.message };
  }
}

parentPort.on('message', (question) => {
  parentPort.postMessage(planned(question));
});
parentPort.postMessage('ready');
