import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PROGRAMME_STATUSES } from '@/domain/programme/model';
import { PeriodFields } from '@/programme/parts/period-fields';
import { useProgramme } from '@/programme/programme-context';
import { useWorkbench } from '@/programme/use-workbench';
import { useFocusOnMount } from '@/ui/hooks/use-focus-on-mount';
import classes from './overview-page.module.css';

/** Status and dates as fields; what is entered is saved at once, as everywhere in a programme. */
export function FactFields({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['overview', 'domain', 'editing']);
  const { editProgramme } = useWorkbench();
  const { programme } = useProgramme().model;
  const first = useFocusOnMount<HTMLSelectElement>();
  return (
    <div role="group" aria-label={t('facts.edit')} className={classes.fields}>
      <NativeSelect
        ref={first}
        label={t('facts.status')}
        value={programme.status}
        onChange={({ currentTarget }) => {
          const status = PROGRAMME_STATUSES.find((each) => each === currentTarget.value);
          if (status) void editProgramme({ status });
        }}
        data={PROGRAMME_STATUSES.map((value) => ({ value, label: t(`domain:programmeStatus.${value}`) }))}
      />
      <PeriodFields />
      <Button variant="default" onClick={onClose}>
        {t('editing:done')}
      </Button>
    </div>
  );
}
