import type { ReactNode } from 'react';
import { LinkButton } from '../link-button';
import type { ButtonLook } from '../plain-button';

interface StepLinkProps extends Pick<ButtonLook, 'variant'> {
  /** Undefined: the first one. */
  step: string | undefined;
  children: ReactNode;
}

/** Goes to another step of the import. */
export function StepLink({ step, variant, children }: StepLinkProps) {
  return (
    <LinkButton to="." search={{ step }} variant={variant}>
      {children}
    </LinkButton>
  );
}
