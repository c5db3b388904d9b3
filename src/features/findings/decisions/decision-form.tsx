import { Button, Textarea, TextInput } from '@mantine/core';
import { useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { toAppError } from '@/data/errors';
import { addDays } from '@/domain/calendar/days';
import type { Finding } from '@/domain/consistency/finding';
import { TEXT_MAX, TITLE_MAX } from '@/domain/programme/limits';
import type { DecisionStatus } from '@/domain/programme/model';
import { LAST_DATE } from '@/domain/programme/plausible-date';
import { formatDate } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';
import { all, useRules, type Rule } from '@/ui/forms/rules';
import { useFields } from '@/ui/forms/use-fields';
import { LeaveGuard } from '@/ui/leave-guard';
import { Message } from '@/ui/message';
import type { Unsaved } from '@/ui/unsaved';
import { useErrorText } from '@/ui/use-error-text';
import { changesFor, initialValues } from './decision-values';
import classes from './decisions.module.css';
import { OtherDecisions } from './other-decisions';
import { OwnerField } from './owner-field';
import { useDecide } from './use-decide';
import { useSeenDecisions } from './use-seen-decisions';

interface DecisionFormProps {
  status: DecisionStatus;
  findings: readonly Finding[];
  guard: Ref<Unsaved>;
  onCancel: () => void;
  onDone: () => void;
}

/** Why, who, until when. An acceptance needs all three, a dismissal a reason, work in progress nothing. */
export function DecisionForm({ status, findings, guard, onCancel, onDone }: DecisionFormProps) {
  const { t } = useTranslation('triage');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const errorText = useErrorText();
  const { required, atMost } = useRules();
  const { model, today } = useProgramme();
  const decide = useDecide();
  const seen = useSeenDecisions(findings);
  const [error, setError] = useState<unknown>(null);
  const [sending, setSending] = useState(false);

  const accepting = status === 'accepted';
  const needed = accepting ? [required] : [];
  const afterToday: Rule = (value) => {
    if (value === '') return accepting ? t('dateNeeded') : null;
    return value > today && value <= LAST_DATE ? null : t('dateLater');
  };
  const [first] = findings;
  const decided =
    findings.length === 1 ? model.decisions.find(({ finding }) => finding === first?.id) : undefined;
  const [initial] = useState(() => initialValues(status, decided, today));
  const { values, field, set, submit, unsaved } = useFields(initial, {
    reason: all(...(status === 'in_progress' ? [] : [required]), atMost(TEXT_MAX)),
    owner: all(...needed, atMost(TITLE_MAX)),
    reviewOn: status === 'dismissed' ? () => null : afterToday,
  });

  const save = async (entered: typeof values) => {
    setSending(true);
    try {
      await decide(status, changesFor(findings, status, entered, seen.versions));
    } catch (failed) {
      if (toAppError(failed).kind === 'conflict') seen.moveOn();
      setError(failed);
      setSending(false);
      throw failed;
    }
    onDone();
  };

  return (
    <form className={classes.form} noValidate onSubmit={submit(save)}>
      <LeaveGuard ref={guard} unsaved={unsaved && !(sending && error === null)} />
      <Textarea
        {...field('reason')}
        label={t(`reason.${status}`)}
        required={status !== 'in_progress'}
        autosize
        minRows={3}
        maxRows={10}
        data-autofocus
      />
      {status === 'dismissed' ? null : (
        <div className={classes.columns}>
          <OwnerField {...field('owner')} required={accepting} onChange={(owner) => set('owner', owner)} />
          <TextInput
            {...field('reviewOn')}
            type="date"
            classNames={{ input: classes.date }}
            label={t('reviewOn')}
            description={
              values.reviewOn > today && afterToday(values.reviewOn, values) === null
                ? t('reviewHint', { date: formatDate(language, values.reviewOn) })
                : t('reviewHintNone')
            }
            required={accepting}
            min={addDays(today, 1)}
            max={LAST_DATE}
          />
        </div>
      )}
      {error === null ? null : seen.others.length > 0 ? (
        <OtherDecisions decisions={seen.others} />
      ) : (
        <Message tone="error">{errorText(error)}</Message>
      )}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onCancel}>
          {common('cancel')}
        </Button>
        <Button type="submit" loading={sending}>
          {t(`submit.${status}`)}
        </Button>
      </div>
    </form>
  );
}
