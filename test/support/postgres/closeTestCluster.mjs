// Once after all tests: stops the cluster, if a test has asked for it.
export default async function closeTestCluster() {
  await globalThis.closeTestCluster();
}
