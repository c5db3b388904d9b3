import { Button, Checkbox, Modal } from '@mantine/core';
import { useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { quarterEnds, type QuarterEnd } from '@/domain/training/quarter-ends';
import { useOrganisation } from '@/organisation/organisation-context';
import { today } from '@/programme/today';
import { usePeriodText } from '@/programme/use-period-text';
import { LeaveGuard, useGuardedClose } from '@/ui/leave-guard';
import type { Unsaved } from '@/ui/unsaved';
import { useBlackoutEditor } from './blackout-editor';
import classes from './blackouts.module.css';
import { newBlackout } from './new-blackout';
import type { BlackoutRow } from './queries';

interface QuarterEndsDialogProps {
  periods: readonly BlackoutRow[];
  opened: boolean;
  onClose: () => void;
}

/** Shows the ends of the next quarters, and adds those that are wanted of the ones that have not been entered. */
export function QuarterEndsDialog({ opened, onClose, periods }: QuarterEndsDialogProps) {
  const { t } = useTranslation(['blackouts', 'common']);
  const { guard, close } = useGuardedClose(onClose);
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('quarters.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <QuarterEnds periods={periods} guard={guard} onCancel={close} onDone={onClose} />
    </Modal>
  );
}

interface QuarterEndsProps {
  periods: readonly BlackoutRow[];
  guard: Ref<Unsaved>;
  onCancel: () => void;
  onDone: () => void;
}

function QuarterEnds({ periods, guard, onCancel, onDone }: QuarterEndsProps) {
  const { t } = useTranslation(['blackouts', 'common']);
  const { organisationId } = useOrganisation();
  const periodText = usePeriodText();
  const editor = useBlackoutEditor();
  const ends = quarterEnds(
    today(),
    periods.map(({ key, title, starts_on, ends_on, team_ids }) => ({
      key,
      title,
      startsOn: starts_on,
      endsOn: ends_on,
      teams: team_ids,
    })),
  );
  const [unwanted, setUnwanted] = useState<ReadonlySet<string>>(new Set());
  const missing = ends.filter(({ known }) => !known);
  const wanted = missing.filter(({ key }) => !unwanted.has(key));
  const want = (key: string, yes: boolean) =>
    setUnwanted((before) => new Set([...before].filter((each) => each !== key).concat(yes ? [] : [key])));
  const nameOf = ({ quarter, year }: QuarterEnd) => t('quarters.name', { quarter, year });
  const add = () => {
    onDone();
    void editor.add(
      wanted.map((end) =>
        newBlackout({
          organisation_id: organisationId,
          key: end.key,
          title: nameOf(end),
          starts_on: end.startsOn,
          ends_on: end.endsOn,
          team_ids: [],
        }),
      ),
    );
  };
  return (
    <div className={classes.dialog}>
      <LeaveGuard ref={guard} unsaved={unwanted.size > 0} />
      <p>{t('quarters.text')}</p>
      <ul className={classes.ends}>
        {ends.map((end) => (
          <li key={end.key}>
            {end.known ? (
              <p>
                {nameOf(end)}, {t('quarters.known')}
              </p>
            ) : (
              <Checkbox
                label={nameOf(end)}
                description={periodText(end.startsOn, end.endsOn)}
                checked={!unwanted.has(end.key)}
                onChange={({ currentTarget }) => want(end.key, currentTarget.checked)}
              />
            )}
          </li>
        ))}
      </ul>
      {missing.length === 0 ? <p>{t('quarters.allKnown')}</p> : null}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onCancel}>
          {missing.length === 0 ? t('common:close') : t('common:cancel')}
        </Button>
        {wanted.length === 0 ? null : (
          <Button data-autofocus onClick={add}>
            {t('quarters.submit', { count: wanted.length })}
          </Button>
        )}
      </div>
    </div>
  );
}
