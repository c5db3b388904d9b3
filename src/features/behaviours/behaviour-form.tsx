import { Button, Textarea, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { toAppError } from '@/data/errors';
import { TEXT_MAX, TITLE_MAX } from '@/domain/programme/limits';
import type { Behaviour } from '@/domain/programme/model';
import { all, useRules } from '@/shared/forms/rules';
import { useBaseVersion } from '@/shared/forms/use-base-version';
import { useFields } from '@/shared/forms/use-fields';
import { useFocusOnMount } from '@/shared/hooks/use-focus-on-mount';
import { useProgrammeParams } from '@/shared/programme/components/programme-links';
import { ScaleInput } from '@/shared/programme/components/scale-input';
import { useProgramme } from '@/shared/programme/programme-context';
import { useAuditSummary, useRatingSession } from '@/shared/programme/use-rate-effect';
import { LeaveGuard } from '@/shared/ui/leave-guard';
import { Message } from '@/shared/ui/message';
import type { Unsaved } from '@/shared/ui/unsaved';
import { useErrorText } from '@/shared/ui/use-error-text';
import classes from './behaviour-page.module.css';
import { useUpdateBehaviour, type BehaviourChange } from './update-behaviour';

/** All fields as text, as inputs hold them. */
interface Values extends Record<string, string> {
  title: string;
  from: string;
  to: string;
  importance: string;
  habitStrength: string;
  effort: string;
}

const valuesOf = (behaviour: Behaviour): Values => ({
  title: behaviour.title,
  from: behaviour.from,
  to: behaviour.to,
  importance: String(behaviour.importance),
  habitStrength: String(behaviour.habitStrength),
  effort: String(behaviour.effort),
});

const patchOf = (values: Values): BehaviourChange['patch'] => ({
  title: values.title.trim(),
  from_text: values.from.trim(),
  to_text: values.to.trim(),
  importance: Number(values.importance),
  habit_strength: Number(values.habitStrength),
  effort: Number(values.effort),
});

/** Changes what a target behaviour is: its texts, importance, habit and effort. */
export function BehaviourForm({ behaviour, onClose }: { behaviour: Behaviour; onClose: () => void }) {
  const { t } = useTranslation('behaviours');
  const { required, atMost } = useRules();
  const errorText = useErrorText();
  const title = useFocusOnMount<HTMLInputElement>();
  const { organisationId, programmeId } = useProgrammeParams();
  const { rows } = useProgramme();
  const before = useAuditSummary();
  const { store } = useRatingSession();
  const update = useUpdateBehaviour(organisationId, programmeId);
  const guard = useRef<Unsaved>(null);
  const { values, field, set, submit, unsaved } = useFields(valuesOf(behaviour), {
    title: all(required, atMost(TITLE_MAX)),
    from: atMost(TEXT_MAX),
    to: atMost(TEXT_MAX),
  });
  const row = rows.behaviours.find(({ key }) => key === behaviour.key);
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
          label={t('form.from')}
          description={t('form.hint')}
          autosize
          minRows={2}
          {...field('from')}
        />
        <Textarea label={t('form.to')} description={t('form.hint')} autosize minRows={2} {...field('to')} />
      </div>
      <div className={classes.columns}>
        {(['importance', 'habitStrength', 'effort'] as const).map((scale) => (
          <ScaleInput
            key={scale}
            scale={scale}
            value={Number(values[scale])}
            onChange={(value) => set(scale, String(value))}
          />
        ))}
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
