import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { peerOf } from './peer';

/** Who is connected, and what is on its way on this connection. */
interface Connection {
  peer: string;
  exchange: { request: IncomingMessage; response: ServerResponse } | null;
}

/** Longer than the app waits for any answer. */
const SILENCE = 90_000;

/**
 * Keeps room for everybody. Up to `most` connections nobody is refused; beyond that a new one takes the place of an old
 * one of whoever has the most, and of those only one on which nobody waits for our answer: half-open ones, such that
 * send slowly, idle ones. So thousands of connections from one address cost the others nothing, and where everybody
 * comes from one address, that of a proxy or an office, the newest still gets in.
 */
export function guardConnections(server: Server, most: number): void {
  /** Oldest first. */
  const open = new Map<Socket, Connection>();
  const counts = new Map<string, number>();
  const countOf = (peer: string) => counts.get(peer) ?? 0;

  const victimFor = (newcomer: string): Socket | undefined => {
    let found: Socket | undefined;
    let most = 0;
    for (const [socket, { peer, exchange }] of open) {
      if (countOf(peer) <= most || isOurTurn(exchange)) continue;
      // Never at the cost of somebody who has fewer.
      if (peer !== newcomer && countOf(peer) <= countOf(newcomer)) continue;
      [found, most] = [socket, countOf(peer)];
    }
    return found;
  };

  server.on('connection', (socket: Socket) => {
    const peer = peerOf(socket.remoteAddress);
    if (open.size >= most) {
      const victim = victimFor(peer);
      if (!victim) return void socket.destroy();
      forget(victim);
      victim.destroy();
    }
    open.set(socket, { peer, exchange: null });
    counts.set(peer, countOf(peer) + 1);
    socket.once('close', () => forget(socket));
  });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const connection = open.get(request.socket);
    if (connection) connection.exchange = { request, response };
  });
  // Also who asks and then does not take the answer lets go of his connection one day.
  server.setTimeout(SILENCE);

  function forget(socket: Socket): void {
    const connection = open.get(socket);
    if (!connection) return;
    open.delete(socket);
    const left = countOf(connection.peer) - 1;
    if (left > 0) counts.set(connection.peer, left);
    else counts.delete(connection.peer);
  }
}

/** The request has come to its end, and the answer has not. */
const isOurTurn = (exchange: Connection['exchange']): boolean =>
  exchange !== null && exchange.request.complete && !exchange.response.writableEnded;
