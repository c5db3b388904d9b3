import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import { errorText } from './error-text';

export interface Notice {
  id: number;
  tone: 'error' | 'success';
  title: string | null;
  message: string;
  /** Where it is about several things: each in a line. */
  lines?: readonly string[] | undefined;
  action?: NoticeAction | undefined;
}

/** What can still be done about it, once. */
export interface NoticeAction {
  label: string;
  run: () => void;
}

const MOST = 4;

let notices: readonly Notice[] = [];
let last = 0;
const listeners = new Set<() => void>();

function show(next: readonly Notice[]): void {
  notices = next.slice(-MOST);
  listeners.forEach((listener) => listener());
}

function add(notice: Omit<Notice, 'id'>): void {
  last += 1;
  show([...notices, { ...notice, id: last }]);
}

/** A failed save: stays until it is read. */
export function announceError(error: unknown): void {
  announceFailure(i18next.t('common:error.title'), errorText(i18next.t, error));
}

/** As {@link announceError}, where there is more to say than what the error itself tells. */
export const announceFailure = (title: string, message: string, lines?: readonly string[]): void =>
  add({ tone: 'error', title, message, lines });

/** Something went well that is not already visible where it happened. */
export function announce(message: string, action?: NoticeAction): void {
  add({ tone: 'success', title: null, message, action });
}

export const dismissNotice = (id: number): void => show(notices.filter((notice) => notice.id !== id));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useNotices = (): readonly Notice[] => useSyncExternalStore(subscribe, () => notices);
