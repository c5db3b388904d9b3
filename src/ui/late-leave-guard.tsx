import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { useLeaveGuard, type LeaveQuestion } from './use-leave-guard';

function LetGo({ leave }: LeaveQuestion): ReactNode {
  useEffect(leave);
  return null;
}

const fetchDialog = () => Promise.all([import('./leave-dialog'), import('./mantine/mantine')]);

const Dialog = lazy(async () => {
  try {
    const [{ LeaveDialog }, { Mantine }] = await fetchDialog();
    const Asking = (question: LeaveQuestion): ReactNode => (
      <Mantine>
        <LeaveDialog {...question} />
      </Mantine>
    );
    return { default: Asking };
  } catch {
    // Without a connection there is nobody to ask, and whoever wants to go is not held.
    return { default: LetGo };
  }
});

/** A guard for pages that are there before what dialogs are made with: it holds at once, the question follows. */
export function LateLeaveGuard({ unsaved }: { unsaved: boolean }) {
  const question = useLeaveGuard({ unsaved });
  useEffect(() => {
    // What is fetched once there is something to lose need not be waited for; without a connection it is tried again.
    if (unsaved) fetchDialog().catch(() => undefined);
  }, [unsaved]);
  return question.opened ? (
    <Suspense>
      <Dialog {...question} />
    </Suspense>
  ) : null;
}
