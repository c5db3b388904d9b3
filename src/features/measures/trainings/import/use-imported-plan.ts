import { useMemo } from 'react';
import type { ImportedPlan } from '@/domain/training-import/change';
import { lacking } from '@/domain/training-import/guess';
import { importAttendance } from '@/domain/training-import/import-attendance';
import { importPlan } from '@/domain/training-import/import-plan';
import { ALL_PLAN_WORDS } from '@/i18n/plan-words';
import { useLanguage } from '@/i18n/use-language';
import { useOrganisation } from '@/organisation/organisation-context';
import { useProgramme } from '@/programme/programme-context';
import { readRates } from './rates';
import type { OpenPlanFile } from './use-plan-file';

/** Columns that people are never read from. */
const withoutPeople = <Column>(columns: readonly (Column | null)[], people: readonly number[]) =>
  columns.map((column, at) => (people.includes(at) ? null : column));

/** What the file comes to, against the programme as it is now; null while it lacks columns that it must have. */
export function useImportedPlan({ table, draft }: OpenPlanFile): {
  imported: ImportedPlan | null;
  lacks: readonly (readonly string[])[];
} {
  const { model } = useProgramme();
  const { blocks, names } = table;
  const { currency } = useOrganisation();
  const language = useLanguage();
  const { file, formats, people, costs, rates } = draft;
  const { plan, attendance } = draft.columns;
  return useMemo(() => {
    if (file === 'plan') {
      const columns = withoutPeople(plan, people);
      const lacks = lacking('plan', columns);
      if (lacks.length > 0) return { imported: null, lacks };
      const sheet = { blocks, columns, formats };
      return {
        imported: importPlan(sheet, model, ALL_PLAN_WORDS, {
          names,
          people,
          costs,
          currency,
          rates: readRates(language, rates),
        }),
        lacks,
      };
    }
    const columns = withoutPeople(attendance, people);
    const lacks = lacking('attendance', columns);
    if (lacks.length > 0) return { imported: null, lacks };
    return { imported: importAttendance({ blocks, columns, formats }, model), lacks };
  }, [blocks, names, file, formats, people, costs, rates, language, currency, plan, attendance, model]);
}
