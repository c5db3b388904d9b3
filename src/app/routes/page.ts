import { lazyRouteComponent } from '@tanstack/react-router';
import i18next from 'i18next';

/**
 * The component of a route, fetched together with the texts it begins with. Were they fetched when it first asks for
 * them, React would show a placeholder and keep it for a moment each time: a page took twice as long.
 */
export const page = <Module extends object, Name extends keyof Module & string>(
  fetch: () => Promise<Module>,
  name: Name,
  ...texts: string[]
) =>
  lazyRouteComponent(async () => {
    const [module] = await Promise.all([fetch(), i18next.loadNamespaces(texts)]);
    return module;
  }, name);
