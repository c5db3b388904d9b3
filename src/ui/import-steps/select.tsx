import { NativeSelect } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './import.module.css';

interface SelectProps<T extends string> {
  label: string;
  /** '' where nothing is chosen yet. */
  value: T | '';
  options: readonly (readonly [value: T, text: string])[];
  onChange: (value: T) => void;
  /** What stands there as long as nothing is chosen. */
  placeholder?: string;
  /** The options are words of the file, in no language. */
  ofFile?: boolean;
  hidden?: boolean;
  children?: ReactNode;
}

/** A labelled select whose values the compiler knows. */
export function Select<T extends string>({
  label,
  value,
  options,
  onChange,
  placeholder,
  ofFile,
  hidden,
  children,
}: SelectProps<T>) {
  const id = useId();
  const hint = useId();
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={hidden ? classes.unseen : classes.label}>
        {label}
      </label>
      <NativeSelect
        id={id}
        className={classes.select}
        size={hidden ? 'xs' : 'sm'}
        aria-describedby={children ? hint : undefined}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([each]) => each === currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {placeholder !== undefined && value === '' ? <option value="">{placeholder}</option> : null}
        {options.map(([each, text]) => (
          <option key={each} value={each} translate={ofFile ? 'no' : undefined}>
            {text}
          </option>
        ))}
      </NativeSelect>
      {children ? (
        <span id={hint} className={classes.hint}>
          {children}
        </span>
      ) : null}
    </div>
  );
}
