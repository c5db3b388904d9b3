import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { raw } from '@tests/support/http';
import { sharedBackend } from '@tests/support/shared-backend';

/** As many half-open connections as the server takes at all, and some more, from an address of this machine. */
const CROWD = 1_050;
const ATTACKER = '127.0.0.3';

const backend = sharedBackend();
const held: Socket[] = [];

const hold = () =>
  new Promise<void>((resolve, reject) => {
    const port = Number(new URL(backend.url).port);
    const socket = connect({ port, host: '127.0.0.1', localAddress: ATTACKER }, () => {
      socket.write('GET / HTTP/1.1\r\nhost: local', () => resolve());
    });
    socket.on('error', reject);
    held.push(socket);
  });

beforeAll(async () => {
  while (held.length < CROWD) await Promise.all(Array.from({ length: 50 }, hold));
});
afterAll(() => {
  for (const socket of held) socket.destroy();
});

it('a thousand half-open connections from one address cost others nothing', async () => {
  for (const path of ['/', '/config.json', '/health']) {
    expect((await raw(backend.url, path)).status).toBe(200);
  }
});
