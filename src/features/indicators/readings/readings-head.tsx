import { useTranslation } from 'react-i18next';
import classes from './readings.module.css';

/** The names of the periods above their columns. */
export function ReadingsHead({ periods, current }: { periods: readonly string[]; current?: number }) {
  const { t } = useTranslation('readings');
  return (
    <thead>
      <tr>
        <th scope="col" role="columnheader">
          {t('team')}
        </th>
        {periods.map((name, column) => (
          <th key={name} scope="col" role="columnheader" data-current={column === current || undefined}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface TeamNameProps {
  name: string;
  depth: number;
  /** Is the team too small to be shown by itself? */
  small?: boolean;
  current?: boolean;
}

export function TeamName({ name, depth, small = false, current = false }: TeamNameProps) {
  const { t } = useTranslation('readings');
  return (
    <th
      scope="row"
      role="rowheader"
      data-current={current || undefined}
      style={{ paddingLeft: 10 + depth * 14 }}
    >
      {name}
      {small ? <span className={classes.small}>{t('small')}</span> : null}
    </th>
  );
}
