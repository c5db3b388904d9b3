import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import { useProgramme } from '@/programme/programme-context';
import classes from './influence-map.module.css';
import { COLUMNS, fieldName, stakeholderMap } from './stakeholder-map';
import { StakeholderToken } from './stakeholder-token';
import { useDragging } from './use-dragging';
import { useKeptFocus } from './use-kept-focus';
import { useMove } from './use-move';

interface InfluenceMapProps {
  /** Key of the one whose details are shown. */
  selected: string | undefined;
  /** The findings about single people, by their keys. */
  findings: ReadonlyMap<string, Finding>;
  onSelect: (key: string) => void;
}

/** Influence from much to little, stance from against to for, and in every part of it what the theory advises. */
export function InfluenceMap({ selected, findings, onSelect }: InfluenceMapProps) {
  const { t } = useTranslation(['stakeholders', 'domain']);
  const { model, policy } = useProgramme();
  const map = useRef<HTMLTableElement>(null);
  const hint = useId();
  const { move, status } = useMove();
  const over = useDragging(map, move);
  useKeptFocus(map);
  return (
    <div className={classes.around}>
      <table ref={map} className={classes.map}>
        <caption className="visually-hidden">{t('map.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              {t('domain:scale.influence.name')}
            </th>
            {COLUMNS.map((stance) => (
              <th key={stance} scope="col" className={classes.column}>
                {t(`domain:stance.${stance}`)}
              </th>
            ))}
          </tr>
        </thead>
        {stakeholderMap(model.stakeholders, policy).map(({ band, rows }) => (
          <tbody key={band}>
            <tr>
              <th scope="rowgroup" className={classes.band}>
                {t(`band.${band}`)}
              </th>
              {COLUMNS.map((stance) => (
                <td key={stance} className={classes.advice} data-band={band} data-stance={stance}>
                  {t(`advice.${band}.${stance}`)}
                </td>
              ))}
            </tr>
            {rows.map(({ influence, fields }) => (
              <tr key={influence}>
                <th scope="row" className={classes.influence}>
                  {influence}
                </th>
                {fields.map(({ stance, people }) => {
                  const field = fieldName({ influence, stance });
                  return (
                    <td
                      key={stance}
                      className={classes.field}
                      data-band={band}
                      data-stance={stance}
                      data-field={field}
                      data-over={over === field || undefined}
                    >
                      {people.length > 0 ? (
                        <ul className={classes.people}>
                          {people.map((person) => (
                            <StakeholderToken
                              key={person.key}
                              person={person}
                              finding={findings.get(person.key)}
                              selected={person.key === selected}
                              describedBy={hint}
                              onSelect={() => onSelect(person.key)}
                              onMove={(place) => move(person.key, place)}
                            />
                          ))}
                        </ul>
                      ) : null}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p id={hint} className={classes.hint}>
        {t('map.hint')}
      </p>
      <div role="status" className="visually-hidden">
        {status}
      </div>
    </div>
  );
}
