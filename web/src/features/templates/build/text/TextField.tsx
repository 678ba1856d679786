import { TextInput, type TextInputProps } from '@mantine/core';
import { Findings, useSaid } from '../lint/Findings';
import { Counter } from './Counter';

interface TextFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'error'> {
  /** Where findings about it are said. */
  at: string;
  value: string;
  most?: number;
  onChange: (value: string) => void;
}

/** One line, with its length and what is to be said about it. */
export function TextField({ at, value, most, onChange, ...props }: TextFieldProps) {
  const { invalid } = useSaid(at);
  const over = most !== undefined && value.length > most;
  return (
    <div>
      <TextInput
        {...props}
        data-at={at}
        value={value}
        error={invalid || over}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {most !== undefined && <Counter used={value.length} most={most} />}
      <Findings at={at} />
    </div>
  );
}
