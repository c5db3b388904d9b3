import { useTranslation } from 'react-i18next';
import { ariaKeys, useShownShortcut } from '@/ui/commands/shortcut-text';
import { KeysAside } from '@/ui/keys';
import type { EntryGroup, ShownEntry } from './entry';
import classes from './palette.module.css';

interface EntryListProps {
  id: string;
  groups: readonly EntryGroup[];
  active: ShownEntry | undefined;
  optionId: (entry: ShownEntry) => string;
  onUse: (entry: ShownEntry) => void;
}

/** What was found, by what it is. The focus stays in the field. */
export function EntryList({ id, groups, active, optionId, onUse }: EntryListProps) {
  const { t } = useTranslation('commands');
  return (
    <div id={id} role="listbox" aria-label={t('palette.results')} className={classes.list}>
      {groups.map(({ heading, entries, total }) => (
        <div key={heading} role="group" aria-labelledby={`${id}-${heading}`} className={classes.group}>
          <div id={`${id}-${heading}`} role="presentation" className={classes.heading}>
            {t(`section.${heading}`)}
            {total > entries.length ? (
              <span className={classes.part}>{t('palette.part', { shown: entries.length, total })}</span>
            ) : null}
          </div>
          {entries.map((entry) => (
            <Option
              key={entry.id}
              id={optionId(entry)}
              entry={entry}
              active={entry === active}
              onUse={() => onUse(entry)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  id: string;
  entry: ShownEntry;
  active: boolean;
  onUse: () => void;
}

function Option({ id, entry: { icon: Icon, title, note, keys, excerpt }, active, onUse }: OptionProps) {
  const shortcut = useShownShortcut(keys);
  return (
    <button
      type="button"
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={active}
      aria-keyshortcuts={shortcut && ariaKeys(shortcut)}
      className={classes.option}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onUse}
    >
      <span className={classes.icon}>{Icon ? <Icon size={18} aria-hidden /> : null}</span>
      <span className={classes.text}>
        {title}
        {note ? <span className={classes.note}> {note}</span> : null}
        {excerpt ? (
          <span className={classes.excerpt}>
            {excerpt.before}
            <mark>{excerpt.hit}</mark>
            {excerpt.after}
          </span>
        ) : null}
      </span>
      <KeysAside shortcut={shortcut} />
    </button>
  );
}
