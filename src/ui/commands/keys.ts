import { isCommand, isSingleKey, type Command, type Registered, type Shortcut } from './command';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export const isMac = (platform: string = navigator.platform): boolean =>
  /mac|iphone|ipad|ipod/i.test(platform);

/** Whether these are the keys. A sign is compared as it is typed: where it needs Shift differs between keyboards. */
export function matchesShortcut(event: Pressed, { key, mod, shift }: Shortcut, mac = isMac()): boolean {
  const [wanted, other] = mac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  if (event.altKey || other || wanted !== (mod ?? false)) return false;
  const typed = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const isSign = key.length === 1 && !/\p{L}/u.test(key);
  return typed === key && (isSign || event.shiftKey === (shift ?? false));
}

const TYPING =
  'textarea, select, input:not([type="radio"], [type="checkbox"], [type="button"], [type="submit"], [type="file"]), ' +
  '[role="textbox"], [role="menu"] *, [role="listbox"] *';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPING));

const isDialogOpen = (): boolean => document.querySelector('dialog[open], [aria-modal="true"]') !== null;

interface Circumstances {
  typing: boolean;
  dialog: boolean;
  /** Whether single keys are wanted at all. */
  singleKeys: boolean;
}

/** The one rule for when the keys of a command count. */
export function counts(command: Command, shortcut: Shortcut, now: Circumstances): boolean {
  if (command.enabled === false) return false;
  if (now.dialog && command.inDialogs !== true) return false;
  if (isSingleKey(shortcut)) return now.singleKeys && !now.typing;
  return !now.typing || command.whileTyping === true;
}

/** The command whose keys were pressed. What belongs to the page comes before what is there everywhere. */
export function commandFor(
  event: KeyboardEvent,
  entries: readonly Registered[],
  singleKeys: boolean,
): Command | undefined {
  // Somebody writes Japanese or an accent; or a widget has used the key itself.
  if (event.isComposing || event.defaultPrevented) return undefined;
  const pressed = entries.filter(isCommand).flatMap((command) => {
    const shortcut = command.keys?.find((each) => matchesShortcut(event, each));
    return shortcut ? [{ command, shortcut }] : [];
  });
  if (pressed.length === 0) return undefined;
  const now = { typing: isTyping(event.target), dialog: isDialogOpen(), singleKeys };
  const able = pressed.filter(({ command, shortcut }) => counts(command, shortcut, now));
  return (able.find(({ command }) => command.section === 'page') ?? able[0])?.command;
}
