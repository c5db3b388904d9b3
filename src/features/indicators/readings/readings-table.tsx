import { useTranslation } from 'react-i18next';
import type { Line } from './grid-lines';
import { ReadingsHead, TeamName } from './readings-head';
import classes from './readings.module.css';
import { useScrollToEnd } from './use-scroll-to-end';

/** Teams by periods, to read. */
export function ReadingsTable({ lines, periods }: { lines: readonly Line[]; periods: readonly string[] }) {
  const { t } = useTranslation('readings');
  const frame = useScrollToEnd(periods.at(-1));
  const scrollable = { role: 'region', tabIndex: 0, 'aria-label': t('grid') };
  return (
    <div ref={frame} className={classes.scroll} {...scrollable}>
      <table className={classes.table} aria-label={t('grid')}>
        <ReadingsHead periods={periods} />
        <tbody>
          {lines.map(({ team, depth, texts }) => (
            <tr key={team.key}>
              <TeamName name={team.name} depth={depth} />
              {texts.map((text, column) => (
                <td key={column} className={classes.cell}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
