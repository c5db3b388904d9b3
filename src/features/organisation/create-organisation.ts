import { answered, supabase } from '@/data/client';

export interface NewOrganisation {
  /** Made by the form: sending it twice founds one organisation. */
  id: string;
  name: string;
  displayName: string;
}

export const createOrganisation = ({ id, name, displayName }: NewOrganisation): Promise<string> =>
  answered(
    supabase().rpc('create_organisation', {
      p_id: id,
      p_name: name.trim(),
      p_display_name: displayName.trim(),
    }),
  );
