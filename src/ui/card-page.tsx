import type { ReactNode } from 'react';
import classes from './card-page.module.css';
import { usePageHeading } from './use-page-heading';

interface CardPageProps {
  title: string;
  lead?: ReactNode;
  /** Beside or under what the card is for: the way to a neighbouring page. */
  footer?: ReactNode;
  children?: ReactNode;
}

/** A page with one thing to do: a single card with its own h1; names the browser tab. */
export function CardPage({ title, lead, footer, children }: CardPageProps) {
  const heading = usePageHeading(title);
  return (
    <section className={classes.card}>
      <header>
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </h1>
        {lead ? <div className={classes.lead}>{lead}</div> : null}
      </header>
      {children}
      {footer ? <footer className={classes.footer}>{footer}</footer> : null}
    </section>
  );
}
