import { createServer, request, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guardConnections } from './connections';

/** Addresses of this machine alone; a client may choose which of them to come from. */
const [ATTACKER, SOMEBODY] = ['127.0.0.3', '127.0.0.2'];
const MOST = 20;

let server: Server;
let port: number;
let held: Socket[];
let release: () => void;
let slow: Promise<void>;
let heard: () => void;

beforeEach(async () => {
  held = [];
  slow = new Promise((resolve) => (release = resolve));
  heard = () => undefined;
  server = createServer((asked, response) => {
    if (asked.url === '/slow') {
      heard();
      void slow.then(() => response.end('at last'));
    } else response.end('here');
  });
  guardConnections(server, MOST);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterEach(async () => {
  release();
  for (const socket of held) socket.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Opens a connection, sends no more than this, and keeps it. */
const hold = (localAddress: string, bytes: string) =>
  new Promise<Socket>((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', localAddress }, () => socket.write(bytes));
    held.push(socket);
    socket.on('error', reject);
    socket.resume();
    socket.once('ready', () => resolve(socket));
  });

async function attack(count: number, bytes: string): Promise<Socket[]> {
  const sockets: Socket[] = [];
  for (let n = 0; n < count; n++) sockets.push(await hold(ATTACKER, bytes));
  return sockets;
}

const ask = (localAddress: string, path = '/') =>
  new Promise<string>((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', localAddress, path, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve(text));
    });
    sent.on('error', reject);
    sent.end();
  });

/** Requests whose answer does not come yet, all of them heard by the server. */
async function slowly(...addresses: string[]): Promise<{ answers: Promise<string>[] }> {
  const answers: Promise<string>[] = [];
  for (const address of addresses) {
    const arrived = new Promise<void>((resolve) => (heard = resolve));
    answers.push(ask(address, '/slow'));
    await arrived;
  }
  return { answers };
}

const HALF = {
  'no byte': '',
  'half a header': 'GET / HTTP/1.1\r\nhost: local',
  'a body that does not come': 'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\nx',
  'a request that was answered long ago': 'GET / HTTP/1.1\r\nhost: localhost\r\n\r\n',
};

describe('a server with as many connections as it takes', () => {
  it.each(Object.entries(HALF))('held by one address with %s, answers another one', async (_what, bytes) => {
    await attack(3 * MOST, bytes);
    for (let n = 0; n < 5; n++) expect(await ask(SOMEBODY)).toBe('here');
  });

  it('answers also who comes from the same address: a proxy, an office', async () => {
    await attack(3 * MOST, HALF['half a header']);
    expect(await ask(ATTACKER)).toBe('here');
  });

  it('cuts nobody off who waits for an answer', async () => {
    const { answers } = await slowly(SOMEBODY, ATTACKER);
    await attack(3 * MOST, HALF['half a header']);
    expect(await ask(SOMEBODY)).toBe('here');
    release();
    expect(await Promise.all(answers)).toEqual(['at last', 'at last']);
  });

  it('takes nothing from who has little for whoever has much', async () => {
    const idle = await hold(SOMEBODY, HALF['half a header']);
    let isGone = false;
    idle.once('close', () => (isGone = true));
    // Every place of the attacker waits for an answer; there is nobody but the other one to take from.
    const { answers } = await slowly(...Array.from({ length: MOST - 1 }, () => ATTACKER));
    const refused = await Promise.allSettled([ask(ATTACKER), ask(ATTACKER)]);
    expect(refused.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(isGone).toBe(false);
    release();
    await Promise.all(answers);
  });
});
