import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '@/backend/paths';
import { startBackend } from '@tests/support/backend';
import { raw } from '@tests/support/http';
import { clientOf, foundOrganisation, must, newMember, newPerson } from '@tests/support/people';

const WATCH = pathToFileURL(join(PROJECT, 'tests/support/watch-network.js')).href;
const outgoing = (text: string) => text.split('\n').filter((line) => line.startsWith('OUTGOING'));

describe('the embedded backend talks to nobody', () => {
  it('neither when it starts, nor while it is used, nor when it ends: no telemetry, no look-ups, no mail', async () => {
    const backend = await startBackend({ dist: 'small', preload: WATCH });
    const owner = await newPerson(backend);
    const organisation = await foundOrganisation(owner, 'Quiet');
    await newMember(backend, owner, organisation, 'viewer');
    must(await owner.client.rpc('load_programmes', { p_organisation_id: organisation }));
    await clientOf(backend).auth.resetPasswordForEmail(owner.email);
    await owner.client.from('teams').select('nothing');
    await raw(backend.url, '/', { headers: { accept: 'text/html' } });
    await backend.restart();
    await owner.client.auth.refreshSession();
    await backend.end();
    const printed = backend.output();
    await backend.stop();

    expect(outgoing(printed)).toEqual([]);
    // Both threads were watched, in both starts.
    expect(printed.match(/WATCHING thread main/g)).toHaveLength(2);
    expect(printed.match(/WATCHING thread other/g)).toHaveLength(2);
  });

  it.each([
    ['a connection', `net.connect(9, '127.0.0.1').on('error', () => {})`],
    ['a request', `fetch('http://127.0.0.1:65000').catch(() => {})`],
    ['a look-up', `dns.lookup('localhost', () => {})`],
    ['a datagram', `const s = dgram.createSocket('udp4'); s.send('x', 9, '127.0.0.1', () => s.close())`],
    ['another process', `child_process.spawn('true')`],
    [
      'a connection of a thread',
      `new worker_threads.Worker(new URL("data:text/javascript,import net from 'net'; net.connect(9).on('error', () => {})"))`,
    ],
  ])('and the watch would notice %s', (_what, code) => {
    const { stderr } = spawnSync(process.execPath, ['--import', WATCH, '-e', code], { encoding: 'utf8' });
    expect(outgoing(stderr).length).toBeGreaterThan(0);
  });
});
