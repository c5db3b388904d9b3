import i18next from 'i18next';
import { lazy, Suspense } from 'react';
import type { Membership } from '@/shared/organisation/queries';

/** What lies over the page for as long as somebody wants it. */
export type Overlay = 'palette' | 'shortcuts' | 'new-programme';

const palette = () => import('./palette');

const Palette = lazy(() => palette().then((module) => ({ default: module.Palette })));
const ShortcutsDialog = lazy(() =>
  import('@/features/commands/shortcuts-dialog').then((module) => ({ default: module.ShortcutsDialog })),
);
const NewProgramme = lazy(() =>
  import('@/features/programmes/new-programme').then((module) => ({ default: module.NewProgramme })),
);

/** Fetches the palette a moment before it is wanted. */
export function preparePalette(): void {
  void palette();
  void i18next.loadNamespaces('commands');
}

interface OverlaysProps {
  opened: Overlay | null;
  memberships: readonly Membership[];
  onOpen: (overlay: Overlay) => void;
  onClose: () => void;
}

/** Loaded when first opened. */
export function Overlays({ opened, memberships, onOpen, onClose }: OverlaysProps) {
  return (
    <Suspense>
      {opened === 'palette' ? (
        <Palette memberships={memberships} onNewProgramme={() => onOpen('new-programme')} onClose={onClose} />
      ) : null}
      {opened === 'shortcuts' ? <ShortcutsDialog onClose={onClose} /> : null}
      {opened === 'new-programme' ? <NewProgramme onClose={onClose} /> : null}
    </Suspense>
  );
}
