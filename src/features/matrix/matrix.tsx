import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { conditionForces } from '@/domain/consistency/condition-forces';
import { ProgrammeContext, useProgramme } from '@/programme/programme-context';
import type { MatrixSettings } from '@/programme/search-params/matrix-settings';
import { sizeOf } from '@/ui/grid/range';
import { useGridSelection } from '@/ui/grid/use-grid-selection';
import { CellPanel, type PanelHandle } from './cell-panel';
import { Legend } from './legend';
import { MatrixGrid } from './matrix-grid';
import { DoneText, Refusal } from './matrix-notice';
import classes from './matrix-page.module.css';
import { matrixValues, type MatrixGroup } from './matrix-values';
import { useCellTexts } from './use-cell-texts';
import { useMatrixEditing } from './use-matrix-editing';

const WIDE = '(min-width: 1100px)';

/** The grid with what belongs to it: what was done, and the details of the cell under the cursor. */
export function Matrix({ groups, settings }: { groups: readonly MatrixGroup[]; settings: MatrixSettings }) {
  const { t } = useTranslation('matrix');
  const programme = useProgramme();
  const { model, audit } = programme;
  const { view = 'in_use', zoom = 'normal' } = settings;
  const wide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false });
  const [wanted, setWanted] = useState<boolean | null>(null);
  const opened = wanted ?? wide;
  const work = useRef<HTMLDivElement>(null);
  const panel = useRef<PanelHandle>(null);

  const rows = groups.flatMap(({ items }) => items);
  const columns = model.behaviours;
  const values = useMemo(() => matrixValues(model, view), [model, view]);
  const rowForces = useMemo(() => conditionForces(model.conditions, model.effects), [model]);
  const columnForces = useMemo(
    () => new Map(audit.behaviours.map((forces) => [forces.key, forces])),
    [audit],
  );
  const keyOf = ({ key }: { key: string }) => key;
  const selection = useGridSelection(rows.map(keyOf), columns.map(keyOf));
  const valueAt = ({ row, column }: { row: number; column: number }) =>
    values.get(rows[row]?.key ?? '')?.[column] ?? null;
  const editing = useMatrixEditing({ view, rows, columns, valueAt });
  const { notice } = editing;
  const texts = useCellTexts(view);

  // The details follow the cursor and what is typed; they must not hold either up.
  const followed = useDeferredValue(programme);
  const condition = useDeferredValue(rows[selection.cursor.row]?.key ?? '');
  const behaviour = useDeferredValue(columns[selection.cursor.column]?.key ?? '');

  const backToCell = useCallback(
    () => work.current?.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')?.focus(),
    [],
  );
  const close = useCallback(() => {
    setWanted(false);
    backToCell();
  }, [backToCell]);
  const open = () => {
    flushSync(() => setWanted(true));
    if (wide) panel.current?.enter();
    else work.current?.scrollIntoView({ block: 'start' });
  };

  const selected = sizeOf(selection.range);
  return (
    <>
      <div className={classes.bar}>
        <Legend view={view} />
        <p role="status" className={classes.status}>
          {selected > 1 ? <span>{t('selected', { count: selected })}</span> : null}
          {notice && 'done' in notice ? (
            <span>
              <DoneText done={notice.done} texts={texts} />
            </span>
          ) : null}
        </p>
        {opened ? null : (
          <Button variant="default" size="compact-sm" onClick={() => setWanted(true)}>
            {t('details')}
          </Button>
        )}
      </div>
      {notice && 'refused' in notice ? <Refusal refused={notice.refused} /> : null}
      <div className={classes.work} data-split={opened || undefined} ref={work}>
        <MatrixGrid
          view={view}
          zoom={zoom}
          texts={texts}
          groups={groups}
          behaviours={columns}
          valuesOf={(key) => values.get(key) ?? []}
          rowForces={rowForces}
          columnForces={columnForces}
          selection={selection}
          editing={editing}
          onOpen={open}
          onEscape={() => setWanted(false)}
        />
        {opened ? (
          <ProgrammeContext value={followed}>
            <CellPanel
              ref={panel}
              condition={condition}
              behaviour={behaviour}
              onClose={close}
              onLeave={backToCell}
            />
          </ProgrammeContext>
        ) : null}
      </div>
    </>
  );
}
