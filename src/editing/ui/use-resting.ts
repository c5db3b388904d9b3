import { useEffect, useState, type RefObject } from 'react';
import { closeAfter } from '@/ui/close-after';

const READING_TIME = 8000;

/** Do two things have a part of the window in common? */
const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Whether a bar that shows a report has been there long enough to come to rest at the foot of the page: some seconds
 * after nothing is on its way any more, and at once when the focus goes to something below it.
 */
export function useResting(
  bar: RefObject<HTMLElement | null>,
  report: object | null,
  settled: boolean,
): boolean {
  const [read, setRead] = useState<object | null>(null);
  const resting = report !== null && read === report && settled;

  useEffect(() => {
    const element = bar.current;
    if (!element || report === null || !settled || resting) return;
    const rest = () => setRead(report);
    const giveWay = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || element.contains(target)) return;
      if (overlap(target.getBoundingClientRect(), element.getBoundingClientRect())) rest();
    };
    document.addEventListener('focusin', giveWay);
    const stop = closeAfter(element, READING_TIME, rest);
    return () => {
      document.removeEventListener('focusin', giveWay);
      stop();
    };
  }, [bar, report, settled, resting]);

  // What one is typing in is never below it.
  useEffect(() => {
    const [element, typed] = [bar.current, document.activeElement];
    if (!element || !typed || report === null || element.contains(typed) || typed.contains(element)) return;
    const [own, its] = [element.getBoundingClientRect(), typed.getBoundingClientRect()];
    if (overlap(own, its)) window.scrollBy({ top: Math.min(its.bottom - own.top + 8, its.top) });
  }, [bar, report]);

  return resting;
}
