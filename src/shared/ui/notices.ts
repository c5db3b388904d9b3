import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { errorText } from './error-text';

/** A failed save: stays until it is read. */
export function announceError(error: unknown): void {
  notifications.show({
    title: i18next.t('common:error.title'),
    message: errorText(i18next.t, error),
    color: 'red',
    autoClose: false,
    role: 'alert',
  });
}

/** Something went well that is not already visible where it happened. */
export function announce(message: string): void {
  notifications.show({ message, color: 'teal', autoClose: 5000, role: 'status' });
}
