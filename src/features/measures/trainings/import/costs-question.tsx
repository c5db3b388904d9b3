import { useTranslation } from 'react-i18next';
import type { CostsAsked, CostsPer } from '@/domain/training-import/costs';
import { formatList } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useMoney } from '@/organisation/use-money';
import classes from '@/ui/import-steps/import.module.css';
import { useColumnNames } from '@/ui/import-steps/use-column-names';
import type { OpenPlanFile } from './use-plan-file';

const CHOICES: readonly CostsPer[] = ['session', 'training'];
const SHOWN = 6;

/** Asks whether costs in several rows of a training are added or repeated; nothing is saved before. */
export function CostsQuestion({ opened, asked }: { opened: OpenPlanFile; asked: CostsAsked | null }) {
  const { t } = useTranslation('planImport');
  const language = useLanguage();
  const nameOf = useColumnNames(opened.table);
  const amount = useMoney();
  if (asked === null) return null;
  const amounts = asked.amounts.slice(0, SHOWN).map(amount);
  const more = asked.amounts.length > SHOWN ? ['…'] : [];
  return (
    <fieldset className={classes.choices}>
      <legend>{t('costs.legend', { column: nameOf(opened.draft.columns.plan.indexOf('cost')) })}</legend>
      <p className={classes.muted}>
        {t('costs.example', {
          title: asked.title,
          amounts: formatList(language, [...amounts, ...more]),
        })}
      </p>
      {CHOICES.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="costs"
            checked={opened.draft.costs === choice}
            onChange={() => opened.change({ costs: choice })}
          />
          {t(`costs.${choice}`, { sum: amount(asked.sum) })}
        </label>
      ))}
    </fieldset>
  );
}
