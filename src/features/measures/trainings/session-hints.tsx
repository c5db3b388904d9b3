import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgrammeModel, Session } from '@/domain/programme/model';
import { useProgramme } from '@/programme/programme-context';
import { ConflictList } from '@/programme/session-conflicts/conflict-list';
import { useSessionConflicts } from '@/programme/session-conflicts/use-session-conflicts';
import classes from '../measure-page.module.css';

interface SessionHintsProps {
  /** Key of the training. */
  training: string;
  /** As it would be; null while the fields do not make sense. */
  session: Session | null;
}

/** What would speak against a session, while it is entered. */
export function SessionHints({ training, session }: SessionHintsProps) {
  const { t } = useTranslation('measure');
  const { model } = useProgramme();
  const tried = useMemo(
    () => (session ? withSession(model, training, session) : model),
    [model, training, session],
  );
  const conflictsOf = useSessionConflicts(tried);
  const conflicts = session ? conflictsOf({ measure: training, session: session.key }) : [];
  return (
    <div role="status">
      {conflicts.length > 0 ? (
        <>
          <p className={classes.hint}>{t('sessions.against')}</p>
          <ConflictList conflicts={conflicts} tell={({ text }) => text} />
        </>
      ) : null}
    </div>
  );
}

/** The programme with one session as it would be. */
const withSession = (model: ProgrammeModel, training: string, session: Session): ProgrammeModel => ({
  ...model,
  measures: model.measures.map((measure) =>
    measure.key === training
      ? { ...measure, sessions: [...measure.sessions.filter(({ key }) => key !== session.key), session] }
      : measure,
  ),
});
