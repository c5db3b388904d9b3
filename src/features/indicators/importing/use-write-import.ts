import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ObservationDiff } from '@/domain/importing/diff-observations';
import type { Mapping } from '@/domain/importing/mapping';
import type { Indicator } from '@/domain/programme/model';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgrammeParams } from '@/shared/programme/components/programme-links';
import { announce, announceFailure } from '@/shared/ui/notices';
import { useErrorText } from '@/shared/ui/use-error-text';
import { useStoredReadings, type Entry } from '../readings/stored-readings';
import { useSavedMapping } from './saved-mapping';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/indicators/$key/import');

interface Written {
  diff: ObservationDiff;
  mapping: Mapping;
}

/** One write of all readings that differ, or none; afterwards the verdict is shown, and all can be taken back. */
export function useWriteImport(indicator: Indicator, indicatorId: string) {
  const { t } = useTranslation('readingsImport');
  const language = useLanguage();
  const errorText = useErrorText();
  const params = useProgrammeParams();
  const navigate = route.useNavigate();
  const { write, refresh } = useStoredReadings(indicatorId);
  const { save } = useSavedMapping(indicatorId);

  const takeBack = async (before: readonly Entry[]) => {
    try {
      await write(before);
      refresh();
      announce(t('undone'));
    } catch (error) {
      announceFailure(t('undoFailed'), errorText(error));
    }
  };

  const { mutate, error, isPending } = useMutation({
    meta: { quiet: true },
    mutationFn: async ({ diff: { added, changed }, mapping }: Written) => {
      const entries = [...added, ...changed.map(({ to }) => to)];
      await write(entries);
      // The readings are there: that next month has to be set anew is no reason to say that they are not.
      await save(mapping).catch((error: unknown) => announceFailure(t('notRemembered'), errorText(error)));
      return entries.length;
    },
    onSuccess: async (count, { diff: { added, changed } }) => {
      refresh();
      const before = [
        ...added.map(({ team, period }) => ({ team, period, value: null, n: null })),
        ...changed.map(({ from }) => from),
      ];
      announce(t('done', { count, n: formatNumber(language, count) }), {
        label: t('undo'),
        run: () => void takeBack(before),
      });
      await navigate({
        to: '/o/$organisationId/p/$programmeId/indicators/$key',
        params: { ...params, key: indicator.key },
        search: {},
        // Everything is saved: there is nothing to ask.
        ignoreBlocker: true,
      });
    },
  });
  return {
    error,
    isPending,
    write: (diff: ObservationDiff, mapping: Mapping) => mutate({ diff, mapping }),
  };
}
