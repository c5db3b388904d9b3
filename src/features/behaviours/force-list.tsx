import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/shared/programme/programme-context';
import { useRateEffect } from '@/shared/programme/use-rate-effect';
import page from './behaviour-page.module.css';
import classes from './force-list.module.css';
import { ForceItem } from './force-item';
import { forceRow, orderByForce } from './force-rows';

/** A page of rows; large programmes have hundreds of conditions, each with seven choices. */
const STEP = 60;

/** Every condition with the force it pulls this behaviour with, to read and to rate. */
export function ForceList({ behaviour }: { behaviour: string }) {
  const { t } = useTranslation('behaviours');
  const { model } = useProgramme();
  const { mayEdit } = useRateEffect();
  // Taken once: a row that jumped away while it is being rated would be a nuisance.
  const [order] = useState(() => orderByForce(model, behaviour));
  const [limit, setLimit] = useState(STEP);
  const conditions = new Map(model.conditions.map((condition) => [condition.key, condition]));
  const keys = [...order, ...[...conditions.keys()].filter((key) => !order.includes(key))];
  const rows = keys.flatMap((key) => {
    const condition = conditions.get(key);
    return condition ? [forceRow(model, behaviour, condition)] : [];
  });
  const left = Math.max(0, rows.length - limit);
  return (
    <section className={page.section}>
      <h2>{t('list.heading')}</h2>
      <p className={page.hint}>
        {rows.length === 0 ? t('list.none') : t('list.lead')} {mayEdit ? null : t('list.readOnly')}
      </p>
      {rows.length > 0 ? (
        <ul className={classes.list}>
          {rows.slice(0, limit).map((row) => (
            <ForceItem key={row.condition.key} row={row} behaviour={behaviour} />
          ))}
        </ul>
      ) : null}
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
