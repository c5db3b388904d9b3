import i18next from 'i18next';
import { errorText } from './error-text';

/** Loaded when there is first something to say: the sign-in page seldom has. */
const notifications = async () => (await import('@mantine/notifications')).notifications;

/** A failed save: stays until it is read. */
export function announceError(error: unknown): void {
  const [title, message] = [i18next.t('common:error.title'), errorText(i18next.t, error)];
  void notifications().then((shown) =>
    shown.show({ title, message, color: 'red', autoClose: false, role: 'alert' }),
  );
}

/** Something went well that is not already visible where it happened. */
export function announce(message: string): void {
  void notifications().then((shown) =>
    shown.show({ message, color: 'teal', autoClose: 5000, role: 'status' }),
  );
}
