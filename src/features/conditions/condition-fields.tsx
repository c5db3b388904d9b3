import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CONDITION_CATEGORIES, FORMALITIES, REWARDS, type Condition } from '@/domain/programme/model';
import { ScaleInput } from '@/programme/parts/scale-input';
import { useWorkbench } from '@/programme/use-workbench';
import classes from './condition-page.module.css';

/** What a condition is, to be changed where it stands: each choice is saved at once and can be taken back. */
export function ConditionFields({ condition }: { condition: Condition }) {
  const { t } = useTranslation(['conditions', 'domain', 'fields']);
  const { edit } = useWorkbench();
  return (
    <section className={classes.section}>
      <h2>{t('facts.heading')}</h2>
      <div className={classes.columns}>
        <ScaleInput
          scale="strength"
          value={condition.strength}
          onChange={(strength) => void edit('conditions', condition.key, { strength })}
        />
        <ScaleInput
          scale="changeability"
          value={condition.changeability}
          onChange={(changeability) => void edit('conditions', condition.key, { changeability })}
        />
      </div>
      <div className={classes.columns}>
        <NativeSelect
          label={t('fields:category')}
          value={condition.category ?? ''}
          onChange={({ currentTarget: { value } }) =>
            void edit('conditions', condition.key, {
              category: CONDITION_CATEGORIES.find((each) => each === value) ?? null,
            })
          }
          data={[
            { value: '', label: t('domain:conditionCategory.none') },
            ...CONDITION_CATEGORIES.map((each) => ({
              value: each,
              label: t(`domain:conditionCategory.${each}`),
            })),
          ]}
        />
        <NativeSelect
          label={t('fields:formality')}
          value={condition.formality}
          onChange={({ currentTarget: { value } }) => {
            const formality = FORMALITIES.find((each) => each === value);
            if (formality) void edit('conditions', condition.key, { formality });
          }}
          data={FORMALITIES.map((each) => ({ value: each, label: t(`domain:formality.${each}`) }))}
        />
        <NativeSelect
          label={t('fields:reward')}
          value={condition.reward ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const reward = REWARDS.find((each) => each === value) ?? null;
            void edit('conditions', condition.key, { reward });
          }}
          data={[
            { value: '', label: t('domain:reward.notStated') },
            ...REWARDS.map((each) => ({ value: each, label: t(`domain:reward.${each}`) })),
          ]}
        />
      </div>
    </section>
  );
}
