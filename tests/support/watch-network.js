// Preloaded into a process (and the threads it starts): writes a line for everything that leaves it.
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { threadId } from 'node:worker_threads';

/** A socket of this machine, as between a process and its loader, leaves it as little as a number that needs no look-up. */
const staysHere = ([first]) => {
  const [target] = Array.isArray(first) ? first : [first];
  return typeof target === 'object'
    ? target?.path !== undefined
    : typeof target === 'string' && net.isIP(target) !== 0;
};

/** Calls of a function go on as before, but not without being told. */
function watch(object, name, what) {
  const original = object[name];
  object[name] = function (...args) {
    if (!staysHere(args)) writeSync(2, `OUTGOING ${what} ${String(JSON.stringify(args[0]))}\n`);
    return original.apply(this, args);
  };
}

watch(net.Socket.prototype, 'connect', 'connection');
watch(dgram.Socket.prototype, 'send', 'datagram');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt', 'resolveSrv', 'reverse']) {
  watch(dns, name, `look-up (${name})`);
  if (name in dns.promises) watch(dns.promises, name, `look-up (${name})`);
}
for (const name of ['spawn', 'exec', 'execFile', 'fork']) watch(childProcess, name, `process (${name})`);
syncBuiltinESMExports();

writeSync(2, `WATCHING thread ${threadId === 0 ? 'main' : 'other'}\n`);
