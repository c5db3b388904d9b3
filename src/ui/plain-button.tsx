import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react';
import classes from './plain-button.module.css';

export interface ButtonLook {
  /** One primary button a page, which is what one gets unasked; quiet ones stand in a row with text. */
  variant?: 'primary' | 'default' | 'quiet';
  /** Fills the line, as in a form with one thing to do. */
  wide?: boolean;
  leftSection?: ReactNode;
  rightSection?: ReactNode;
}

interface PlainButtonProps extends ButtonLook, ButtonHTMLAttributes<HTMLButtonElement> {
  /** Something is under way: the button stays focused and says so, but does nothing. */
  loading?: boolean;
}

/** Shared by buttons and by links that look like one. */
export const buttonLook = ({ variant = 'primary', wide = false }: ButtonLook, className = '') => ({
  className: `${classes.button} ${className}`,
  'data-variant': variant,
  'data-wide': wide || undefined,
});

export function ButtonContent({
  leftSection,
  rightSection,
  children,
}: Pick<ButtonLook, 'leftSection' | 'rightSection'> & { children: ReactNode }) {
  return (
    <span className={classes.content}>
      {leftSection}
      {children}
      {rightSection}
    </span>
  );
}

/** A button of a page that must be there at once: looks like Mantine's, and weighs nothing. */
export function PlainButton({
  variant,
  wide,
  leftSection,
  rightSection,
  loading = false,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: PlainButtonProps) {
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (loading) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      {...buttonLook({ variant, wide }, className)}
      type={type}
      aria-busy={loading || undefined}
      aria-disabled={loading || undefined}
      onClick={click}
    >
      <ButtonContent leftSection={leftSection} rightSection={rightSection}>
        {children}
      </ButtonContent>
    </button>
  );
}
