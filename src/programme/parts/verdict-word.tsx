import {
  IconArrowDownLeft,
  IconArrowNarrowRight,
  IconArrowUpRight,
  IconQuestionMark,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BehaviourVerdict } from '@/domain/guidance/behaviour-verdict';
import classes from './verdict-word.module.css';

const ICONS = {
  carried: IconArrowUpRight,
  below_habit: IconArrowNarrowRight,
  held_back: IconArrowDownLeft,
  not_assessable: IconQuestionMark,
} as const satisfies Record<BehaviourVerdict, unknown>;

/** The verdict on a behaviour: a word, with an arrow and a colour that repeat it. */
export function VerdictWord({ verdict }: { verdict: BehaviourVerdict }) {
  const { t } = useTranslation('ratings');
  const Icon = ICONS[verdict];
  return (
    <span className={classes.verdict} data-verdict={verdict}>
      <Icon size={16} aria-hidden />
      {t(`verdict.${verdict}`)}
    </span>
  );
}
