import { Button, Modal, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure } from '@/domain/programme/model';
import { PlainButton } from '@/ui/plain-button';
import page from '../../measure-page.module.css';

interface PlanSessionProps {
  trainings: readonly Measure[];
  onPlan: (training: Measure) => void;
}

/** Plans a session; of several trainings, asks which one it is of. */
export function PlanSession({ trainings, onPlan }: PlanSessionProps) {
  const { t } = useTranslation(['calendar', 'common']);
  const [asked, setAsked] = useState(false);
  const [chosen, setChosen] = useState('');
  const open = trainings.filter(({ status }) => status === 'planned' || status === 'running');
  // What is over or called off stands last, but may still have had a session that nobody has entered.
  const offered = [...open, ...trainings.filter((each) => !open.includes(each))];
  const training = offered.find(({ key }) => key === chosen) ?? offered[0];
  const [only] = trainings.length === 1 ? trainings : [];
  return (
    <>
      <PlainButton
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => (only ? onPlan(only) : setAsked(true))}
      >
        {t('add')}
      </PlainButton>
      <Modal
        opened={asked}
        onClose={() => setAsked(false)}
        title={t('add')}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <form
          className={page.form}
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(false);
            if (training) onPlan(training);
          }}
        >
          <NativeSelect
            label={t('addFor')}
            data-autofocus
            value={training?.key}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            data={offered.map(({ key, title }) => ({ value: key, label: title }))}
          />
          <div className={page.buttons}>
            <Button variant="default" onClick={() => setAsked(false)}>
              {t('common:cancel')}
            </Button>
            <Button type="submit">{t('choose')}</Button>
          </div>
        </form>
      </Modal>
    </>
  );
}
