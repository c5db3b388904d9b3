import { lazy, Suspense } from 'react';
import { giveUpSession } from '@/data/session';
import { useAskedToSignIn } from '../session-end';

const SignInAgain = lazy(async () => {
  const { SignInAgain: component } = await import('@/features/auth/sign-in-again');
  return { default: component };
});

/** Asks to sign in again over a page that has something unsaved when its session ends. */
export function ReauthDialog() {
  const person = useAskedToSignIn();
  if (!person) return null;
  return (
    <Suspense>
      <SignInAgain email={person.email} onLeave={giveUpSession} />
    </Suspense>
  );
}
