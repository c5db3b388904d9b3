import { useTranslation } from 'react-i18next';
import { Message } from '@/ui/message';
import classes from './matrix-page.module.css';
import type { Done, Refused } from './notice';
import type { CellTexts } from './use-cell-texts';

/** More would not be read; with the first ones mended, the others are found soon enough. */
const NAMED_FAULTS = 5;

/** What was done, in one line. */
export function DoneText({ done, texts }: { done: Done; texts: CellTexts }) {
  const { t } = useTranslation('matrix');
  switch (done.kind) {
    case 'value':
      return texts.said(done.value);
    case 'rated':
      return done.count === 0 ? t('done.unchanged') : t('done.rated', { count: done.count });
    case 'pasted':
      return t('done.pasted', { ...done.block, changed: done.changed, cleared: done.cleared });
    case 'copied':
      return t('done.copied', { ...done.block });
  }
}

/** Why something was not done, and what to do instead. */
export function Refusal({ refused }: { refused: Refused }) {
  return (
    <Message tone="error">
      <RefusalText refused={refused} />
    </Message>
  );
}

function RefusalText({ refused }: { refused: Refused }) {
  const { t } = useTranslation('matrix');
  switch (refused.kind) {
    case 'role':
    case 'gap':
    case 'nothing':
      return t(`refused.${refused.kind}`);
    case 'beyond':
      return t('refused.beyond', { digit: refused.digit });
    case 'ragged': {
      const { row, fields, expected } = refused;
      return t('refused.ragged', { row: row + 1, fields, expected });
    }
    case 'tooLarge': {
      const { block, left } = refused;
      return t('refused.tooLarge', { ...block, rowsLeft: left.rows, columnsLeft: left.columns });
    }
    case 'faults': {
      const more = refused.faults.length - NAMED_FAULTS;
      return (
        <>
          {t('refused.faults')}
          <ul className={classes.faults}>
            {refused.faults.slice(0, NAMED_FAULTS).map((fault) => (
              <li key={`${fault.row} ${fault.column}`}>{t('refused.fault', { ...fault })}</li>
            ))}
            {more > 0 ? <li>{t('refused.more', { count: more })}</li> : null}
          </ul>
        </>
      );
    }
  }
}
