import { useTranslation } from 'react-i18next';
import { STATE_FILTERS, type StateFilter as State } from '@/programme/search-params/finding-filters';
import classes from './state-filter.module.css';

interface StateFilterProps {
  counts: Record<State, number>;
  value: State | undefined;
  onChange: (state: State | undefined) => void;
}

/** How many findings stand where, and a press shows only these. */
export function StateFilter({ counts, value, onChange }: StateFilterProps) {
  const { t } = useTranslation('triage');
  return (
    <div role="group" aria-label={t('state.label')} className={classes.filter}>
      {STATE_FILTERS.filter((state) => counts[state] > 0 || state === value).map((state) => (
        <button
          key={state}
          type="button"
          className={classes.state}
          data-back={state === 'due' || undefined}
          aria-pressed={state === value}
          onClick={() => onChange(state === value ? undefined : state)}
        >
          <strong>{counts[state]}</strong> {t(`state.${state}`)}
        </button>
      ))}
    </div>
  );
}
