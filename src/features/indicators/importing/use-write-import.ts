import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/domain/programme/model';
import type { ObservationDiff } from '@/domain/readings-import/diff-observations';
import type { Mapping } from '@/domain/readings-import/mapping';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { announce, announceFailure } from '@/ui/notices';
import { useErrorText } from '@/ui/use-error-text';
import { placeOf } from '../readings/entry';
import { useWriteReadings } from '../readings/stored-readings';
import type { Change } from '../readings/write-readings';
import { useSavedMapping } from './saved-mapping';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/indicators/$key/import');

interface Written {
  diff: ObservationDiff;
  mapping: Mapping;
}

/** What the preview has shown, as it is to be written. */
const changesOf = ({ added, changed }: ObservationDiff): Change[] => [
  ...added.map((entry) => ({ entry, seen: { ...entry, value: null, n: null } })),
  ...changed.map(({ from, to }) => ({ entry: to, seen: from })),
];

/**
 * One write of all readings that differ, or none; afterwards the verdict is shown, and all can be taken back. What
 * somebody else has changed since the preview is left alone: the preview stays, and shows it.
 */
export function useWriteImport(indicator: Indicator, indicatorId: string) {
  const { t } = useTranslation('readingsImport');
  const language = useLanguage();
  const errorText = useErrorText();
  const params = useProgrammeParams();
  const navigate = route.useNavigate();
  const { write, refresh } = useWriteReadings(indicatorId);
  const { save } = useSavedMapping(indicatorId);

  const takeBack = async (written: readonly Change[]) => {
    try {
      const others = await write(written.map(({ entry, seen }) => ({ entry: seen, seen: entry })));
      refresh();
      const count = others.length;
      if (count === 0) announce(t('undone'));
      else announceFailure(t('undoneExcept', { count, n: formatNumber(language, count) }), t('undoneWhy'));
    } catch (error) {
      announceFailure(t('undoFailed'), errorText(error));
    }
  };

  const { mutate, data, error, isPending } = useMutation({
    meta: { quiet: true },
    mutationFn: async ({ diff, mapping }: Written) => {
      const changes = changesOf(diff);
      const others = new Set((await write(changes)).map(placeOf));
      // The readings are there: that next month has to be set anew is no reason to say that they are not.
      await save(mapping).catch((error: unknown) => announceFailure(t('notRemembered'), errorText(error)));
      return { written: changes.filter(({ entry }) => !others.has(placeOf(entry))), left: others.size };
    },
    onSuccess: async ({ written, left }) => {
      const count = written.length;
      refresh();
      if (count > 0)
        announce(t('done', { count, n: formatNumber(language, count) }), {
          label: t('undo'),
          run: () => void takeBack(written),
        });
      if (left > 0) return;
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
    /** How many readings somebody else had changed since the preview. */
    left: data?.left ?? 0,
    isPending,
    write: (diff: ObservationDiff, mapping: Mapping) => mutate({ diff, mapping }),
  };
}
