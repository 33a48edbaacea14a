import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { demonstrationKeys } from '@alianza/kit/builder/keyFile';
import { publishRelease } from '@alianza/kit/builder/publish';
import { connect } from '@alianza/kit/database/connect';
import type { BuildMeasured, Order } from './buildApart.ts';
import { CUT_OFF, familyOf, UNITS } from './family.ts';
import { benchMinistry } from './register.ts';

const [order] = (await once(process, 'message')) as [Order];
process.send?.(await build(order));
process.disconnect();

async function build({ builderUrl, dataset }: Order): Promise<BuildMeasured> {
  const builder = connect(builderUrl, { max: 2 });
  try {
    const began = performance.now();
    const report = await publishRelease(builder, {
      family: familyOf(dataset),
      units: UNITS,
      cutOff: CUT_OFF,
      keys: demonstrationKeys(benchMinistry.agency),
    });
    const seconds = (performance.now() - began) / 1000;
    return { report, seconds, peakMegabytes: peakKilobytes() / 1024 };
  } finally {
    await builder.destroy();
  }
}

/** On Linux, `maxRSS` also counts what the parent held when it started this process; the kernel's own mark does not. */
function peakKilobytes(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const mark = /VmHWM:\s*(\d+) kB/.exec(status)?.[1];
  return mark ? Number(mark) : process.resourceUsage().maxRSS;
}
