import { lazy, Suspense } from 'react';
import { ShortcutsDialog } from '@/features/commands/shortcuts-dialog';
import type { Membership } from '@/organisation/queries';
import type { Overlay } from './overlay';
import { Palette } from './palette';

const NewProgramme = lazy(() =>
  import('@/features/programmes/new-programme').then((module) => ({ default: module.NewProgramme })),
);

interface OverlaysProps {
  opened: Overlay;
  memberships: readonly Membership[];
  onOpen: (overlay: Overlay) => void;
  onClose: () => void;
}

/** What lies over the page for as long as somebody wants it. */
export function Overlays({ opened, memberships, onOpen, onClose }: OverlaysProps) {
  switch (opened) {
    case 'palette':
      return (
        <Palette memberships={memberships} onNewProgramme={() => onOpen('new-programme')} onClose={onClose} />
      );
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />;
    case 'new-programme':
      return (
        <Suspense>
          <NewProgramme onClose={onClose} />
        </Suspense>
      );
  }
}
