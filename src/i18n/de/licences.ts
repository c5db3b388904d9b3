import type { licences as en } from '../en/licences';
import type { Shape } from '../shape';

export const licences = {
  title: 'Lizenzen',
  lead: 'Tragwerk enthält die Arbeit anderer. Jedes dieser Pakete darf unter seiner eigenen Lizenz verwendet und weitergegeben werden; klappen Sie eines auf, um die Bedingungen und die Urheber zu lesen.',
} satisfies Shape<typeof en>;
