import { useTranslation } from 'react-i18next';
import { useWorkbench } from '@/programme/use-workbench';
import { SavedInput } from '@/ui/mantine/saved-input';
import { ORDER, type FieldProps } from './field-props';
import classes from './measures.module.css';
import { readWhole } from './read-whole';

/** How far a measure is, in per cent. */
export function ProgressInput({ measure, compact = false }: FieldProps) {
  const { t } = useTranslation('measures');
  const { edit } = useWorkbench();
  return (
    <SavedInput
      {...(compact
        ? {
            'aria-label': t('field.progress', { title: measure.title }),
            size: 'xs',
            className: classes.percent,
          }
        : { label: t('page.progress'), inputWrapperOrder: ORDER })}
      inputMode="numeric"
      rightSection={<span aria-hidden>%</span>}
      stored={measure.progress === null ? '' : String(measure.progress)}
      read={(text) => readWhole(text.replace(/%\s*$/, ''), 0, 100)}
      errorText={t('field.badProgress')}
      onSave={(progress) => void edit('measures', measure.key, { progress })}
    />
  );
}
