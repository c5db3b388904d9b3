import type { IncomingMessage } from 'node:http';
import { isFunctionCall } from './api-surface';
import { Refusal } from './refusal';

const MEGABYTE = 1024 * 1024;
/** PGlite 0.4.5 answers nothing any more after 32,768 bind parameters in one statement, and an insert binds every cell. */
const MOST_CELLS = 10_000;
const MOST_ARGUMENTS = 100;
/** No row and no programme is nested deeper than a handful of levels. */
const DEEPEST = 32;

/** How much a request may bring along: one call of a function takes a whole programme, everything else is small. */
const limitFor = (path: string) =>
  isFunctionCall(path) ? 16 * MEGABYTE : path.startsWith('/rest/') ? 2 * MEGABYTE : MEGABYTE / 16;

/** Reads a request's body, but never more than is meant to come. */
export async function readBody(request: IncomingMessage, path: string): Promise<Buffer<ArrayBuffer>> {
  const limit = limitFor(path);
  const tooLarge = new Refusal(413, 'too_large', `At most ${Math.round(limit / 1024)} kB are accepted here.`);
  // What is far too much is cut off; what is a little too much is read to its end and dropped, because a browser that
  // is still sending would not hear the answer.
  if (Number(request.headers['content-length'] ?? 0) > 4 * limit) throw tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks.length = 0;
      if (size > 4 * limit) {
        request.pause();
        reject(tooLarge);
      }
    });
    request.once('end', () => {
      if (size > limit) reject(tooLarge);
      else resolve(Buffer.concat(chunks));
    });
    request.once('error', reject);
    request.once('close', () => reject(new Refusal(400, 'cut_short', 'The request was cut short.')));
  });
}

/** A body as JSON; undefined when there is none. Nothing else than JSON is accepted. */
export function jsonIn(request: IncomingMessage, body: Buffer): unknown {
  if (body.length === 0) return undefined;
  if (!/^application\/([a-z.]+\+)?json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new Refusal(415, 'unsupported_type', 'Only JSON is accepted.');
  }
  const text = body.toString('utf8');
  if (depthOf(text) > DEEPEST) throw new Refusal(400, 'too_deep', 'The JSON is nested too deeply.');
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'PGRST102', 'Empty or invalid json');
  }
}

/** How deep brackets are nested, outside of texts; found without parsing, which is what deep nesting would harm. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inText) {
      if (code === 0x5c) i++;
      else if (code === 0x22) inText = false;
    } else if (code === 0x22) inText = true;
    else if (code === 0x5b || code === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x5d || code === 0x7d) depth--;
  }
  return deepest;
}

/** Large writes belong into one call with one argument; a large insert is refused before it can do harm. */
export function guardBulk({ pathname, searchParams }: URL, body: unknown): void {
  if (isFunctionCall(pathname)) {
    const isPlain = typeof body === 'object' && body !== null && !Array.isArray(body);
    if (body !== undefined && (!isPlain || Object.keys(body).length > MOST_ARGUMENTS)) {
      throw new Refusal(400, 'bad_arguments', 'A function takes an object of named arguments.');
    }
    return;
  }
  const rows: unknown[] = Array.isArray(body) ? body : [body];
  // Columns named in the address are bound for every row, whether the row has them or not.
  const columns = new Set([
    ...searchParams.getAll('columns').flatMap((names) => names.split(',')),
    ...rows.flatMap((row) => (typeof row === 'object' && row !== null ? Object.keys(row) : [])),
  ]);
  if (rows.length * Math.max(1, columns.size) > MOST_CELLS) {
    throw new Refusal(
      413,
      'too_many_cells',
      `At most ${MOST_CELLS} cells in one request; use a function for more.`,
    );
  }
}
