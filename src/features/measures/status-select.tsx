import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MEASURE_STATUSES, type MeasureStatus } from '@/domain/programme/model';

interface StatusSelectProps extends Pick<
  NativeSelectProps,
  'label' | 'size' | 'aria-label' | 'inputWrapperOrder'
> {
  value: MeasureStatus;
  onChange: (status: MeasureStatus) => void;
}

/** Whether a measure is planned, running, done or cancelled. */
export function StatusSelect({ value, onChange, ...select }: StatusSelectProps) {
  const { t } = useTranslation('domain');
  return (
    <NativeSelect
      {...select}
      value={value}
      onChange={({ currentTarget }) => {
        const status = MEASURE_STATUSES.find((each) => each === currentTarget.value);
        if (status) onChange(status);
      }}
      data={MEASURE_STATUSES.map((each) => ({ value: each, label: t(`measureStatus.${each}`) }))}
    />
  );
}
