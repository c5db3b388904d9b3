import { createElement, lazy, useState, type ComponentType, type FunctionComponent } from 'react';

const connectedAgain = () =>
  new Promise((resolve) => window.addEventListener('online', resolve, { once: true }));

type LazyPart<Props> = FunctionComponent<Props> & {
  /** Fetches it before it is shown: it then stands there at once, without a placeholder that would stay for a moment. */
  prepare: () => Promise<ComponentType<Props>>;
};

/**
 * A part that no page waits for. Where it cannot be fetched, the page does without it until there is a connection again:
 * it must not go down with what is only beside it.
 */
export function lazyPart<Props extends object>(fetch: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let fetched: ComponentType<Props> | null = null;
  const prepare = async () => {
    for (;;) {
      try {
        return (fetched ??= await fetch());
      } catch {
        await connectedAgain();
      }
    }
  };
  const Fetching: ComponentType<Props> = lazy(async () => ({ default: await prepare() }));
  const Part = (props: Props) => {
    const [Shown] = useState(() => fetched ?? Fetching);
    return createElement(Shown, props);
  };
  return Object.assign(Part, { prepare });
}
