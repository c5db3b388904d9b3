import { UsageError, USAGE } from './options';
import type { RunningServer } from './server';

/** Starts a server and closes it properly when the process is asked to end; a start that fails says why in a line. */
export async function runUntilStopped(start: () => Promise<RunningServer>): Promise<void> {
  let server: RunningServer;
  try {
    server = await start();
  } catch (error) {
    if (error instanceof UsageError) {
      const asked = error.message === '';
      (asked ? console.log : console.error)(asked ? USAGE : `${error.message}\n\n${USAGE}`);
      process.exit(asked ? 0 : 2);
    }
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  let stopping = false;
  const stop = () => {
    // Asked a second time, nobody wants to wait any more.
    if (stopping) process.exit(1);
    stopping = true;
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(`It did not end properly: ${error instanceof Error ? error.message : String(error)}`);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}
