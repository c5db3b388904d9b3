import { IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandSection, Registered } from '@/ui/commands/command';
import { useRegisteredCommands } from '@/ui/commands/registry';
import { chooseSingleKeys, useSingleKeys } from '@/ui/commands/single-keys';
import { Keys } from '@/ui/keys';
import modal from '@/ui/modal.module.css';
import { useModal } from '@/ui/use-modal';
import classes from './shortcuts-dialog.module.css';

const SECTIONS: readonly CommandSection[] = ['page', 'programme', 'go', 'general', 'organisations'];

/** All keys that do something here, and the way to do without those that get in one's way. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['commands', 'common']);
  const id = useId();
  const dialog = useModal(true, onClose);
  const withKeys = useRegisteredCommands().filter(({ keys }) => keys !== undefined && keys.length > 0);
  const singleKeys = useSingleKeys();
  return (
    <dialog ref={dialog} className={`${modal.dialog} ${classes.dialog}`} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {t('shortcuts.title')}
        </h2>
        <button type="button" className={modal.close} aria-label={t('common:close')} onClick={onClose}>
          <IconX size={20} aria-hidden />
        </button>
      </div>
      <div className={classes.content}>
        {SECTIONS.map((section) => {
          const own = withKeys.filter((entry) => entry.section === section);
          return own.length > 0 ? (
            <ShortcutTable key={section} heading={t(`section.${section}`)} entries={own} />
          ) : null;
        })}
        <label className={classes.choice}>
          <input
            type="checkbox"
            checked={singleKeys}
            aria-describedby={`${id}-why`}
            onChange={({ currentTarget }) => chooseSingleKeys(currentTarget.checked)}
          />
          {t('common:command.singleKeys')}
        </label>
        <p id={`${id}-why`} className={classes.why}>
          {t('shortcuts.singleKeysWhy')}
        </p>
      </div>
    </dialog>
  );
}

function ShortcutTable({ heading, entries }: { heading: string; entries: readonly Registered[] }) {
  const { t } = useTranslation('commands');
  const id = useId();
  return (
    <section>
      <h3 id={id} className={classes.heading}>
        {heading}
      </h3>
      <table className={classes.table} aria-labelledby={id}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('shortcuts.action')}</th>
            <th scope="col">{t('shortcuts.keys')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id: entry, title, keys = [] }) => (
            <tr key={entry}>
              <th scope="row">{title}</th>
              <td>
                {keys.map((each, at) => (
                  <span key={`${each.key} ${at}`}>
                    {at > 0 ? ` ${t('shortcuts.or')} ` : ''}
                    <Keys shortcut={each} />
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
