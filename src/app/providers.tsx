import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense } from 'react';
import { FirstFrame } from './first-frame';
import { NoticeArea } from './notice-area';
import type { AppRouter } from './router';

/** What every page stands in. Mantine comes with the first page that uses it, see ui/mantine. */
export function Providers({ queryClient, router }: { queryClient: QueryClient; router: AppRouter }) {
  return (
    <QueryClientProvider client={queryClient}>
      <Suspense>
        <RouterProvider router={router} InnerWrap={FirstFrame} />
      </Suspense>
      <NoticeArea />
    </QueryClientProvider>
  );
}
