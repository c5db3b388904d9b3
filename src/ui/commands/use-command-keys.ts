import { useLayoutEffect } from 'react';
import { commandFor } from './keys';
import { registeredCommands } from './registry';
import { wantsSingleKeys } from './single-keys';

/** The only listener for the keys of commands. While `paused`, something is opening that will want them. */
export function useCommandKeys(paused: boolean): void {
  useLayoutEffect(() => {
    if (paused) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandFor(event, registeredCommands(), wantsSingleKeys());
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [paused]);
}
