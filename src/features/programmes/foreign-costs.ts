import type { ProgrammeModel } from '@/domain/programme/model';
import { inCents } from '@/domain/training-import/currencies';
import type { Language } from '@/i18n/languages';
import { readRate } from '@/ui/forms/rate';

/** Costs of a file in another currency than the organisation's, and what has been said about them. */
export interface ForeignCosts {
  currency: string;
  amounts: number;
  /** As it is typed. */
  rate: string;
  without: boolean;
}

/** Null where the costs of the file are the organisation's own. */
export function foreignCosts(
  { measures }: Pick<ProgrammeModel, 'measures'>,
  currency: string | null,
  own: string,
): ForeignCosts | null {
  const amounts = measures.filter(({ cost }) => cost !== null).length;
  return currency === null || currency === own || amounts === 0
    ? null
    : { currency, amounts, rate: '', without: false };
}

/** The programme with its costs as they count here; null as long as nobody has said what they are. */
export function withOwnCosts(
  model: ProgrammeModel,
  foreign: ForeignCosts | null,
  language: Language,
): ProgrammeModel | null {
  if (foreign === null) return model;
  const rate = foreign.without ? null : readRate(language, foreign.rate);
  if (rate === null && !foreign.without) return null;
  const converted = (cost: number | null) => (cost === null || rate === null ? null : inCents(cost * rate));
  return {
    ...model,
    measures: model.measures.map((measure) => ({ ...measure, cost: converted(measure.cost) })),
  };
}
