import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendAnswer } from './forward';

const LARGE = JSON.stringify({ title: 'a title '.repeat(1000) });
const SMALL = '{"title":"a title"}';

let server: Server;
let address: string;

/** Answers `/rest/v1/large` and the like with what its last part names. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const body = Buffer.from(request.url?.endsWith('/large') ? LARGE : SMALL);
    void sendAnswer(response, { status: 200, headers: [['content-type', 'application/json']], body });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe('an answer of the API', () => {
  it.each([
    ['zipped, where it is large', 'gzip', '/rest/v1/large', 'gzip'],
    ['as it is, where that would gain little', 'gzip', '/rest/v1/small', null],
    ['as it is, for who does not take it zipped', 'identity', '/rest/v1/large', null],
    ['as it is, where it holds a session', 'gzip', '/auth/v1/large', null],
  ])('comes %s', async (_how, accepted, path, encoding) => {
    const answer = await fetch(address + path, { headers: { 'accept-encoding': accepted } });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(await answer.text()).toBe(path.endsWith('large') ? LARGE : SMALL);
  });
});
