import { lazy, Suspense } from 'react';
import { giveUpSession } from '@/data/session';
import { useAskedToSignIn } from '../session-end';

const SignInAgain = lazy(async () => {
  const { SignInAgain: component } = await import('@/features/auth/sign-in-again');
  return { default: component };
});

/** Stands before a page that has something to lose while its session has ended. */
export function Door() {
  const person = useAskedToSignIn();
  if (!person) return null;
  return (
    <Suspense>
      <SignInAgain email={person.email} onLeave={giveUpSession} />
    </Suspense>
  );
}
