import { MultiSelect as Base, type MultiSelectProps } from '@mantine/core';
import classes from './multi-select.module.css';

/** Several of many, as high as what has been chosen. */
export function MultiSelect(props: MultiSelectProps) {
  return <Base {...props} classNames={{ inputField: classes.field, pill: classes.pill }} />;
}
