import { lazy, Suspense, type ReactNode } from 'react';

const Asking = lazy(async () => {
  try {
    const [{ LeaveGuard }, { Mantine }] = await Promise.all([
      import('./leave-guard'),
      import('./mantine/mantine'),
    ]);
    const Guard = (): ReactNode => (
      <Mantine>
        <LeaveGuard unsaved />
      </Mantine>
    );
    return { default: Guard };
  } catch {
    // Without a connection the form still works; there is only nobody to ask.
    return { default: (): ReactNode => null };
  }
});

/** A guard for pages that are there before what it is made with: that comes once there is something to lose. */
export const LateLeaveGuard = ({ unsaved }: { unsaved: boolean }) =>
  unsaved ? (
    <Suspense>
      <Asking />
    </Suspense>
  ) : null;
