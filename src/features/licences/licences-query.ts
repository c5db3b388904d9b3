import { queryOptions } from '@tanstack/react-query';
import { AppError, toAppError } from '@/data/errors';

/** A package of which something is in the app one reads this in. */
export interface ShippedPackage {
  name: string;
  version: string;
  licence: string;
  text: string;
}

async function load(signal: AbortSignal): Promise<ShippedPackage[]> {
  try {
    const response = await fetch('/licences.json', { signal });
    // While the app is being developed nothing has been built, and any address is answered with the page.
    if (!response.ok || !response.headers.get('content-type')?.includes('json'))
      throw new AppError('not_found', 'the list is made when the app is built');
    return (await response.json()) as ShippedPackage[];
  } catch (error) {
    throw toAppError(error);
  }
}

/** Written by the build, fetched when somebody asks for it. */
export const licencesQuery = queryOptions({
  queryKey: ['licences'],
  queryFn: ({ signal }) => load(signal),
  staleTime: Infinity,
});
