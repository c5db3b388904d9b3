import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { periodOf } from '@/domain/calendar/periods';
import type { Indicator, IsoDate } from '@/domain/programme/model';
import { PlainButton } from '@/ui/plain-button';
import type { Shown } from './paste-block';
import { lastOfNext, lastOfPrevious } from './periods';
import classes from './readings.module.css';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/indicators/$key/readings');

interface PeriodBarProps {
  indicator: Indicator;
  periods: readonly IsoDate[];
  latest: IsoDate;
  shown: Shown;
  children?: ReactNode;
}

/** What the columns and cells show; all of it stands in the address. */
export function PeriodBar({ indicator: { cadence }, periods, latest, shown, children }: PeriodBarProps) {
  const { t } = useTranslation('readings');
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const last = periodOf(latest, cadence);
  const go = (until: IsoDate) =>
    void navigate({ search: { ...search, until: until === last ? undefined : until }, replace: true });
  return (
    <div className={classes.bar}>
      <NativeSelect
        label={t('shown')}
        value={shown}
        onChange={({ currentTarget: { value } }) =>
          void navigate({ search: { ...search, shown: value === 'n' ? 'n' : undefined }, replace: true })
        }
        data={[
          { value: 'value', label: t('values') },
          { value: 'n', label: t('counts') },
        ]}
      />
      <PlainButton variant="default" onClick={() => go(lastOfPrevious(periods, cadence))}>
        {t('earlier')}
      </PlainButton>
      <PlainButton
        variant="default"
        disabled={(periods.at(-1) ?? last) >= last}
        onClick={() => go(lastOfNext(periods, cadence, last))}
      >
        {t('later')}
      </PlainButton>
      {children}
    </div>
  );
}
