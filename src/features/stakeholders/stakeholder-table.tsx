import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import type { Stakeholder } from '@/domain/programme/model';
import { FindingLink, MeasureLink } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { stakeholderMap } from './stakeholder-map';
import classes from './stakeholder-table.module.css';

/** The map as a list, most influential first; on paper it stands below the map, unfolded. */
export function StakeholderTable({ findings }: { findings: ReadonlyMap<string, Finding> }) {
  const { t } = useTranslation(['stakeholders', 'domain', 'fields']);
  const { model, policy } = useProgramme();
  const people = stakeholderMap(model.stakeholders, policy).flatMap(({ rows }) =>
    rows.flatMap(({ fields }) => fields.flatMap((field) => field.people)),
  );
  return (
    <details className={classes.behind}>
      <summary className={classes.summary}>{t('table.summary')}</summary>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('fields:role')}</th>
            <th scope="col">{t('domain:scale.influence.name')}</th>
            <th scope="col">{t('fields:stance')}</th>
            <th scope="col">{t('table.measures')}</th>
            <th scope="col">{t('table.finding')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Row key={person.key} person={person} finding={findings.get(person.key)} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Row({ person, finding }: { person: Stakeholder; finding: Finding | undefined }) {
  const { t } = useTranslation(['stakeholders', 'domain', 'rules', 'common']);
  const { model } = useProgramme();
  const aimed = model.measures.filter(({ key }) => person.measures.includes(key));
  return (
    <tr>
      <th scope="row">{person.role}</th>
      <td>{person.influence}</td>
      <td>{t(`domain:stance.${person.stance}`)}</td>
      <td>
        {aimed.length === 0 ? t('common:none') : null}
        {aimed.map(({ key }) => (
          <span key={key} className={classes.measure}>
            <MeasureLink measure={key} />
          </span>
        ))}
      </td>
      <td>
        {finding ? (
          <FindingLink finding={finding.id}>{t(`rules:${finding.rule}.name`)}</FindingLink>
        ) : (
          t('common:none')
        )}
      </td>
    </tr>
  );
}
