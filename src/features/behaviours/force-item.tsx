import { UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Condition } from '@/domain/programme/model';
import { effectOf } from '@/programme/effect-lookup';
import { CategoryLabel } from '@/programme/parts/category-label';
import { CellEditor, useCellTitles } from '@/programme/parts/cell-editor';
import { ConditionLink } from '@/programme/parts/programme-links';
import { RatingInput } from '@/programme/parts/rating-input';
import { useProgramme } from '@/programme/programme-context';
import { useRateEffect } from '@/programme/use-rate-effect';
import classes from './force-list.module.css';

/** One condition; its effect in use is rated here, the rest of the cell on demand. */
export function ForceItem({ condition, behaviour }: { condition: Condition; behaviour: string }) {
  const { t } = useTranslation(['behaviours', 'ratings']);
  const { model } = useProgramme();
  const { rate } = useRateEffect();
  const [opened, setOpened] = useState(false);
  const id = useId();
  const cell = { condition: condition.key, behaviour };
  const titles = useCellTitles(cell);
  const inUse = effectOf(model, condition.key, behaviour)?.inUse ?? null;
  return (
    <li className={classes.item}>
      <div className={classes.row}>
        <div className={classes.what}>
          <ConditionLink condition={condition.key} className={classes.title} />
          <span className={classes.aside}>
            <CategoryLabel category={condition.category} />,{' '}
            {t('list.strength', { value: condition.strength })}
          </span>
        </div>
        <div className={classes.rating}>
          {opened ? null : (
            <RatingInput
              label={t('ratings:inUseOf', titles)}
              value={inUse}
              onChange={(value) => void rate(cell, { inUse: value })}
            />
          )}
        </div>
        <UnstyledButton
          className={classes.toggle}
          aria-expanded={opened}
          aria-controls={id}
          aria-label={t('list.detailsOf', { condition: condition.title })}
          onClick={() => setOpened(!opened)}
        >
          <IconChevronDown size={18} aria-hidden />
        </UnstyledButton>
      </div>
      <div id={id} className={classes.details} hidden={!opened}>
        {opened ? <CellEditor cell={cell} /> : null}
      </div>
    </li>
  );
}
