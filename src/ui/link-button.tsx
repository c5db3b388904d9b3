import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import { ButtonContent, buttonLook, type ButtonLook } from './plain-button';

interface AnchorButtonProps extends ButtonLook, AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
}

function AnchorButton({
  variant,
  wide,
  leftSection,
  rightSection,
  className,
  children,
  ...rest
}: AnchorButtonProps) {
  return (
    <a {...rest} {...buttonLook({ variant, wide }, className)}>
      <ButtonContent leftSection={leftSection} rightSection={rightSection}>
        {children}
      </ButtonContent>
    </a>
  );
}

/** Looks like a button, is a link: the target, its params and its search are checked by the compiler. */
export const LinkButton = createLink(AnchorButton);
