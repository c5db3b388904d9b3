import i18next from 'i18next';
import { lazy } from 'react';

export type Overlay = 'palette' | 'shortcuts' | 'new-programme';

const overlays = () => import('./overlays');

/** Loaded when one of them is first opened. */
export const Overlays = lazy(() => overlays().then((module) => ({ default: module.Overlays })));

/** Fetches the palette a moment before it is wanted. */
export function preparePalette(): void {
  void overlays();
  void i18next.loadNamespaces('commands');
}
