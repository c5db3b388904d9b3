import { useTranslation } from 'react-i18next';
import { columnRef, findColumn } from '@/domain/importing/find-column';
import type { ColumnRef } from '@/domain/importing/mapping';
import { PlainButton } from '@/shared/ui/plain-button';
import { ColumnSelect } from './column-select';
import { ChooseFile } from './file-step';
import classes from './import.module.css';
import type { OpenImport } from './use-import';

/** The file that says who belongs where. */
export function SecondFile({ imported }: { imported: OpenImport }) {
  const { t } = useTranslation('readingsImport');
  const { second, openedSecond, secondTable, lookup, draft, change, missing } = imported;
  const at = (ref: ColumnRef | null | undefined) =>
    ref && secondTable ? findColumn(secondTable.hasHeader ? secondTable.names : null, ref) : null;
  return (
    <section aria-labelledby="second" className={classes.block}>
      <h3 id="second">{t('teams.second')}</h3>
      <p className={classes.muted}>
        {t(missing !== null && !second ? 'teams.secondAgain' : 'teams.secondText')}
      </p>
      {!second || openedSecond.error || openedSecond.data?.kind === 'refused' ? (
        <div className={classes.wide}>
          <ChooseFile chosen={second} opened={openedSecond} onFile={imported.chooseSecond} />
        </div>
      ) : (
        <>
          <div className={classes.headline}>
            <strong translate="no">{second.file.name}</strong>
            <PlainButton variant="default" onClick={() => imported.chooseSecond(null)}>
              {t('file.another')}
            </PlainButton>
          </div>
          {secondTable ? (
            <div className={classes.fields}>
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
            <p role="status">{t('reading', { name: second.file.name })}</p>
          )}
        </>
      )}
    </section>
  );
}
