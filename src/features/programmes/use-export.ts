import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatList } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useOrganisation } from '@/organisation/organisation-context';
import { useSingleFlight } from '@/ui/hooks/use-single-flight';
import { announce } from '@/ui/notices';

/** Downloads a programme and says so; also what the file lacks because the reader's role may not see it. */
export function useExport() {
  const { t } = useTranslation('programmes');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const organisation = useOrganisation();
  const exporting = useMutation({
    mutationFn: async (programmeId: string) => {
      // Few visits end with it; the list of programmes is where most begin.
      const { exportProgramme } = await import('./export-programme');
      return exportProgramme(queryClient, organisation, programmeId);
    },
  });
  const start = useSingleFlight(async (programmeId: string) => {
    const { file, left } = await exporting.mutateAsync(programmeId);
    const parts = formatList(
      language,
      left.map((part) => t(`left.${part}`)),
    );
    const without = left.length > 0 ? ` ${t('notice.exportedWithout', { parts })}` : '';
    announce(t('notice.exported', { file }) + without);
  });
  return { start, isPending: exporting.isPending };
}
