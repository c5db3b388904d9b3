import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './theme/tokens.css';
import './theme/base.css';
import { createRoot } from 'react-dom/client';
import { loadConfig } from '@/data/config';
import { toAppError } from '@/data/errors';
import { followSession } from '@/data/session';
import { startTexts } from '@/i18n/i18n';
import { rememberLanguage, wantedLanguage } from './language';
import { Providers } from './providers';
import { createAppRouter } from './router';
import { createQueryClient } from './query-client';
import { sessionEnd } from './session-end';
import { StartError } from './start-error';
import { followColourScheme } from '@/ui/colour-scheme';

/** Texts, backend and session first; then the first page is painted once and right. */
export async function start(element: HTMLElement | null): Promise<void> {
  if (!element) throw new Error('index.html has no #root');
  followColourScheme();
  leadRecoveryHome();
  const language = wantedLanguage();
  const root = createRoot(element);
  const texts = startTexts(language).then(() => rememberLanguage(language));
  const config = await loadConfig().catch((error: unknown) => toAppError(error));
  if (config instanceof Error) {
    await texts;
    root.render(<StartError error={config} />);
    return;
  }
  const queryClient = createQueryClient();
  const router = createAppRouter({ queryClient, demo: config.demo });
  await Promise.all([texts, followSession(config, sessionEnd(router, queryClient))]);
  root.render(<Providers queryClient={queryClient} router={router} />);
}

/**
 * A recovery link signs in. Where the backend was not told that it may lead to our page it leads to the start, and
 * nobody would be asked for the new password.
 */
function leadRecoveryHome(): void {
  const { hash, pathname } = window.location;
  if (/[#&]type=recovery(&|$)/.test(hash) && pathname !== '/new-password') {
    window.history.replaceState(null, '', `/new-password${hash}`);
  }
}
