import { useTranslation } from 'react-i18next';
import type { ColumnRef } from '@/domain/readings-import/mapping';
import { columnRef, findColumn } from '@/domain/tables/find-column';
import { ChooseFile } from '@/ui/import-steps/choose-file';
import { ColumnSelect } from '@/ui/import-steps/column-select';
import classes from '@/ui/import-steps/import.module.css';
import { PlainButton } from '@/ui/plain-button';
import { FILE_MEGABYTES } from './file-size';
import { OtherSheet, SecondSheet } from './second-sheet';
import { wrongFile, type OpenImport } from './use-import';

/** The file that says who belongs where. */
export function SecondFile({ imported }: { imported: OpenImport }) {
  const { t } = useTranslation(['readingsImport', 'tableImport']);
  const { second, openedSecond, secondTable, lookup, draft, change, missing } = imported;
  const at = (ref: ColumnRef | null | undefined) =>
    ref && secondTable ? findColumn(secondTable.hasHeader ? secondTable.names : null, ref) : null;
  const wrong = wrongFile(second, openedSecond);
  return (
    <section aria-labelledby="second" className={classes.block}>
      <h3 id="second">{t('teams.second')}</h3>
      <p className={classes.muted}>
        {t(missing !== null && !second ? 'teams.secondAgain' : 'teams.secondText')}
      </p>
      {!second || wrong ? (
        <div className={classes.wide}>
          <OtherSheet imported={imported} />
          <ChooseFile wrong={wrong} most={FILE_MEGABYTES} onFile={imported.chooseSecond} />
        </div>
      ) : (
        <>
          <div className={classes.headline}>
            <strong translate="no">{second.file.name}</strong>
            <PlainButton variant="default" onClick={() => imported.chooseSecond(null)}>
              {t('tableImport:file.another')}
            </PlainButton>
          </div>
          {secondTable ? (
            <div className={classes.fields}>
              <SecondSheet imported={imported} />
              <ColumnSelect
                label={t('teams.key')}
                table={secondTable}
                value={at(lookup?.key)}
                onChange={(key) =>
                  change({ second: { key: columnRef(secondTable.names, key), value: lookup?.value ?? null } })
                }
              />
              <ColumnSelect
                label={t('teams.value')}
                table={secondTable}
                value={at(lookup?.value)}
                onChange={(value) =>
                  change({
                    second: { key: lookup?.key ?? null, value: columnRef(secondTable.names, value) },
                    teams: at(draft.second?.value) === value ? draft.teams : [],
                  })
                }
              />
            </div>
          ) : (
            <p role="status">{t('tableImport:reading', { name: second.file.name })}</p>
          )}
        </>
      )}
    </section>
  );
}
