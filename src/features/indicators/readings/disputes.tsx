import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/use-language';
import { Message } from '@/ui/message';
import { PlainButton } from '@/ui/plain-button';
import { exactText } from './cell-text';
import { placeOf, type Entry } from './entry';
import type { ReadingDispute } from './readings-editor';
import classes from './readings.module.css';

interface DisputesProps {
  disputes: readonly ReadingDispute[];
  nameOf: (entry: Entry) => string;
  onInsist: (on: readonly ReadingDispute[]) => void;
  onYield: (to: readonly ReadingDispute[]) => void;
}

/** What somebody else has changed while one typed, and whose reading is to stand. */
export function Disputes({ disputes, nameOf, onInsist, onYield }: DisputesProps) {
  const { t } = useTranslation('readings');
  const language = useLanguage();
  const said = ({ value, n }: Entry) => {
    if (value === null) return t('none');
    const text = exactText(language, value);
    return n === null ? text : t('dispute.withCases', { value: text, n: exactText(language, n) });
  };
  if (disputes.length === 0) return null;
  return (
    <Message tone="error">
      {t('dispute.heading', { count: disputes.length })}
      <ul className={classes.disputes}>
        {disputes.map((dispute) => {
          const { mine, theirs } = dispute;
          const cell = nameOf(mine);
          return (
            <li key={placeOf(mine)}>
              <span>{t('dispute.line', { cell, theirs: said(theirs), mine: said(mine) })}</span>
              <PlainButton
                variant="default"
                aria-label={`${t('dispute.keep')}: ${cell}`}
                onClick={() => onInsist([dispute])}
              >
                {t('dispute.keep')}
              </PlainButton>
              <PlainButton
                variant="default"
                aria-label={`${t('dispute.take')}: ${cell}`}
                onClick={() => onYield([dispute])}
              >
                {t('dispute.take')}
              </PlainButton>
            </li>
          );
        })}
      </ul>
      {disputes.length > 1 ? (
        <p className={classes.bar}>
          <PlainButton variant="default" onClick={() => onInsist(disputes)}>
            {t('dispute.keepAll')}
          </PlainButton>
          <PlainButton variant="default" onClick={() => onYield(disputes)}>
            {t('dispute.takeAll')}
          </PlainButton>
        </p>
      ) : null}
    </Message>
  );
}
