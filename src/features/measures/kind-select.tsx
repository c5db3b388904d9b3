import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Measure } from '@/domain/programme/model';
import { useOwnMeasureKinds } from '@/programme/use-may-edit-measure';
import { useWorkbench } from '@/programme/use-workbench';
import { ORDER } from './field-props';

/** What kind of measure it is: one of those the reader may edit, or a training while it has sessions or an evaluation. */
export function KindSelect({ measure: { key, kind, sessions, evaluation } }: { measure: Measure }) {
  const { t } = useTranslation(['measure', 'domain', 'fields']);
  const { edit } = useWorkbench();
  const kinds = useOwnMeasureKinds();
  const bound = sessions.length > 0 || evaluation !== null;
  const offered = bound ? (['training'] as const) : kinds;
  return (
    <NativeSelect
      inputWrapperOrder={ORDER}
      label={t('fields:kind')}
      description={bound ? t('kindBound') : undefined}
      value={kind ?? ''}
      onChange={({ currentTarget: { value } }) => {
        const next = kinds.find((each) => each === value);
        if (next) void edit('measures', key, { kind: next });
      }}
      data={[
        ...(kind === null ? [{ value: '', label: t('domain:measureKind.none') }] : []),
        ...offered.map((each) => ({ value: each, label: t(`domain:measureKind.${each}`) })),
      ]}
    />
  );
}
