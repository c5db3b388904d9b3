import { isIPv6 } from 'node:net';

/**
 * Who is at the other end, as far as limits are concerned: an address of IPv4, or the network of one of IPv6, where
 * everybody has some 2^64 addresses to choose from.
 */
export function peerOf(address: string | undefined): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address ?? '') ?? [];
  if (mapped !== undefined) return mapped;
  if (address === undefined || !isIPv6(address)) return address ?? '';
  const [plain = ''] = address.split('%');
  const [left = '', right] = plain.split('::');
  const head = left === '' ? [] : left.split(':');
  // What "::" stands for are zeros; only the first four of eight groups matter.
  const tail = right === undefined || right === '' ? [] : right.split(':');
  const zeros = right === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
  const groups = [...head, ...Array.from({ length: zeros }, () => '0'), ...tail];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
