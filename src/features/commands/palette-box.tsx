import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { matchesShortcut } from '@/ui/commands/keys';
import { SEARCH_KEYS } from '@/ui/commands/search-keys';
import modal from '@/ui/modal.module.css';
import { useModal } from '@/ui/use-modal';
import type { Entry } from './entry';
import { EntryList } from './entry-list';
import classes from './palette.module.css';
import { recentIds, rememberUse } from './recent';
import { offeredEntries, searchEntries } from './search-entries';

interface PaletteBoxProps {
  entries: readonly Entry[];
  /** More is on its way. */
  loading: boolean;
  onClose: () => void;
}

/** A field and what it finds: a combobox whose list always lies open. */
export function PaletteBox({ entries, loading, onClose }: PaletteBoxProps) {
  const { t } = useTranslation('commands');
  const { t: common } = useTranslation();
  const id = useId();
  const dialog = useModal(true, onClose);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [recent] = useState(recentIds);

  const groups = useMemo(
    () => (search.trim() === '' ? offeredEntries(entries, recent) : searchEntries(entries, search)),
    [entries, recent, search],
  );
  const shown = groups.flatMap((group) => group.entries);
  const active = shown.find((entry) => entry.id === chosen) ?? shown[0];
  const optionId = (entry: Entry) => `${id}-${shown.indexOf(entry)}`;
  const activeId = active && optionId(active);

  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView?.({ block: 'nearest' });
  }, [activeId]);

  const follow = (entry: Entry) => {
    if (entry.skipRecent !== true) rememberUse(entry.id);
    // Gives the focus back first: what comes next may want to take it, or to return it in its turn.
    dialog.current?.close();
    onClose();
    // The heading of the page one is led to takes the focus when nothing has it.
    if (entry.navigates && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    entry.run();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && active) {
      event.preventDefault();
      setChosen(shown.at((shown.indexOf(active) + step) % shown.length)?.id ?? null);
    } else if (event.key === 'Enter' && active) {
      event.preventDefault();
      follow(active);
    } else if (matchesShortcut(event.nativeEvent, SEARCH_KEYS) && !event.repeat) {
      event.preventDefault();
      onClose();
    }
  };

  return (
    <dialog ref={dialog} className={`${modal.dialog} ${classes.palette}`} aria-label={t('palette.title')}>
      <div className={classes.head}>
        <IconSearch className={classes.glass} size={20} aria-hidden />
        <input
          type="text"
          role="combobox"
          className={classes.field}
          aria-label={t('palette.title')}
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={activeId}
          placeholder={t('palette.placeholder')}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={200}
          value={search}
          onChange={({ currentTarget }) => {
            setSearch(currentTarget.value);
            setChosen(null);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={modal.close} aria-label={common('close')} onClick={onClose}>
          <IconX size={20} aria-hidden />
        </button>
      </div>
      {shown.length > 0 ? (
        <EntryList id={`${id}-list`} groups={groups} active={active} optionId={optionId} onUse={follow} />
      ) : null}
      <p role="status" className={classes.status}>
        {shown.length > 0
          ? t(search.trim() === '' ? 'palette.offered' : 'palette.found', { count: shown.length })
          : t(loading ? 'palette.loading' : 'palette.nothing', { search: search.trim() })}
      </p>
    </dialog>
  );
}
