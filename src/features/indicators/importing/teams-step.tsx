import { useTranslation } from 'react-i18next';
import type { KnownTeam } from '@/domain/readings-import/compile-team';
import { isAboutPeople } from '@/domain/readings-import/without-people';
import { fold } from '@/domain/tables/cell-text';
import { columnRef } from '@/domain/tables/find-column';
import { formatNumber } from '@/i18n/format';
import { shownIsoText } from '@/i18n/iso-text';
import { useLanguage } from '@/i18n/use-language';
import classes from '@/ui/import-steps/import.module.css';
import { Scroller } from '@/ui/import-steps/scroller';
import { Select } from '@/ui/import-steps/select';
import { Message } from '@/ui/message';
import { PlainButton } from '@/ui/plain-button';
import { SecondFile } from './second-file';
import type { OpenImport } from './use-import';

const LEAVE = '\u0000leave';

/** Which value stands for which team. */
export function TeamsStep({ imported }: { imported: OpenImport }) {
  const { t } = useTranslation('readingsImport');
  const { draft, teamValues } = imported;
  return (
    <>
      <h2 id="step">{t('teams.heading')}</h2>
      {draft.second ? <SecondFile imported={imported} /> : null}
      {draft.team === null && !draft.second ? <Message tone="info">{t('teams.chooseColumn')}</Message> : null}
      {teamValues.data ? <TeamTable imported={imported} /> : null}
    </>
  );
}

function TeamTable({ imported }: { imported: OpenImport }) {
  const { t } = useTranslation('readingsImport');
  const language = useLanguage();
  const { draft, table, teams, choices, teamValues, change } = imported;
  const rows = new Map(teamValues.data?.values.map((each) => [each.value, each.rows]));
  const total = teamValues.data?.total ?? 0;
  const open = choices.filter(({ team }) => team === undefined).length;
  const choose = (value: string, team: string | null) =>
    change({
      teams: [...draft.teams.filter((each) => fold(each.value) !== fold(value)), { value, team }],
    });
  const people =
    draft.team !== null &&
    isAboutPeople({
      team: { column: columnRef(table.names, draft.team), lookup: draft.second && NOBODY, values: [] },
    });
  return (
    <>
      <Scroller label={t('teams.table')}>
        <table className={classes.table}>
          <caption>{t('teams.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('teams.valueColumn')}</th>
              <th scope="col" data-kind="number">
                {t(draft.second ? 'teams.people' : 'teams.rows')}
              </th>
              <th scope="col">{t('teams.team')}</th>
            </tr>
          </thead>
          <tbody>
            {choices.map(({ value, team, guessed, near, total: isTotal }) => (
              <tr key={value}>
                <th scope="row" translate="no">
                  {shownIsoText(language, value)}
                </th>
                <td data-kind="number">{formatNumber(language, rows.get(value) ?? 0)}</td>
                <td>
                  <div className={classes.choice}>
                    <Select
                      label={t('teams.teamOf', { value })}
                      hidden
                      value={team === undefined ? '' : (team ?? LEAVE)}
                      placeholder={t('teams.unknown')}
                      options={[
                        ...teams.map(({ key, name }) => [key, name] as const),
                        [LEAVE, t('teams.leave')] as const,
                      ]}
                      onChange={(key) => choose(value, key === LEAVE ? null : key)}
                    />
                    {guessed && team !== undefined ? (
                      <span className={classes.muted}>{t('teams.guessed')}</span>
                    ) : null}
                    <Offer
                      near={teams.find(({ key }) => key === near)}
                      isTotal={isTotal}
                      value={value}
                      onTake={(key) => choose(value, key)}
                    />
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {total > choices.length ? (
        <Message tone="info">
          {t('teams.more', {
            shown: formatNumber(language, choices.length),
            total: formatNumber(language, total),
          })}
        </Message>
      ) : null}
      <p role="status" className={open > 0 ? classes.open : classes.muted}>
        {open > 0 ? t('teams.open', { count: open }) : t('teams.done')}{' '}
        {t(people ? 'teams.notRemembered' : 'teams.remembered')}
      </p>
    </>
  );
}

interface OfferProps {
  near: KnownTeam | undefined;
  isTotal: boolean;
  value: string;
  onTake: (key: string | null) => void;
}

/** What a value without a team may be; nothing is taken as long as nobody agrees. */
function Offer({ near, isTotal, value, onTake }: OfferProps) {
  const { t } = useTranslation('readingsImport');
  if (isTotal)
    return (
      <>
        <span className={classes.muted}>{t('teams.total')}</span>
        <PlainButton
          variant="default"
          aria-label={t('teams.leaveOf', { value })}
          onClick={() => onTake(null)}
        >
          {t('teams.leave')}
        </PlainButton>
      </>
    );
  if (!near) return null;
  return (
    <>
      <span className={classes.muted}>{t('teams.near', { team: near.name })}</span>
      <PlainButton
        variant="default"
        aria-label={t('teams.takeOf', { value, team: near.name })}
        onClick={() => onTake(near.key)}
      >
        {t('teams.take')}
      </PlainButton>
    </>
  );
}

/** Columns of a second table, whichever they are. */
const NOBODY = { key: { name: null, position: 1 }, value: { name: null, position: 2 } };
