import type { Session } from '@supabase/supabase-js';
import { useSyncExternalStore } from 'react';
import { onSessionChange, session } from '@/data/session';

/** The signed-in person's session; null when nobody is signed in. */
export const useSession = (): Session | null => useSyncExternalStore(onSessionChange, session);
