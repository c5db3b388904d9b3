import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Behaviour } from '@/domain/programme/model';
import { BehaviourChoices } from '@/programme/parts/behaviour-choices';
import { ItemText } from '@/programme/parts/item-text';
import { BehaviourLink } from '@/programme/parts/programme-links';
import { RemoveItem } from '@/programme/parts/remove-item';
import { RenameTitle } from '@/programme/parts/rename-title';
import { useWorkbench } from '@/programme/use-workbench';
import classes from './behaviours-step.module.css';
import { WordingHints } from './wording-hints';

const TEXTS = ['from', 'to'] as const;

/** One target behaviour with all there is to say about it. */
export function BehaviourCard({ behaviour }: { behaviour: Behaviour }) {
  const { t } = useTranslation('guide');
  const { edit } = useWorkbench();
  const heading = useId();
  const { key, title, from, to } = behaviour;
  return (
    <article className={classes.card} aria-labelledby={heading}>
      <div className={classes.titleLine}>
        <h3 id={heading} className={classes.title}>
          <BehaviourLink behaviour={key}>{title}</BehaviourLink>
        </h3>
        <RenameTitle title={title} onSave={(next) => void edit('behaviours', key, { title: next })} />
        <RemoveItem compact list="behaviours" of={key} title={title} />
      </div>
      <div className={classes.texts}>
        {TEXTS.map((field) => (
          <div key={field} className={classes.side} data-to={field === 'to' || undefined}>
            <span className={classes.name} aria-hidden>
              {t(`behaviours.${field}`)}
            </span>
            <ItemText
              list="behaviours"
              of={key}
              patch={(entered) => ({ [field]: entered })}
              value={behaviour[field]}
              label={`${t(`behaviours.${field}`)}: ${title}`}
              placeholder={t(`behaviours.hint.${field === 'from' ? 'no_from' : 'no_to'}`)}
              minRows={2}
            />
          </div>
        ))}
      </div>
      <WordingHints title={title} from={from} to={to} />
      <BehaviourChoices behaviour={behaviour} />
    </article>
  );
}
