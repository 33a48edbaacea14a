import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { connect } from '../database/connect.ts';
import { changes } from './changes.ts';
import { listenToSchedule } from './listenToSchedule.ts';
import { type FeedTerms, releases } from './releases.ts';

/** The handlers of an agency's feed, over connections of their own. */
export interface Feed {
  readonly releases: RequestHandler;
  readonly changes: RequestHandler;
  close(): Promise<void>;
}

/** A feed must not wait behind questions: while it does, a gateway cannot call any answer current. */
const CONNECTIONS = 2;

/** Opens the feed of an agency; it connects when somebody first asks. */
export function openFeed(readerUrl: string, terms: FeedTerms, log: Logger): Feed {
  const applicationName = `alianza ${terms.agency} feed`;
  const reader = connect(readerUrl, { applicationName, max: CONNECTIONS });
  const followed = changes((onChange) =>
    listenToSchedule({ readerUrl, applicationName, log }, onChange),
  );
  return {
    releases: releases(reader, terms),
    changes: followed.handler,
    close: async () => {
      await followed.close();
      await reader.destroy();
    },
  };
}
