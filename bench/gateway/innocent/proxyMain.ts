import { startFaultProxy, type FaultKind } from '../../../test/gateway/fixtures/faultProxy.ts';

/** The process of a way to one service that misbehaves when told to, apart from whoever measures. */
const proxy = await startFaultProxy(process.argv[2] ?? '');

process.on('message', (message) => {
  const { fault } = message as { readonly fault?: FaultKind };
  void proxy.fault(fault).then(() => process.send?.({ isInForce: true }));
});
process.once('disconnect', () => process.exit(0));
process.send?.({ url: proxy.url });
