import { IconBulb } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordingHints } from '@/domain/guidance/behaviour-wording';
import type { Behaviour } from '@/domain/programme/model';
import classes from './behaviours-step.module.css';

/** What could be put more clearly; that a text is missing, its field says itself. */
export function WordingHints(behaviour: Pick<Behaviour, 'title' | 'from' | 'to'>) {
  const { t } = useTranslation('guide');
  const hints = wordingHints(behaviour).filter(({ kind }) => kind === 'vague' || kind === 'unchanged');
  if (hints.length === 0) return null;
  return (
    <ul className={classes.wording} aria-label={t('behaviours.hintsFor', { title: behaviour.title })}>
      {hints.map((hint) => (
        <li key={hint.kind === 'vague' ? hint.word : hint.kind}>
          <IconBulb size={16} aria-hidden />
          {hint.kind === 'vague'
            ? t('behaviours.hint.vague', { word: hint.word })
            : t(`behaviours.hint.${hint.kind}`)}
        </li>
      ))}
    </ul>
  );
}
