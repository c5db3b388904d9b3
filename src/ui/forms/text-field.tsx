import { useId, type InputHTMLAttributes, type ReactNode } from 'react';
import classes from './text-field.module.css';

export interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: ReactNode;
  description?: ReactNode;
  error?: string | null;
  /** Stands at the end of the input, inside its frame. */
  end?: ReactNode;
}

/** A labelled input whose description and error are read out with it. For pages that must be there at once. */
export function TextField({ label, description, error = null, end, className, ...input }: TextFieldProps) {
  const id = useId();
  const described = [description ? `${id}-description` : '', error === null ? '' : `${id}-error`];
  return (
    <div className={className}>
      <label className={classes.label} htmlFor={id} data-required={input.required}>
        {label}
      </label>
      {description ? (
        <p id={`${id}-description`} className={classes.description}>
          {description}
        </p>
      ) : null}
      <div className={classes.frame}>
        <input
          {...input}
          id={id}
          className={classes.input}
          aria-invalid={error !== null}
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
        />
        {end}
      </div>
      {error === null ? null : (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}
