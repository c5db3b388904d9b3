import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { quarterEnds, type QuarterEnd } from '@/domain/training/quarter-ends';
import { useOrganisation } from '@/shared/organisation/organisation-context';
import { today } from '@/shared/programme/today';
import { usePeriodText } from '@/shared/programme/use-period-text';
import { useBlackoutBench } from './blackout-bench';
import classes from './blackouts.module.css';
import { newBlackout } from './new-blackout';
import type { BlackoutRow } from './queries';

interface QuarterEndsDialogProps {
  periods: readonly BlackoutRow[];
  opened: boolean;
  onClose: () => void;
}

/** Shows the ends of the next quarters, and adds those that have not been entered. */
export function QuarterEndsDialog({ periods, opened, onClose }: QuarterEndsDialogProps) {
  const { t } = useTranslation(['blackouts', 'common']);
  const { organisationId } = useOrganisation();
  const periodText = usePeriodText();
  const bench = useBlackoutBench();
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
  const missing = ends.filter(({ known }) => !known);
  const nameOf = ({ quarter, year }: QuarterEnd) => t('quarters.name', { quarter, year });
  const add = () => {
    onClose();
    void bench.add(
      missing.map((end) =>
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
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('quarters.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <div className={classes.dialog}>
        <p>{t('quarters.text')}</p>
        <ul className={classes.ends}>
          {ends.map((end) => (
            <li key={end.key} data-known={end.known || undefined}>
              <strong>{nameOf(end)}</strong>
              <span>{periodText(end.startsOn, end.endsOn)}</span>
              {end.known ? <em>{t('quarters.known')}</em> : null}
            </li>
          ))}
        </ul>
        {missing.length === 0 ? <p>{t('quarters.allKnown')}</p> : null}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {missing.length === 0 ? t('common:close') : t('common:cancel')}
          </Button>
          {missing.length === 0 ? null : (
            <Button data-autofocus onClick={add}>
              {t('quarters.submit', { count: missing.length })}
            </Button>
          )}
        </div>
      </div>
    </Modal>
  );
}
