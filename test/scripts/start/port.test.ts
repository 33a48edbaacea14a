import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { assertPortFree } from '../../../scripts/start/port.ts';

describe('The gateway’s port', () => {
  it('is refused in one line with the way out when another program has it', async () => {
    const other = createServer();
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(assertPortFree(port, '127.0.0.1')).rejects.toThrow(
      `Port ${port} is taken by another program: choose another one, e.g. PORT=${port + 1} npm start.`,
    );
    other.close();
    await once(other, 'close');
    await assertPortFree(port, '127.0.0.1');
  });
});
