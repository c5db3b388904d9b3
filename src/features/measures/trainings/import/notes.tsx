import { useTranslation } from 'react-i18next';
import type { PlanNoteCode, PlanProblem } from '@/domain/training-import/faults';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import classes from '@/ui/import-steps/import.module.css';
import { useColumnNames } from '@/ui/import-steps/use-column-names';
import { useFaultText } from './use-fault-text';
import type { OpenPlanFile } from './use-plan-file';

const SHOWN = 20;

interface NotesProps {
  opened: OpenPlanFile;
  notes: readonly PlanProblem<PlanNoteCode>[];
}

/** What may be a mistake; it is imported all the same. */
export function Notes({ opened, notes }: NotesProps) {
  const { t } = useTranslation('planImport');
  const language = useLanguage();
  const faultText = useFaultText();
  const nameOf = useColumnNames(opened.table);
  if (notes.length === 0) return null;
  const more = notes.length - SHOWN;
  return (
    <section className={classes.questions} aria-labelledby="notes">
      <h3 id="notes">{t('notes.heading')}</h3>
      <ul>
        {notes.slice(0, SHOWN).map((note, i) => (
          <li key={i}>
            {t('notes.place', { row: formatNumber(language, note.row), column: nameOf(note.column - 1) })}{' '}
            {faultText(note)}
          </li>
        ))}
        {more > 0 ? <li>{t('notes.more', { count: more, n: formatNumber(language, more) })}</li> : null}
      </ul>
    </section>
  );
}
