import { createLink } from '@tanstack/react-router';
import { IconArrowLeft } from '@tabler/icons-react';
import type { AnchorHTMLAttributes, Ref } from 'react';
import classes from './back-link.module.css';

interface BackAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
}

function BackAnchor({ children, ...rest }: BackAnchorProps) {
  return (
    // Below the list, an address begins with that of the list, and yet one is not on it.
    <a {...rest} aria-current={undefined} className={classes.back}>
      <IconArrowLeft size={16} aria-hidden />
      {children}
    </a>
  );
}

/** Above the title of a page: leads up to the list it belongs to. */
export const BackLink = createLink(BackAnchor);
