import type { User } from '@supabase/supabase-js';

/** The name given when signing up; the person may change it for each organisation. */
export function personName(user: User | undefined): string {
  const name: unknown = user?.user_metadata.display_name;
  return typeof name === 'string' ? name : '';
}
