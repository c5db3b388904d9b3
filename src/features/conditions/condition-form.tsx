import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { toAppError } from '@/data/errors';
import { TEXT_MAX, TITLE_MAX } from '@/domain/programme/limits';
import { CONDITION_CATEGORIES, FORMALITIES, REWARDS, type Condition } from '@/domain/programme/model';
import { all, useRules } from '@/shared/forms/rules';
import { useBaseVersion } from '@/shared/forms/use-base-version';
import { useFields } from '@/shared/forms/use-fields';
import { useFocusOnMount } from '@/shared/hooks/use-focus-on-mount';
import { ScaleInput } from '@/shared/programme/components/scale-input';
import { useProgrammeParams } from '@/shared/programme/components/programme-links';
import { useProgramme } from '@/shared/programme/programme-context';
import { useAuditSummary, useRatingSession } from '@/shared/programme/use-rate-effect';
import { LeaveGuard } from '@/shared/ui/leave-guard';
import { Message } from '@/shared/ui/message';
import type { Unsaved } from '@/shared/ui/unsaved';
import { useErrorText } from '@/shared/ui/use-error-text';
import classes from './condition-page.module.css';
import { useUpdateCondition, type ConditionChange } from './update-condition';

/** All fields as text, as inputs hold them. */
interface Values extends Record<string, string> {
  title: string;
  espoused: string;
  inUse: string;
  category: string;
  formality: string;
  reward: string;
  strength: string;
  changeability: string;
}

const valuesOf = (condition: Condition): Values => ({
  title: condition.title,
  espoused: condition.espoused,
  inUse: condition.inUse,
  category: condition.category ?? '',
  formality: condition.formality,
  reward: condition.reward,
  strength: String(condition.strength),
  changeability: String(condition.changeability),
});

const patchOf = (values: Values): ConditionChange['patch'] => ({
  title: values.title.trim(),
  espoused_text: values.espoused.trim(),
  in_use_text: values.inUse.trim(),
  category: CONDITION_CATEGORIES.find((each) => each === values.category) ?? null,
  formality: FORMALITIES.find((each) => each === values.formality) ?? 'official',
  reward: REWARDS.find((each) => each === values.reward) ?? 'none',
  strength: Number(values.strength),
  changeability: Number(values.changeability),
});

/** Changes what a condition is: its texts, kind, strength and changeability. */
export function ConditionForm({ condition, onClose }: { condition: Condition; onClose: () => void }) {
  const { t } = useTranslation(['conditions', 'domain', 'common']);
  const { required, atMost } = useRules();
  const errorText = useErrorText();
  const title = useFocusOnMount<HTMLInputElement>();
  const { organisationId, programmeId } = useProgrammeParams();
  const { rows } = useProgramme();
  const before = useAuditSummary();
  const { store } = useRatingSession();
  const update = useUpdateCondition(organisationId, programmeId);
  const guard = useRef<Unsaved>(null);
  const { values, field, set, submit, unsaved } = useFields(valuesOf(condition), {
    title: all(required, atMost(TITLE_MAX)),
    espoused: atMost(TEXT_MAX),
    inUse: atMost(TEXT_MAX),
  });
  const row = rows.conditions.find(({ key }) => key === condition.key);
  const { base, moveOn } = useBaseVersion(row?.version ?? 0);

  const save = async (entered: Values) => {
    if (!row) return;
    try {
      await update.mutateAsync({ id: row.id, version: base, patch: patchOf(entered) });
    } catch (error) {
      if (toAppError(error).kind === 'conflict') moveOn();
      throw error;
    }
    store.setState({ report: { kind: 'changed', before, edit: null } });
    onClose();
  };

  return (
    <form className={classes.form} noValidate onSubmit={submit(save)}>
      <LeaveGuard ref={guard} unsaved={unsaved && !update.isSuccess} />
      <TextInput ref={title} label={t('form.title')} required maxLength={TITLE_MAX} {...field('title')} />
      <div className={classes.columns}>
        <Textarea
          label={t('form.espoused')}
          description={t('form.espousedHint')}
          autosize
          minRows={3}
          {...field('espoused')}
        />
        <Textarea
          label={t('form.inUse')}
          description={t('form.inUseHint')}
          autosize
          minRows={3}
          {...field('inUse')}
        />
      </div>
      <div className={classes.columns}>
        <NativeSelect
          label={t('category')}
          value={values.category}
          onChange={({ currentTarget }) => set('category', currentTarget.value)}
          data={[
            { value: '', label: t('domain:conditionCategory.none') },
            ...CONDITION_CATEGORIES.map((each) => ({
              value: each,
              label: t(`domain:conditionCategory.${each}`),
            })),
          ]}
        />
        <NativeSelect
          label={t('formality')}
          value={values.formality}
          onChange={({ currentTarget }) => set('formality', currentTarget.value)}
          data={FORMALITIES.map((each) => ({ value: each, label: t(`domain:formality.${each}`) }))}
        />
        <NativeSelect
          label={t('form.reward')}
          value={values.reward}
          onChange={({ currentTarget }) => set('reward', currentTarget.value)}
          data={REWARDS.map((each) => ({ value: each, label: t(`domain:reward.${each}`) }))}
        />
      </div>
      <div className={classes.columns}>
        <ScaleInput
          scale="strength"
          value={Number(values.strength)}
          onChange={(value) => set('strength', String(value))}
        />
        <ScaleInput
          scale="changeability"
          value={Number(values.changeability)}
          onChange={(value) => set('changeability', String(value))}
        />
      </div>
      {update.isError ? <Message tone="error">{errorText(update.error)}</Message> : null}
      <div className={classes.buttons}>
        <Button type="submit" loading={update.isPending}>
          {t('form.save')}
        </Button>
        <Button variant="default" onClick={() => guard.current?.ask(onClose)} disabled={update.isPending}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
