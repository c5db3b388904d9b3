import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ProgrammeModel } from '@/domain/programme/model';
import { useOrganisation } from '@/shared/organisation/organisation-context';
import { programmesQuery } from '@/shared/programme/queries';
import { Message } from '@/shared/ui/message';
import classes from './import-preview.module.css';

interface NamedTeam {
  name: string;
  headcount: number | null;
}

const same = (a: NamedTeam, b: NamedTeam) => a.name === b.name && a.headcount === b.headcount;

/** What the organisation has already: teams that will stay as they are, a programme of the same name. */
export function PreviewKnown({ model }: { model: ProgrammeModel }) {
  const { t } = useTranslation('importing');
  const { organisationId } = useOrganisation();
  const { data } = useQuery(programmesQuery(organisationId));
  if (!data) return null;
  const { name } = model.programme;
  const here = new Map(data.teams.map((team) => [team.key, team]));
  const kept = model.teams.flatMap((inFile) => {
    const team = here.get(inFile.key);
    return team ? [{ key: inFile.key, here: team, inFile }] : [];
  });
  const inWords = (team: NamedTeam) =>
    team.headcount === null
      ? t('preview.team', { name: team.name })
      : t('preview.teamOf', { name: team.name, count: team.headcount });
  return (
    <>
      {data.programmes.some(({ programme }) => programme.name === name) ? (
        <Message tone="info">{t('preview.sameName', { name })}</Message>
      ) : null}
      {kept.length > 0 ? (
        <section>
          <h3 className={classes.heading}>{t('preview.teamsKept')}</h3>
          <p className={classes.quiet}>{t('preview.teamsKeptText', { count: kept.length })}</p>
          <ul className={classes.teams}>
            {kept.map((team) => (
              <li key={team.key}>
                {same(team.here, team.inFile)
                  ? inWords(team.here)
                  : t('preview.teamDiffers', { here: inWords(team.here), inFile: inWords(team.inFile) })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
