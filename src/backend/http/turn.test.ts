import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { inAnHour, signedToken, unsignedToken } from '@tests/support/tokens';
import { peerOf } from './peer';
import { turnOf } from './turn';

const SECRET = 'a secret that is long enough to sign with';
const claims = { sub: 'anna', role: 'authenticated', exp: inAnHour() };

function from(address: string, token?: string) {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: address });
  return { headers: token === undefined ? {} : { authorization: `Bearer ${token}` }, socket };
}
const laneOf = (token: string) => turnOf(from('192.0.2.1', token), '/', 0, SECRET).lane;

describe('the lane of a request', () => {
  it('is that of its person, wherever he is and whatever session he has', () => {
    const later = signedToken({ ...claims, session_id: 'another', exp: inAnHour() + 60 }, SECRET);
    expect(laneOf(signedToken(claims, SECRET))).toBe('person anna');
    expect(turnOf(from('192.0.2.9', later), '/', 0, SECRET).lane).toBe('person anna');
  });

  it('is never that of a person whose session it cannot prove to have', () => {
    const forged = [
      signedToken(claims, 'another secret'),
      unsignedToken(claims),
      unsignedToken(claims, 'AAAA'),
    ];
    for (const token of [...forged, 'sb_publishable_x', 'a.b.c', signedToken({ role: 'anon' }, SECRET)])
      expect(laneOf(token)).toBe('network 192.0.2.1');
  });
});

describe('what is large', () => {
  it.each([
    ['/rest/v1/rpc/load_programmes', 40, true],
    ['/rest/v1/rpc/load_series', 40, true],
    ['/rest/v1/rpc/decide_findings', 400, false],
    ['/rest/v1/teams', 400, false],
    ['/rest/v1/teams', 400_000, true],
    ['/auth/v1/token', 80, false],
  ])('%s with %i bytes: %s', (path, bytes, large) => {
    expect(turnOf(from('192.0.2.1'), path, bytes, SECRET).large).toBe(large);
  });
});

describe('a peer', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::1', '0:0:0:0'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    [undefined, ''],
  ])('of %s is %s', (address, peer) => expect(peerOf(address)).toBe(peer));
});
