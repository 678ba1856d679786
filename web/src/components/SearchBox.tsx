import { CloseButton, TextInput, type TextInputProps } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';

const PAUSE = 250;

interface SearchBoxProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  value: string;
  onSearch: (text: string) => void;
  /** The name of the button that empties it. */
  clear: string;
}

/** Searches when the person stops typing; an address that changes by itself changes what stands here. */
export function SearchBox({ value, onSearch, clear, ...input }: SearchBoxProps) {
  const [text, setText] = useState(value);
  const asked = useRef(value);
  const search = useDebouncedCallback((wanted: string) => {
    asked.current = wanted;
    onSearch(wanted);
  }, PAUSE);
  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    setText(value);
  }, [value]);
  const write = (wanted: string) => {
    setText(wanted);
    search(wanted.trim());
  };
  return (
    <TextInput
      {...input}
      type="search"
      dir="auto"
      value={text}
      onChange={(event) => write(event.currentTarget.value)}
      leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
      rightSection={text && <CloseButton aria-label={clear} onClick={() => write('')} />}
    />
  );
}
