import type { ReactNode } from 'react';
import classes from './page.module.css';
import { usePageHeading } from './use-page-heading';

interface PageProps {
  title: string;
  /** Stands right behind the title, to change it. */
  besideTitle?: ReactNode;
  /** One or two sentences: what this page shows. */
  lead?: ReactNode;
  /** At most one primary action. */
  actions?: ReactNode;
  /** Small line above the title: where one is. */
  above?: ReactNode;
  /** Uses all the width there is: for what is read across. */
  wide?: boolean;
  children: ReactNode;
}

/** The frame every page shares: one h1, one lead, one primary action; names the browser tab. */
export function Page({ title, besideTitle, lead, actions, above, wide, children }: PageProps) {
  const heading = usePageHeading(title);
  return (
    <div className={classes.page} data-wide={wide || undefined}>
      <header className={classes.header}>
        <div className={classes.heading}>
          {above ? <div className={classes.above}>{above}</div> : null}
          <div className={classes.titleLine}>
            <h1 ref={heading} tabIndex={-1} className={classes.title}>
              {title}
            </h1>
            {besideTitle}
          </div>
          {lead ? <div className={classes.lead}>{lead}</div> : null}
        </div>
        {actions ? <div className={classes.actions}>{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}
