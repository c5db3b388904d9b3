import { Checkbox, NativeSelect, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TITLE_MAX } from '@/domain/programme/limits';
import { CADENCES, DIRECTIONS, INDICATOR_KINDS, type Indicator } from '@/domain/programme/model';
import { formatDate } from '@/i18n/format';
import type { Language } from '@/i18n/languages';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';
import { useWorkbench } from '@/programme/use-workbench';
import { SavedDate } from '@/ui/mantine/saved-date';
import { SavedInput } from '@/ui/mantine/saved-input';
import classes from './indicator-page.module.css';
import { readNumber } from './readings/read-cell';

/** Hints stand below, so that fields beside each other are level. */
const ORDER: TextInputProps['inputWrapperOrder'] = ['label', 'input', 'description', 'error'];

/** As one would type it. */
const written = (value: number | null, language: Language): string =>
  value === null ? '' : language === 'de' ? String(value).replace('.', ',') : String(value);

/** What an indicator measures and how it is judged, to be changed where it stands. */
export function IndicatorFields({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation(['indicators', 'domain']);
  const language = useLanguage();
  const { model } = useProgramme();
  const { edit } = useWorkbench();
  const change = (patch: Parameters<typeof edit<'indicators'>>[2]) =>
    void edit('indicators', indicator.key, patch);
  const { startsOn } = model.programme;
  // Readings nobody may see are there, too.
  const hasReadings = indicator.observations.length + (indicator.heldBack?.length ?? 0) > 0;
  return (
    <section aria-labelledby="facts" className={classes.section}>
      <h2 id="facts" className={classes.heading}>
        {t('facts.heading')}
      </h2>
      <div className={classes.fields}>
        <NativeSelect
          inputWrapperOrder={ORDER}
          label={t('facts.behaviour')}
          description={t('fields.behaviourHint')}
          value={indicator.behaviour}
          onChange={({ currentTarget: { value } }) => change({ behaviour: value })}
          data={model.behaviours.map(({ key, title }) => ({ value: key, label: title }))}
        />
        <SavedInput
          inputWrapperOrder={ORDER}
          label={t('domain:indicator.unit')}
          description={t('fields.unitHint')}
          maxLength={TITLE_MAX}
          stored={indicator.unit}
          read={(text) => ({ value: text.trim() })}
          errorText=""
          onSave={(unit) => change({ unit })}
        />
        <SavedInput
          inputWrapperOrder={ORDER}
          label={t('facts.quantity')}
          description={t('fields.quantityHint')}
          maxLength={TITLE_MAX}
          stored={indicator.quantity}
          read={(text) => ({ value: text.trim() })}
          errorText=""
          onSave={(quantity) => change({ quantity })}
        />
        <NativeSelect
          inputWrapperOrder={ORDER}
          label={t('fields.bounded')}
          description={t('fields.boundedHint')}
          value={indicator.bounded === null ? 'unsaid' : indicator.bounded ? 'yes' : 'no'}
          onChange={({ currentTarget: { value } }) =>
            change({ bounded: value === 'unsaid' ? null : value === 'yes' })
          }
          data={(['unsaid', 'yes', 'no'] as const).map((each) => ({
            value: each,
            label: t(`fields.boundedWords.${each}`),
          }))}
        />
        <NativeSelect
          inputWrapperOrder={ORDER}
          label={t('domain:indicator.cadence')}
          description={hasReadings ? t('fields.cadenceHint') : undefined}
          disabled={hasReadings}
          value={indicator.cadence}
          onChange={({ currentTarget: { value } }) =>
            change({ cadence: CADENCES.find((each) => each === value) })
          }
          data={CADENCES.map((each) => ({ value: each, label: t(`domain:indicator.${each}`) }))}
        />
        <NativeSelect
          inputWrapperOrder={ORDER}
          label={t('domain:indicator.direction')}
          value={indicator.direction}
          onChange={({ currentTarget: { value } }) =>
            change({ direction: DIRECTIONS.find((each) => each === value) })
          }
          data={DIRECTIONS.map((each) => ({ value: each, label: t(`domain:indicator.${each}`) }))}
        />
        <NativeSelect
          inputWrapperOrder={ORDER}
          label={t('domain:indicator.kind')}
          value={indicator.kind}
          onChange={({ currentTarget: { value } }) =>
            change({ kind: INDICATOR_KINDS.find((each) => each === value) })
          }
          data={INDICATOR_KINDS.map((each) => ({ value: each, label: t(`domain:indicator.${each}`) }))}
        />
        <SavedInput
          inputWrapperOrder={ORDER}
          label={t('facts.target')}
          inputMode="decimal"
          stored={written(indicator.target, language)}
          read={(text) => {
            const value = text.trim() === '' ? null : readNumber(text, language);
            return text.trim() === '' || value !== null ? { value } : null;
          }}
          errorText={t('fields.badTarget')}
          onSave={(target) => change({ target })}
        />
        <SavedDate
          inputWrapperOrder={ORDER}
          label={t('facts.baseline')}
          description={
            startsOn === null
              ? t('fields.baselineHintNone')
              : t('fields.baselineHint', { date: formatDate(language, startsOn) })
          }
          stored={indicator.baselineUntil}
          onSave={(baselineUntil) => change({ baselineUntil })}
        />
      </div>
      <Checkbox
        label={`${t('facts.source')}: ${t('facts.selfReported')}`}
        description={t('fields.selfReportedHint')}
        checked={indicator.selfReported}
        onChange={({ currentTarget }) => change({ selfReported: currentTarget.checked })}
      />
      <Advice />
    </section>
  );
}

const ADVICE = ['observed', 'early', 'steady', 'before', 'fair'] as const;

function Advice() {
  const { t } = useTranslation('indicators');
  return (
    <details className={classes.advice}>
      <summary>{t('advice.heading')}</summary>
      <ul>
        {ADVICE.map((each) => (
          <li key={each}>{t(`advice.${each}`)}</li>
        ))}
      </ul>
    </details>
  );
}
