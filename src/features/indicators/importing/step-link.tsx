import type { ReactNode } from 'react';
import { LinkButton } from '@/shared/ui/link-button';
import type { ButtonLook } from '@/shared/ui/plain-button';
import type { ImportStep } from './steps';

interface StepLinkProps extends Pick<ButtonLook, 'variant'> {
  step: ImportStep;
  children: ReactNode;
}

/** Goes to another step of the import. */
export function StepLink({ step, variant, children }: StepLinkProps) {
  return (
    <LinkButton
      from="/o/$organisationId/p/$programmeId/indicators/$key/import"
      to="."
      search={{ step: step === 'file' ? undefined : step }}
      variant={variant}
    >
      {children}
    </LinkButton>
  );
}
