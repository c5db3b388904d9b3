import { useLayoutEffect, useRef } from 'react';

/** An element that shows its right end whenever `last` changes: the latest period is what one comes for. */
export function useScrollToEnd(last: string | undefined) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (frame.current) frame.current.scrollLeft = frame.current.scrollWidth;
  }, [last]);
  return frame;
}
