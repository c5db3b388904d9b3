import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MEASURE_STATUSES } from '@/domain/programme/model';
import { collator } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { membersQuery } from '@/organisation/members';
import { useOrganisation } from '@/organisation/organisation-context';
import type { EntityPatch } from '@/programme/entities/entities';
import type { BulkField } from '@/programme/lists/bulk-bar';
import { useProgramme } from '@/programme/programme-context';
import { useOwnMeasureKinds } from '@/programme/use-may-edit-measure';
import { ownerOf } from './owner-of';
import type { MeasureEntry } from './use-measure-entries';

type MeasureField = BulkField<EntityPatch<'measures'>>;

/** No name; an empty value stands for "unchanged". */
const NOBODY = ' ';

/** What can be set for all selected measures at once. */
export function useBulkFields(selected: readonly MeasureEntry[]): MeasureField[] {
  const { t } = useTranslation(['measures', 'domain', 'fields']);
  const kinds = useOwnMeasureKinds();
  const owner = useOwnerField();
  // Sessions and how it went belong to a training: with them it stays one.
  const bound = selected.some(({ measure }) => measure.sessions.length > 0 || measure.evaluation !== null);
  const offered = kinds.filter((kind) => !bound || kind === 'training');
  const kindsChange = selected.some(({ measure }) => offered.some((kind) => kind !== measure.kind));
  return [
    {
      label: t('fields:status'),
      options: MEASURE_STATUSES.map((value) => ({ value, label: t(`domain:measureStatus.${value}`) })),
      patch: (value) => ({ status: MEASURE_STATUSES.find((each) => each === value) ?? 'planned' }),
    },
    ...(kindsChange
      ? [
          {
            label: t('fields:kind'),
            options: offered.map((value) => ({ value, label: t(`domain:measureKind.${value}`) })),
            patch: (value: string) => ({ kind: offered.find((each) => each === value) ?? null }),
          },
        ]
      : []),
    owner,
  ];
}

/** Members, and whoever sees to another measure already. */
function useOwnerField(): MeasureField {
  const { t } = useTranslation(['measures', 'fields']);
  const language = useLanguage();
  const { organisationId } = useOrganisation();
  const { model } = useProgramme();
  const { data: members = [] } = useQuery(membersQuery(organisationId));
  const names = [...members.map(({ name }) => name), ...model.measures.map((measure) => measure.owner)];
  return {
    label: t('fields:owner_name'),
    options: [
      { value: NOBODY, label: t('noOwner') },
      ...[...new Set(names)]
        .filter((name) => name !== '')
        .sort(collator(language).compare)
        .map((name) => ({ value: name, label: name })),
    ],
    patch: (name) => ({ owner: ownerOf(name.trim(), members) }),
  };
}
