// A gateway to measure against, as its own command line starts it; it ends with whoever started it.
process.once('disconnect', () => process.exit());
await import('./node_modules/@graphql-hive/gateway/dist/bin.js');
