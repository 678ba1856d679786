import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { latinDigits, numberOf } from './number';

interface NumberFieldProps extends Omit<NumberInputProps, 'value' | 'defaultValue' | 'onChange'> {
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

/** A number or nothing, known with every key: also "0." on its way to "0.5". Arabic digits may be typed. */
export function NumberField({ value, onChange, ...props }: NumberFieldProps) {
  const [typed, setTyped] = useState<number | string>(value ?? '');
  return (
    <NumberInput
      {...props}
      value={numberOf(typed) === value ? typed : (value ?? '')}
      onChange={(next) => {
        setTyped(next);
        onChange(numberOf(next));
      }}
      onInputCapture={intoLatin}
    />
  );
}

/** Behind React's back, so that it takes the new value for one that the person typed. */
function intoLatin({ target }: FormEvent<HTMLElement>) {
  const input = target as HTMLInputElement;
  const latin = latinDigits(input.value);
  if (latin === input.value) return;
  const caret = input.selectionStart;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, latin);
  input.setSelectionRange(caret, caret);
}
