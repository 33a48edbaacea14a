// Once after all tests: stops the cluster, if a test has asked for it.
// oxlint-disable-next-line import/no-default-export -- Jest loads it as such.
export default async function closeTestCluster() {
  await globalThis.closeTestCluster();
}
