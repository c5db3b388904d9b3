import { useTranslation } from 'react-i18next';
import { PLAN_FILES, type ColumnOf, type PlanFile } from '@/domain/training-import/fields';
import { COLUMNS_OF } from '@/domain/training-import/guess';
import { formatList } from '@/i18n/format';
import { PLAN_WORDS } from '@/i18n/plan-words';
import { useLanguage } from '@/i18n/use-language';
import { Examples } from '@/ui/import-steps/examples';
import classes from '@/ui/import-steps/import.module.css';
import { Scroller } from '@/ui/import-steps/scroller';
import { Select } from '@/ui/import-steps/select';
import { useColumnNames } from '@/ui/import-steps/use-column-names';
import { Message } from '@/ui/message';
import type { OpenPlanFile } from './use-plan-file';

/** Which of the two tables it is, and what its columns say. */
export function ColumnsStep({ opened }: { opened: OpenPlanFile }) {
  const { t } = useTranslation('planImport');
  const language = useLanguage();
  const { table, draft, change } = opened;
  const nameOf = useColumnNames(table);
  return (
    <>
      <h2 id="step">{t('columns.heading')}</h2>
      <fieldset className={classes.choices}>
        <legend>{t('columns.file')}</legend>
        {PLAN_FILES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="file"
              checked={draft.file === each}
              onChange={() => change({ file: each })}
            />
            {t(`columns.files.${each}`)}
          </label>
        ))}
      </fieldset>
      {draft.people.length > 0 ? (
        <Message tone="info">
          {t('columns.people', {
            count: draft.people.length,
            columns: formatList(
              language,
              draft.people.map((at) => t('quoted', { name: nameOf(at) })),
            ),
          })}
        </Message>
      ) : null}
      {draft.file === 'plan' ? (
        <ColumnTable
          file="plan"
          columns={draft.columns.plan}
          opened={opened}
          onColumns={(plan) => change({ columns: { ...draft.columns, plan } })}
        />
      ) : (
        <ColumnTable
          file="attendance"
          columns={draft.columns.attendance}
          opened={opened}
          onColumns={(attendance) => change({ columns: { ...draft.columns, attendance } })}
        />
      )}
      <p className={classes.muted}>{t(`columns.rule.${draft.file}`)}</p>
    </>
  );
}

const IGNORED = 'ignored';

interface ColumnTableProps<File extends PlanFile> {
  file: File;
  columns: readonly (ColumnOf[File] | null)[];
  opened: OpenPlanFile;
  onColumns: (columns: (ColumnOf[File] | null)[]) => void;
}

function ColumnTable<File extends PlanFile>({ file, columns, opened, onColumns }: ColumnTableProps<File>) {
  const { t } = useTranslation('planImport');
  const language = useLanguage();
  const { table, draft } = opened;
  const nameOf = useColumnNames(table);
  const labels: Readonly<Record<string, string>> = PLAN_WORDS[language][file];
  // A column says one thing, and no two say the same.
  const choose = (at: number, column: ColumnOf[File] | null) =>
    onColumns(columns.map((each, i) => (i === at ? column : each === column ? null : each)));
  return (
    <Scroller label={t('columns.table')}>
      <table className={classes.table}>
        <caption>{t('columns.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columns.inFile')}</th>
            <th scope="col">{t('columns.says')}</th>
          </tr>
        </thead>
        <tbody>
          {table.names.map((_, at) => {
            const isPeople = draft.people.includes(at);
            return (
              <tr key={at}>
                <th scope="row">
                  <span translate="no">{nameOf(at)}</span>
                  {isPeople ? null : <Examples rows={table.preview} column={at} format={draft.formats[at]} />}
                </th>
                <td>
                  {isPeople ? (
                    <span className={classes.muted}>{t('columns.never')}</span>
                  ) : (
                    <Select<ColumnOf[File] | typeof IGNORED>
                      label={t('columns.meaning', { column: nameOf(at) })}
                      hidden
                      value={columns[at] ?? IGNORED}
                      options={[
                        [IGNORED, t('columns.ignored')] as const,
                        ...COLUMNS_OF[file].map((column) => [column, labels[column] ?? column] as const),
                      ]}
                      onChange={(column) => choose(at, column === IGNORED ? null : column)}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroller>
  );
}
