import { IconArrowDown, IconArrowUp, IconSparkles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Change } from '@/domain/guidance/changes-since';
import classes from './change-mark.module.css';

const ICONS = { new: IconSparkles, rose: IconArrowUp, fell: IconArrowDown };

/** What has become of a finding since the reader was here last. */
export function ChangeMark({ change }: { change: Change }) {
  const { t } = useTranslation('triage');
  const Icon = ICONS[change];
  return (
    <span className={classes.mark}>
      <Icon size={14} aria-hidden />
      {t(`change.${change}`)}
    </span>
  );
}
