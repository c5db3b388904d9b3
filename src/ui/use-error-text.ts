import { useTranslation } from 'react-i18next';
import { errorText } from './error-text';

/** {@link errorText} for pages whose own texts stand in another namespace. */
export function useErrorText(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) => errorText(t, error);
}
