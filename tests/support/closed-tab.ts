import { vi } from 'vitest';
import { supabase } from '@/data/client';
import { editsOf } from '@/editing/forget-edits';
import type { KeptEdit } from '@/editing/outbox';
import { forgetOverlays } from '@/editing/overlays';

/** What a browser keeps beyond a page, where tests have no browser. */
class Kept implements Storage {
  private readonly values = new Map<string, string>();

  get length() {
    return this.values.size;
  }
  key = (at: number) => [...this.values.keys()][at] ?? null;
  getItem = (name: string) => this.values.get(name) ?? null;
  setItem = (name: string, value: string) => void this.values.set(name, value);
  removeItem = (name: string) => void this.values.delete(name);
  clear = () => this.values.clear();
}

const names = () => Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');

/** Where something waits to be sent. */
export const unsent = (): string[] => names().filter((name) => name.startsWith('tragwerk.unsent.'));

export const keepStorage = () => vi.stubGlobal('localStorage', new Kept());

/** Does something in a programme whose calls never reach the server, and closes the tab. */
export async function inClosedTab(work: () => void): Promise<void> {
  const never = new Promise(() => undefined);
  const calls = vi.spyOn(supabase(), 'rpc').mockReturnValue(never as never);
  work();
  // What is sent in the next moment hangs as well.
  await new Promise((resolve) => setTimeout(resolve));
  calls.mockRestore();
  forgetOverlays();
  for (const name of unsent()) {
    const { edits } = JSON.parse(localStorage.getItem(name) ?? '') as { edits: KeptEdit[] };
    localStorage.removeItem(name);
    leave(name.slice(0, name.lastIndexOf('.')), edits);
  }
}

const leave = (place: string, edits: readonly KeptEdit[]) =>
  localStorage.setItem(`${place}.gone`, JSON.stringify({ at: 0, edits }));

/** As if a closed tab of somebody had left edits of a list of an organisation. */
export const leftBehind = (userId: string, place: string, edits: readonly KeptEdit[]) =>
  leave(editsOf(userId) + place, edits);
