import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import type { DecisionStatus } from '@/domain/programme/model';
import { useMay } from '@/shared/organisation/organisation-context';
import { useProgramme } from '@/shared/programme/programme-context';
import { announceError } from '@/shared/ui/notices';
import { DecidingContext, type Decide } from './deciding';
import { DecisionDialog } from './decision-dialog';
import { useDecide } from './use-decide';

interface Asked {
  status: DecisionStatus;
  findings: readonly Finding[];
}

interface DecidingAreaProps {
  /** The dialog has closed, or the findings are open again: gives the focus a place. */
  onEnd: (findings: readonly Finding[]) => void;
  children: ReactNode;
}

/** Within it people decide about findings: in a dialog that asks why, who and until when, or at once to reopen. */
export function DecidingArea({ onEnd, children }: DecidingAreaProps) {
  const { t } = useTranslation('triage');
  const mayDecide = useMay('edit_programme');
  const { rows } = useProgramme();
  const send = useDecide();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [opened, setOpened] = useState(false);
  // The focus is given once the page shows what has been decided: the row it was on may have gone by then.
  const ended = useRef<readonly Finding[] | null>(null);
  useEffect(() => {
    if (ended.current) onEnd(ended.current);
    ended.current = null;
  });

  const decide: Decide = (action, findings) => {
    if (action !== 'reopen') {
      setAsked({ status: action, findings });
      setOpened(true);
      return;
    }
    const changes = findings.flatMap(({ id }) => {
      const row = rows.decisions.find(({ finding_id }) => finding_id === id);
      return row ? { finding: id, version: row.version, decision: null } : [];
    });
    if (changes.length === 0) return;
    send(changes, t('done.reopen', { count: changes.length })).catch(announceError);
    ended.current = findings;
  };

  return (
    <DecidingContext value={mayDecide ? decide : null}>
      {children}
      {asked ? (
        <DecisionDialog
          opened={opened}
          {...asked}
          onClose={() => setOpened(false)}
          onClosed={() => {
            ended.current = asked.findings;
            setAsked(null);
          }}
        />
      ) : null}
    </DecidingContext>
  );
}
