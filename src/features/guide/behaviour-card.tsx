import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { BehaviourChoices } from '@/programme/parts/behaviour-choices';
import { ItemText } from '@/programme/parts/item-text';
import { BehaviourLink } from '@/programme/parts/programme-links';
import { RemoveItem } from '@/programme/parts/remove-item';
import { RenameTitle } from '@/programme/parts/rename-title';
import type { ItemRows } from '@/programme/store/items';
import { useWorkbench } from '@/programme/use-workbench';
import classes from './behaviours-step.module.css';
import { WordingHints } from './wording-hints';

const TEXTS = [
  { field: 'from_text', label: 'from' },
  { field: 'to_text', label: 'to' },
] as const;

/** One target behaviour with all there is to say about it. */
export function BehaviourCard({ row }: { row: ItemRows['behaviours'] }) {
  const { t } = useTranslation('guide');
  const { edit } = useWorkbench();
  const heading = useId();
  const { id, key, title } = row;
  return (
    <article className={classes.card} aria-labelledby={heading}>
      <div className={classes.titleLine}>
        <h3 id={heading} className={classes.title}>
          <BehaviourLink behaviour={key}>{title}</BehaviourLink>
        </h3>
        <RenameTitle title={title} onSave={(next) => void edit('behaviours', id, { title: next })} />
        <RemoveItem compact list="behaviours" id={id} title={title} />
      </div>
      <div className={classes.texts}>
        {TEXTS.map(({ field, label }) => (
          <div key={field} className={classes.side} data-to={field === 'to_text' || undefined}>
            <span className={classes.name} aria-hidden>
              {t(`behaviours.${label}`)}
            </span>
            <ItemText
              list="behaviours"
              id={id}
              patch={(entered) => ({ [field]: entered })}
              value={row[field]}
              label={`${t(`behaviours.${label}`)}: ${title}`}
              placeholder={t(`behaviours.hint.${field === 'from_text' ? 'no_from' : 'no_to'}`)}
              minRows={2}
            />
          </div>
        ))}
      </div>
      <WordingHints title={title} from={row.from_text} to={row.to_text} />
      <BehaviourChoices row={row} />
    </article>
  );
}
