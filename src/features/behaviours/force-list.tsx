import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRatingHints } from '@/programme/parts/use-rating-hints';
import { useProgramme } from '@/programme/programme-context';
import page from './behaviour-page.module.css';
import { forceField } from './force-field';
import { ForceItem } from './force-item';
import classes from './force-list.module.css';

/** A page of rows; large programmes have hundreds of conditions, each with seven choices. */
const STEP = 60;

/** Every condition to rate for this behaviour: in use at once, the rest of the cell on demand. */
export function ForceList({ behaviour }: { behaviour: string }) {
  const { t } = useTranslation('behaviours');
  const { model } = useProgramme();
  useRatingHints();
  // Taken once: a row that jumped away while it is being rated would be a nuisance.
  const [order] = useState(() => {
    const { unrated, restraining, driving, neutral } = forceField(model, behaviour);
    return [...unrated, ...restraining, ...driving, ...neutral].map(({ condition }) => condition.key);
  });
  const [limit, setLimit] = useState(STEP);
  const conditions = new Map(model.conditions.map((condition) => [condition.key, condition]));
  const keys = [...order, ...[...conditions.keys()].filter((key) => !order.includes(key))];
  const rows = keys.flatMap((key) => conditions.get(key) ?? []);
  const left = Math.max(0, rows.length - limit);
  if (rows.length === 0) return null;
  return (
    <section className={`${page.section} ${classes.section}`}>
      <h2>{t('list.heading')}</h2>
      <p className={page.hint}>{t('list.lead')}</p>
      <ul className={classes.list}>
        {rows.slice(0, limit).map((condition) => (
          <ForceItem key={condition.key} condition={condition} behaviour={behaviour} />
        ))}
      </ul>
      {left > 0 ? (
        <div>
          <Button variant="default" onClick={() => setLimit(limit + STEP)}>
            {t('list.more', { count: Math.min(STEP, left) })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
