import { Fragment } from 'react';

/** An e-mail address that breaks, where it must, before its @ and its dots and not within a word. */
export function Email({ address }: { address: string }) {
  return (
    <span translate="no">
      {address.split(/(?=[@.])/).map((part, i) => (
        <Fragment key={i}>
          {i > 0 ? <wbr /> : null}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
