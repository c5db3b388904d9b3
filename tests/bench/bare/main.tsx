import { createClient } from '@supabase/supabase-js';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { create } from 'zustand';

const client = createClient(window.location.origin, 'a key that is asked for nothing');
const useTitle = create(() => ({ title: 'Bare page' }));

function Bare() {
  const { title } = useTitle();
  const { data } = useQuery({ queryKey: ['session'], queryFn: () => client.auth.getSession() });
  return (
    <main>
      <h1>{title}</h1>
      <p>{data?.data.session ? 'signed in' : 'not signed in'}</p>
    </main>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <QueryClientProvider client={new QueryClient()}>
    <Bare />
  </QueryClientProvider>,
);
