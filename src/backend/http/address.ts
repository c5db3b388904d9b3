import type { IncomingMessage } from 'node:http';
import { hostname, networkInterfaces } from 'node:os';
import { isIP } from 'node:net';
import { isLoopback } from './loopback';
import { Refusal } from './refusal';

const LONGEST_ADDRESS = 16 * 1024;

/** The path and query of a request; nothing but those, and resolved: `..` and `%2e%2e` are gone from the path. */
export function addressOf(request: IncomingMessage): URL {
  const address = request.url ?? '';
  if (address.length > LONGEST_ADDRESS)
    throw new Refusal(414, 'address_too_long', 'The address is too long.');
  // A whole address ("GET http://elsewhere/ …") or "//elsewhere/" would name another host than the header does.
  if (!address.startsWith('/') || /^\/[/\\]/.test(address)) {
    throw new Refusal(400, 'bad_address', 'This is no address of this server.');
  }
  try {
    return new URL(address, 'http://localhost');
  } catch {
    throw new Refusal(400, 'bad_address', 'This is no address of this server.');
  }
}

const nameOf = (host: string) =>
  host
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();

/**
 * A page elsewhere must neither read nor write here, nor reach us under a name of its own (DNS rebinding): only the names
 * this server is meant to have are answered. An address in numbers cannot be rebound.
 */
export function guardHost(request: IncomingMessage, listeningOn: string, publicUrl: string | null): void {
  const host = request.headers.host ?? '';
  const name = nameOf(host);
  const known = isLoopback(listeningOn)
    ? isLoopback(name)
    : isLoopback(name) ||
      isIP(name) !== 0 ||
      [listeningOn, hostname(), `${hostname()}.local`].some((own) => own.toLowerCase() === name);
  if (!known && (publicUrl === null || new URL(publicUrl).hostname !== name)) {
    throw new Refusal(421, 'wrong_host', 'This server does not answer to that name.');
  }
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
    throw new Refusal(403, 'foreign_origin', 'Requests from other sites are refused.');
  }
}

/** Where people find the app: what they were told with --url, or an address of this machine that others can reach. */
export function siteUrl(listeningOn: string, port: number, publicUrl: string | null): string {
  if (publicUrl !== null) return publicUrl.replace(/\/+$/, '');
  if (isLoopback(listeningOn)) return `http://localhost:${port}`;
  const address = isIP(listeningOn) !== 0 && /^[0.:]+$/.test(listeningOn) ? firstOwnAddress() : listeningOn;
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
}

function firstOwnAddress(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? 'localhost';
}
