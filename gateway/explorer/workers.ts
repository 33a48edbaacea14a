/** The editor's helpers, each a file of its own beside this page: nothing is loaded from elsewhere. */
const WORKERS: Readonly<Record<string, string>> = {
  graphql: 'graphql.worker.js',
  json: 'json.worker.js',
};

/** The name under which the editor looks for them. */
const MonacoEnvironment = {
  getWorker(_id: string, label: string): Worker {
    return new Worker(new URL(WORKERS[label] ?? 'editor.worker.js', document.baseURI));
  },
};

Object.assign(globalThis, { MonacoEnvironment });
