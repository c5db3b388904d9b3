import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { HOURS_MAX, TITLE_MAX } from '@/domain/programme/limits';
import { DELIVERIES } from '@/domain/programme/model';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { ItemText } from '@/programme/parts/item-text';
import { useWorkbench } from '@/programme/use-workbench';
import { SavedInput } from '@/ui/mantine/saved-input';
import { AmountInput } from '../amount-input';
import { ORDER } from '../field-props';
import classes from '../measure-page.module.css';
import type { TrainingProps } from './training-props';

/** What participants can do afterwards, who teaches it, how, and how long it takes. */
export function LearningSection(props: TrainingProps) {
  const { t } = useTranslation('measure');
  return (
    <section className={classes.section} aria-labelledby="learning">
      <h2 id="learning">{t('learning.heading')}</h2>
      {props.editable ? <Fields {...props} /> : <Facts {...props} />}
    </section>
  );
}

function Fields({ measure }: TrainingProps) {
  const { t } = useTranslation(['measure', 'fields']);
  const { edit } = useWorkbench();
  const { key } = measure;
  return (
    <>
      <p className={classes.label}>{t('fields:objective')}</p>
      <ItemText
        list="measures"
        of={key}
        label={t('fields:objective')}
        placeholder={t('learning.objectiveHint')}
        value={measure.objective}
        patch={(objective) => ({ objective })}
      />
      <div className={classes.fields}>
        <NativeSelect
          label={t('fields:delivery')}
          value={measure.delivery ?? ''}
          onChange={({ currentTarget: { value } }) =>
            void edit('measures', key, { delivery: DELIVERIES.find((each) => each === value) ?? null })
          }
          data={[
            { value: '', label: t('learning.noDelivery') },
            ...DELIVERIES.map((each) => ({ value: each, label: t(`delivery.${each}`) })),
          ]}
        />
        <SavedInput
          inputWrapperOrder={ORDER}
          label={t('fields:provider')}
          maxLength={TITLE_MAX}
          stored={measure.provider}
          read={(text) => ({ value: text.trim() })}
          errorText=""
          onSave={(provider) => void edit('measures', key, { provider })}
        />
        <AmountInput
          label={t('learning.hours')}
          stored={measure.hoursPerHead}
          most={HOURS_MAX}
          onSave={(hoursPerHead) => void edit('measures', key, { hoursPerHead })}
        />
      </div>
    </>
  );
}

function Facts({ measure: { objective, delivery, provider, hoursPerHead } }: TrainingProps) {
  const { t } = useTranslation(['measure', 'fields']);
  const language = useLanguage();
  const facts = [
    [t('fields:objective'), objective],
    [t('fields:delivery'), delivery === null ? '' : t(`delivery.${delivery}`)],
    [t('fields:provider'), provider],
    [t('learning.hours'), hoursPerHead === null ? '' : formatNumber(language, hoursPerHead, 2)],
  ] as const;
  return (
    <dl className={classes.facts}>
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact || t('unsaid')}</dd>
        </div>
      ))}
    </dl>
  );
}
