import { answersOf } from './answers.ts';
import { constantFeed } from './constantFeed.ts';
import { SERVICES } from './services.ts';
import { serve } from './serve.ts';

/** The process of the bench's services: tells its addresses once, and how often it was asked whenever it gets a message. */
const secret = process.env['TIER_SECRET'] ?? '';
const served = await Promise.all(
  SERVICES.map(async (service) => {
    const { url, asked } = await serve(answersOf(service), constantFeed(service.name, secret));
    return { name: service.name, url, asked };
  }),
);

process.on('message', () => {
  process.send?.({ asked: served.reduce((sum, { asked }) => sum + asked(), 0) });
});
process.once('disconnect', () => process.exit(0));
process.send?.({ addresses: served.map(({ name, url }) => ({ name, url })) });
