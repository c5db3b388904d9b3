import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/use-language';
import { ExportMenu } from '@/ui/export-menu';
import classes from '@/ui/import-steps/import.module.css';

const FORMATS = ['xlsx', 'csv'] as const;

/** An empty training plan to be filled in. */
export function PlanTemplate() {
  const { t } = useTranslation('planImport');
  const language = useLanguage();
  const save = async (format: (typeof FORMATS)[number]) => {
    // Few visits need it.
    const { saveTemplate } = await import('./save-template');
    saveTemplate({ format, language, name: t('template.name') });
  };
  return (
    <section className={classes.block} aria-labelledby="template">
      <h3 id="template">{t('template.heading')}</h3>
      <p className={classes.muted}>{t('template.text')}</p>
      <div>
        <ExportMenu
          name={t('template.save')}
          files={FORMATS.map((format) => ({ name: t(`template.${format}`), save: () => save(format) }))}
        />
      </div>
    </section>
  );
}
