/** How long a step may take before it is said again that it is still on its way. */
const EVERY = 10_000;

const secondsSince = (begin: number): string => `${Math.max(1, Math.round((Date.now() - begin) / 1000))} s`;

/**
 * Does something that takes its time and says so: when it begins, every ten seconds that it is still on its way, and when
 * it is done. What fails says so itself.
 */
export async function withProgress<T>(
  print: (text: string) => void,
  doing: string,
  work: () => Promise<T>,
): Promise<T> {
  const begin = Date.now();
  print(`${doing} …`);
  const timer = setInterval(() => print(`${doing}: still at it after ${secondsSince(begin)} …`), EVERY);
  try {
    const result = await work();
    print(`${doing}: done in ${secondsSince(begin)}.`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
