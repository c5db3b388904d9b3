import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CardPage } from '@/ui/card-page';

/** After signing up where addresses are confirmed by mail; reads the same for an address that was taken. */
export function CheckMail({ email, next }: { email: string; next: string | undefined }) {
  const { t } = useTranslation('auth');
  return (
    <CardPage
      title={t('checkMail.title')}
      footer={
        <Link to="/sign-in" search={{ next }}>
          {t('checkMail.toSignIn')}
        </Link>
      }
    >
      <div role="status">
        <p>{t('checkMail.text', { email })}</p>
        {next === '/invitation' ? <p>{t('checkMail.invitation')}</p> : null}
        <p>{t('checkMail.spam')}</p>
      </div>
    </CardPage>
  );
}
