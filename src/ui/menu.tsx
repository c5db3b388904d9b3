import { IconCheck } from '@tabler/icons-react';
import {
  createContext,
  use,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import type { Shortcut } from './commands/command';
import { ariaKeys, useShownShortcut } from './commands/shortcut-text';
import { KeysAside } from './keys';
import classes from './menu.module.css';

/** What the button of a menu needs; spread it. */
interface MenuButtonProps {
  ref: RefObject<HTMLButtonElement | null>;
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
  'aria-controls': string | undefined;
  onClick: () => void;
}

interface MenuProps {
  button: (props: MenuButtonProps) => ReactNode;
  /** Which edge of the button the list keeps to. */
  align?: 'start' | 'end';
  children: ReactNode;
}

const CloseContext = createContext<() => void>(() => undefined);

/**
 * A menu button after the ARIA pattern: arrows, Home and End move, Escape and a click elsewhere close, focus returns
 * to the button.
 */
export function Menu({ button, align = 'start', children }: MenuProps) {
  const id = useId();
  const [opened, setOpened] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!opened) return;
    const list = itemsOf(root.current);
    (list.find((item) => item.ariaChecked === 'true') ?? list[0])?.focus();
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpened(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, [opened]);

  const close = () => {
    setOpened(false);
    trigger.current?.focus();
  };

  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.stopPropagation();
      close();
      return;
    }
    const list = itemsOf(root.current);
    const at = list.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    list.at(to % list.length)?.focus();
  };

  return (
    <div ref={root} className={classes.root}>
      {button({
        ref: trigger,
        'aria-haspopup': 'menu',
        'aria-expanded': opened,
        'aria-controls': opened ? id : undefined,
        onClick: () => setOpened(!opened),
      })}
      {opened ? (
        <div id={id} role="menu" tabIndex={-1} className={classes.list} data-align={align} onKeyDown={move}>
          <CloseContext value={close}>{children}</CloseContext>
        </div>
      ) : null}
    </div>
  );
}

const itemsOf = (root: HTMLElement | null) => [
  ...(root?.querySelectorAll<HTMLButtonElement>('[role^="menuitem"]') ?? []),
];

interface MenuItemProps {
  icon?: ReactNode;
  /** One of several choices: whether it is the chosen one. */
  checked?: boolean | undefined;
  /** Switched on and off by itself, instead of being one of several. */
  toggles?: boolean | undefined;
  /** Keys that do the same. */
  shortcut?: Shortcut | undefined;
  /** Loses something. */
  danger?: boolean;
  lang?: string | undefined;
  onSelect: () => void;
  children: ReactNode;
}

export function MenuItem({
  icon,
  checked,
  toggles = false,
  shortcut,
  danger = false,
  lang,
  onSelect,
  children,
}: MenuItemProps) {
  const close = use(CloseContext);
  const shown = useShownShortcut(shortcut && [shortcut]);
  return (
    <button
      type="button"
      role={checked === undefined ? 'menuitem' : toggles ? 'menuitemcheckbox' : 'menuitemradio'}
      aria-checked={checked}
      aria-keyshortcuts={shown && ariaKeys(shown)}
      tabIndex={-1}
      lang={lang}
      className={classes.item}
      data-danger={danger || undefined}
      onClick={() => {
        close();
        onSelect();
      }}
    >
      {icon}
      <span className={classes.text}>{children}</span>
      {checked ? <IconCheck size={18} aria-hidden /> : null}
      <KeysAside shortcut={shown} />
    </button>
  );
}

/** Items that belong together, under a name. */
export function MenuGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className={classes.group}>
      <span aria-hidden="true" className={classes.label}>
        {label}
      </span>
      {children}
    </div>
  );
}
