import type { Measure } from '@/domain/programme/model';
import type { ItemRows } from '@/programme/store/items';

export interface TrainingProps {
  measure: Measure;
  row: ItemRows['measures'];
  editable: boolean;
}
