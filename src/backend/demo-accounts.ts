import type { Secrets } from './secrets';

/** One account a language, so that everything a visitor of the demo sees is in the language he reads. */
export const demoAccounts = ({ demoPassword }: Pick<Secrets, 'demoPassword'>) => ({
  de: { email: 'demo-de@tragwerk.example', password: demoPassword },
  en: { email: 'demo-en@tragwerk.example', password: demoPassword },
});
