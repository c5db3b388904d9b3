import { useRef } from 'react';

/**
 * While one call is running, further ones do nothing: a double click sends once, even before a button had time to
 * show that it is busy. Failures are left to whoever shows them (a mutation does).
 */
export function useSingleFlight<A extends unknown[]>(
  action: (...args: A) => Promise<unknown>,
): (...args: A) => void {
  const running = useRef(false);
  return (...args) => {
    if (running.current) return;
    running.current = true;
    const ended = () => {
      running.current = false;
    };
    action(...args).then(ended, ended);
  };
}
