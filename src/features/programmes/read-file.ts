/** The largest file that is looked at. Programme files are a hundred times smaller. */
export const MAX_MEGABYTES = 5;
const MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

export type Unreadable = 'too_large' | 'not_utf8' | 'unreadable' | 'not_json' | 'several';
export type ReadFile = { ok: true; text: string } | { ok: false; reason: Unreadable };

const looksLikeJson = ({ name, type }: File) => /\.json$/i.test(name) || /\bjson$/.test(type);

/** Reads a chosen file as UTF-8 text; a byte order mark may stay. Large files are not even opened. */
export async function readFile(file: File): Promise<ReadFile> {
  if (!looksLikeJson(file)) return { ok: false, reason: 'not_json' };
  if (file.size > MAX_BYTES) return { ok: false, reason: 'too_large' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // Guessing another encoding would turn every umlaut into something else, unnoticed.
    return { ok: false, reason: 'not_utf8' };
  }
}
