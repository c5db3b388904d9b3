import { MantineProvider } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { AppRouter } from './router';
import { colourScheme } from './theme/colour-scheme';
import { theme } from './theme/theme';

const NoticeArea = lazy(async () => ({ default: (await import('./notice-area')).NoticeArea }));

/** What every page stands in. Mantine's variables are adopted as a style sheet at start, see theme/css-variables.ts. */
export function Providers({ queryClient, router }: { queryClient: QueryClient; router: AppRouter }) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={colourScheme}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queryClient}>
        <Suspense>
          <NoticeArea />
        </Suspense>
        <Suspense>
          <RouterProvider router={router} />
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  );
}
