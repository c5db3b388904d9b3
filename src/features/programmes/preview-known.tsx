import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Blackout, ProgrammeModel, Team } from '@/domain/programme/model';
import { useOrganisation } from '@/organisation/organisation-context';
import { programmesQuery } from '@/programme/queries';
import { usePeriodText } from '@/programme/use-period-text';
import { Message } from '@/ui/message';
import classes from './import-preview.module.css';

/**
 * What the organisation has already: teams and blackout periods that will stay as they are, a programme of the same
 * name.
 */
export function PreviewKnown({ model }: { model: ProgrammeModel }) {
  const { t } = useTranslation('importing');
  const periodText = usePeriodText();
  const { organisationId } = useOrganisation();
  const { data } = useQuery(programmesQuery(organisationId));
  if (!data) return null;
  const { name } = model.programme;

  const team = ({ name, headcount }: Pick<Team, 'name' | 'headcount'>) =>
    headcount === null ? t('preview.team', { name }) : t('preview.teamOf', { name, count: headcount });
  const blackout = ({ title, startsOn, endsOn }: Pick<Blackout, 'title' | 'startsOn' | 'endsOn'>) =>
    t('preview.blackout', { title, period: periodText(startsOn, endsOn) });
  const teams = kept(
    model.teams.map((inFile) => [inFile.key, team(inFile)]),
    data.teams.map((row) => [row.key, team(row)]),
  );
  const blackouts = kept(
    model.blackouts.map((inFile) => [inFile.key, blackout(inFile)]),
    data.blackouts.map(({ key, title, starts_on: startsOn, ends_on: endsOn }) => [
      key,
      blackout({ title, startsOn, endsOn }),
    ]),
  );
  return (
    <>
      {data.programmes.some(({ programme }) => programme.name === name) ? (
        <Message tone="info">{t('preview.sameName', { name })}</Message>
      ) : null}
      <Kept
        heading={t('preview.teamsKept')}
        text={t('preview.teamsKeptText', { count: teams.length })}
        kept={teams}
      />
      <Kept
        heading={t('preview.blackoutsKept')}
        text={t('preview.blackoutsKeptText', { count: blackouts.length })}
        kept={blackouts}
      />
    </>
  );
}

type InWords = readonly [key: string, words: string];

/** What stands in the file and is there already, in the order of the file. */
function kept(inFile: readonly InWords[], here: readonly InWords[]) {
  const known = new Map(here);
  return inFile.flatMap(([key, words]) => {
    const here = known.get(key);
    return here === undefined ? [] : [{ key, here, inFile: words }];
  });
}

interface KeptProps {
  heading: string;
  text: string;
  kept: ReturnType<typeof kept>;
}

function Kept({ heading, text, kept }: KeptProps) {
  const { t } = useTranslation('importing');
  if (kept.length === 0) return null;
  return (
    <section>
      <h3 className={classes.heading}>{heading}</h3>
      <p className={classes.quiet}>{text}</p>
      <ul className={classes.teams}>
        {kept.map(({ key, here, inFile }) => (
          <li key={key}>{here === inFile ? here : t('preview.differs', { here, inFile })}</li>
        ))}
      </ul>
    </section>
  );
}
