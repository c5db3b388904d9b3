import { useTranslation } from 'react-i18next';
import { formatSigned } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { ConditionLink } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import classes from './verdict-grid.module.css';

/** So many name the direction in which to look; the force field shows them all. */
const MOST = 3;

/** The conditions that pull hardest against a behaviour, with the force of each: where indicator and audit meet. */
export function HoldingBack({ behaviour }: { behaviour: string }) {
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  const { model } = useProgramme();
  const strengthOf = new Map(model.conditions.map(({ key, strength }) => [key, strength]));
  const pulling = model.effects
    .filter((effect) => effect.behaviour === behaviour && (effect.inUse ?? 0) < 0)
    .map(({ condition, inUse }) => ({ condition, force: (inUse ?? 0) * (strengthOf.get(condition) ?? 0) }))
    .sort((a, b) => a.force - b.force)
    .slice(0, MOST);
  if (pulling.length === 0) return <p className={classes.muted}>{t('nothingHolds')}</p>;
  return (
    <ul className={classes.holding}>
      {pulling.map(({ condition, force }) => (
        <li key={condition}>
          <ConditionLink condition={condition} /> <span>{formatSigned(language, force)}</span>
        </li>
      ))}
    </ul>
  );
}
