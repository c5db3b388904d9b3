import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** To its field, as if one had gone on to another one; the focus stays, for the page may come back. */
const leaveField = () =>
  void document.activeElement?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));

/**
 * Reloading, closing and going back take the focus off no field. Fields that save themselves when they are left do so
 * all the same: what is typed in them is kept before the page goes.
 */
export function useLeaveField(): void {
  const router = useRouter();
  useEffect(() => {
    // Telephones close what is out of sight without a further word.
    const hidden = () => {
      if (document.visibilityState === 'hidden') leaveField();
    };
    addEventListener('pagehide', leaveField);
    document.addEventListener('visibilitychange', hidden);
    const stop = router.subscribe('onBeforeNavigate', ({ pathChanged }) => {
      if (pathChanged) leaveField();
    });
    return () => {
      removeEventListener('pagehide', leaveField);
      document.removeEventListener('visibilitychange', hidden);
      stop();
    };
  }, [router]);
}
