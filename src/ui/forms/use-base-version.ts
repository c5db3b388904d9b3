import { useState } from 'react';

/**
 * The version a form was opened on. A reload behind the open form brings a newer one; sent with that, the form would
 * overwrite what somebody else has changed without anybody having seen it. `moveOn`, after a conflict has been told or
 * the form has been saved, takes the version that is loaded next: sending again then overwrites knowingly.
 */
export function useBaseVersion(current: number) {
  const [base, setBase] = useState(current);
  const [told, setTold] = useState(false);
  if (told && current !== base) {
    setTold(false);
    setBase(current);
  }
  return { base, moveOn: () => setTold(true) };
}
