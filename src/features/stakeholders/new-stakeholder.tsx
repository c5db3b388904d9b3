import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TITLE_MAX } from '@/domain/programme/limits';
import type { Scale, Stance } from '@/domain/programme/model';
import { ScaleInput } from '@/programme/parts/scale-input';
import { useWorkbench } from '@/programme/use-workbench';
import { all, useRules } from '@/ui/forms/rules';
import { useFields } from '@/ui/forms/use-fields';
import { useFocusOnMount } from '@/ui/hooks/use-focus-on-mount';
import { useIsMounted } from '@/ui/hooks/use-is-mounted';
import { LeaveGuard, useGuardedClose } from '@/ui/leave-guard';
import classes from './stakeholders-page.module.css';
import { StanceInput } from './stance-input';

interface NewStakeholderProps {
  onAdded: (key: string) => void;
  onCancel: () => void;
}

/** Asks for a role, its influence and its stance; all else follows once it stands on the map. */
export function NewStakeholder({ onAdded, onCancel }: NewStakeholderProps) {
  const { t } = useTranslation(['stakeholders', 'common', 'fields']);
  const { required, atMost } = useRules();
  const { add } = useWorkbench();
  const input = useFocusOnMount<HTMLInputElement>();
  const stands = useIsMounted();
  const [influence, setInfluence] = useState<Scale>(3);
  const [stance, setStance] = useState<Stance>('fence-sitter');
  const { field, submit, unsaved, sending } = useFields(
    { role: '' },
    { role: all(required, atMost(TITLE_MAX)) },
  );

  const { guard, close } = useGuardedClose(onCancel);
  const send = async ({ role }: { role: string }) => {
    const patch = { role: role.trim(), influence, stance };
    const { keys, saved } = add({ list: 'stakeholders', items: [{ patch }] });
    // Told where all failed edits are; what was typed is still unsaved.
    if (!(await saved)) throw new Error('not saved');
    const [key] = keys;
    if (key !== undefined && stands()) onAdded(key);
  };

  return (
    <form className={classes.panel} noValidate onSubmit={submit(send)} aria-label={t('add')}>
      <LeaveGuard ref={guard} unsaved={unsaved && !sending} />
      <h2 className={classes.panelTitle}>{t('new')}</h2>
      <TextInput
        {...field('role')}
        ref={input}
        label={t('fields:role')}
        description={t('roleHint')}
        autoComplete="off"
        required
      />
      <ScaleInput scale="influence" value={influence} onChange={setInfluence} />
      <StanceInput value={stance} onChange={setStance} />
      <p className={classes.privacy}>{t('privacy')}</p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={close}>
          {t('common:cancel')}
        </Button>
        <Button type="submit">{t('add')}</Button>
      </div>
    </form>
  );
}
