import { createContext, use } from 'react';
import type { Finding } from '@/domain/consistency/finding';
import type { DecisionStatus } from '@/domain/programme/model';

/** What may be done about a finding, in the order of the menu, with the keys that do it within the list. */
export const ACTIONS = [
  { action: 'accepted', key: 'a' },
  { action: 'in_progress', key: 'p' },
  { action: 'dismissed', key: 'd' },
  { action: 'reopen', key: 'r' },
] as const satisfies { action: DecisionStatus | 'reopen'; key: string }[];
export type Action = (typeof ACTIONS)[number]['action'];

/** Begins to decide about findings; null for who may not. */
export type Decide = (action: Action, findings: readonly Finding[]) => void;

export const DecidingContext = createContext<Decide | null>(null);

export const useDeciding = (): Decide | null => use(DecidingContext);
