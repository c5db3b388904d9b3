import {
  IconArrowBackUp,
  IconArrowDownRight,
  IconArrowUpRight,
  IconCheck,
  IconEqual,
  IconHelp,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '@/domain/indicators/verdict';
import classes from './verdict-mark.module.css';

const ICONS = {
  sustained: IconCheck,
  shifting: IconArrowUpRight,
  no_shift: IconEqual,
  faded: IconArrowBackUp,
  wrong_way: IconArrowDownRight,
  not_assessable: IconHelp,
} as const satisfies Record<Verdict, unknown>;

/** A verdict as a word, with a shape and a colour that say the same. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation('domain');
  const Icon = ICONS[verdict];
  return (
    <span className={classes.mark} data-verdict={verdict}>
      <Icon size={14} stroke={2.2} aria-hidden />
      {t(`shiftVerdict.${verdict}`)}
    </span>
  );
}
