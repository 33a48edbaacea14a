import { Pool } from 'undici';
import { catalogued } from '@alianza/kit/errors/catalogued';
import { signTier } from '@alianza/kit/server/tierHeader';
import type { AgencyAnswer, AskAgency, Json } from '../../../gateway/src/engine/askAgency.ts';
import { SECRET, type ReleaseAgency } from '../releases/releaseAgency.ts';

const HEADERS = { 'content-type': 'application/json' };

/** An `AskAgency` over real HTTP, and the number of requests it has sent. */
export interface Asker {
  readonly ask: AskAgency;
  sent(): number;
  close(): Promise<void>;
}

/** Asks one agency over kept connections, naming the tier and the instant as the gateway does. */
export function askOver({ agency }: ReleaseAgency): Asker {
  const { origin, pathname: path } = new URL(agency.url);
  const pool = new Pool(origin, { connections: 8 });
  let sent = 0;
  const ask: AskAgency = async (service, { body, scope }) => {
    const reading = scope.readings.get(service);
    const headers = {
      ...HEADERS,
      ...signTier(SECRET, { tier: scope.tier, agency: service }),
      ...(reading && { 'alianza-instant': String(reading.instant) }),
    };
    sent += 1;
    try {
      const answer = await pool.request({ method: 'POST', path, headers, body });
      if (answer.statusCode !== 200) throw new Error(`HTTP status ${answer.statusCode}`);
      return { errors: [], ...((await answer.body.json()) as { data: Json }) };
    } catch {
      return unavailable(agency.code);
    }
  };
  return { ask, sent: () => sent, close: () => pool.destroy() };
}

function unavailable(agency: string): AgencyAnswer {
  return { data: null, errors: [catalogued('AGENCY_UNAVAILABLE', { agency }, { agency })] };
}
