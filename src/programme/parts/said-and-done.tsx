import { useTranslation } from 'react-i18next';
import type { Condition } from '@/domain/programme/model';
import { ItemText } from './item-text';
import classes from './said-and-done.module.css';

interface SaidAndDoneProps {
  condition: Pick<Condition, 'espoused' | 'inUse'>;
  /** Stands right under the title of the page, or within a section. */
  heading: 'h2' | 'h3' | 'h4' | 'h5';
  /** Key of the condition, for who may change it here. */
  editing?: string | undefined;
}

/** What the organisation says about a condition beside what it really does. The gap between the two is the matter. */
export function SaidAndDone({ condition, heading: Heading, editing }: SaidAndDoneProps) {
  const { t } = useTranslation('ratings');
  const parts = [
    { name: t('said'), text: condition.espoused, none: t('nothingSaid'), field: 'espoused' },
    { name: t('done'), text: condition.inUse, none: t('nothingDone'), field: 'inUse' },
  ] as const;
  return (
    <div className={classes.pair}>
      {parts.map(({ name, text, none, field }) => (
        <div key={field} className={classes.side} data-done={field === 'inUse' || undefined}>
          <Heading className={classes.name}>{name}</Heading>
          {editing === undefined ? (
            <p className={classes.text} data-empty={text === '' || undefined}>
              {text || none}
            </p>
          ) : (
            <ItemText
              list="conditions"
              of={editing}
              patch={(entered) => ({ [field]: entered })}
              value={text}
              label={name}
              placeholder={none}
              minRows={2}
            />
          )}
        </div>
      ))}
    </div>
  );
}
