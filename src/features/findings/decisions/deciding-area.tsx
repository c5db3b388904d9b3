import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import type { Finding } from '@/domain/consistency/finding';
import type { DecisionStatus } from '@/domain/programme/model';
import { useMay } from '@/organisation/organisation-context';
import { useProgramme } from '@/programme/programme-context';
import { announceError } from '@/ui/notices';
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
  const mayDecide = useMay('edit_programme');
  const { decisions } = useProgramme();
  const send = useDecide();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [opened, setOpened] = useState(false);
  // Once the page shows what has been decided, the row or button that had the focus may be gone; where people have
  // gone on by themselves, they are left alone.
  const [ended, setEnded] = useState<readonly Finding[]>([]);
  const giveFocus = useEffectEvent(onEnd);
  useEffect(() => {
    if (ended.length > 0 && document.activeElement === document.body) giveFocus(ended);
  }, [ended]);

  const decide: Decide = (action, findings) => {
    if (action !== 'reopen') {
      setAsked({ status: action, findings });
      setOpened(true);
      return;
    }
    const changes = findings.flatMap(({ id }) => {
      const decided = decisions.find(({ finding }) => finding === id);
      return decided ? { finding: id, version: decided.version, decision: null } : [];
    });
    if (changes.length === 0) return;
    send('reopened', changes)
      .catch(announceError)
      .finally(() => setEnded([...findings]));
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
            setAsked(null);
            setEnded([...asked.findings]);
          }}
        />
      ) : null}
    </DecidingContext>
  );
}
