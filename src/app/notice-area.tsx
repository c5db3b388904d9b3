import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';

/** Where announce() and announceError() appear. */
export function NoticeArea() {
  return <Notifications position="bottom-right" limit={4} />;
}
