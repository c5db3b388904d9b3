import type { Measure } from '@/domain/programme/model';

export interface TrainingProps {
  measure: Measure;
  editable: boolean;
}
