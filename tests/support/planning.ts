import { answered, supabase } from '@/data/client';
import type { MeasureKind } from '@/domain/programme/model';
import { type Office, programmeOf } from './office';

/** Plans a measure for a behaviour, a condition and a team of the office's programme, as whoever is signed in. */
export async function planMeasure(office: Office, kind: MeasureKind, key: string): Promise<string> {
  const { organisationId: organisation_id, programmeId: programme_id } = office;
  const { rows, teams } = await programmeOf(office);
  const measure_id = crypto.randomUUID();
  const own = { organisation_id, programme_id };
  await answered(
    supabase()
      .from('measures')
      .insert({ ...own, id: measure_id, key, kind, title: key })
      .select(),
  );
  const link = { ...own, measure_id };
  const behaviour_id = rows.behaviours[0]?.id ?? '';
  const condition_id = rows.conditions[0]?.id ?? '';
  const team_id = teams[0]?.id ?? '';
  await answered(
    supabase()
      .from('measure_behaviours')
      .insert({ ...link, behaviour_id })
      .select(),
  );
  await answered(
    supabase()
      .from('measure_conditions')
      .insert({ ...link, condition_id })
      .select(),
  );
  await answered(
    supabase()
      .from('measure_teams')
      .insert({ ...link, team_id })
      .select(),
  );
  return measure_id;
}

/** Some measure of the demo programme: of this kind, or of any other. */
export async function measureOfDemo(office: Office, kind: MeasureKind): Promise<string> {
  const { rows } = await programmeOf(office);
  const found = rows.measures.find((row) => row.kind === kind);
  if (!found) throw new Error(`the demo has no measure of kind ${kind}`);
  return found.id;
}
