import { ActionIcon, Input, Textarea } from '@mantine/core';
import { IconBold, IconCode, IconItalic, IconStrikethrough } from '@tabler/icons-react';
import { useId, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../../../app/preferences';
import { Findings, useSaid } from '../lint/Findings';
import type { ParameterFormat } from '../model/content';
import type { Words } from '../model/design';
import { insert, mark, retype, type Edit } from '../model/words';
import { Counter } from './Counter';
import { EmojiMenu } from './EmojiMenu';
import { VariableChips } from './VariableChips';
import { VariableMenu } from './VariableMenu';
import classes from './text.module.css';

const MARKS = [
  { name: 'bold', sign: '*', icon: IconBold, key: 'KeyB' },
  { name: 'italic', sign: '_', icon: IconItalic, key: 'KeyI' },
  { name: 'strike', sign: '~', icon: IconStrikethrough },
  { name: 'mono', sign: '```', icon: IconCode },
] as const;

interface BodyFieldProps {
  at: string;
  label: string;
  words: Words;
  most: number;
  format: ParameterFormat;
  language: string;
  rows?: number;
  required?: boolean;
  disabled?: boolean;
  onChange: (words: Words, about: string) => void;
  onRename: (from: string, to: string) => void;
}

/** A text with WhatsApp's marks, emoji and variables. */
export function BodyField({ at, label, words, most, format, language, rows = 6, required, disabled, onChange, onRename }: BodyFieldProps) {
  const { t } = useTranslation('template-build');
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<Edit>(null);
  const { invalid } = useSaid(at);
  const over = words.text.length > most;
  useLayoutEffect(() => {
    // What the toolbar changed: the caret goes where the person goes on typing.
    if (!caret.current || caret.current.text !== words.text) return;
    area.current?.focus();
    area.current?.setSelectionRange(caret.current.start, caret.current.end);
    caret.current = null;
  }, [words.text]);
  const edit = (make: (text: string, selection: { start: number; end: number }) => Edit) => {
    const { selectionStart: start, selectionEnd: end } = area.current!;
    const edited = make(words.text, { start, end });
    caret.current = edited;
    onChange(retype(words, edited.text), '');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    const found = MARKS.find((one) => 'key' in one && one.key === event.code);
    if (!found) return;
    event.preventDefault();
    edit((text, selection) => mark(text, selection, found.sign));
  };
  return (
    <div>
      <Input.Label htmlFor={id} required={required}>
        {label}
      </Input.Label>
      <div className={classes.frame} data-invalid={invalid || over || undefined}>
        <div className={classes.tools} role="group" aria-label={t('text.tools', { field: label })}>
          {MARKS.map(({ name, sign, icon: Icon, ...key }) => (
            <ActionIcon
              key={name}
              variant="subtle"
              color="gray"
              c="inherit"
              aria-label={t(`text.${name}`)}
              aria-keyshortcuts={'key' in key ? `Control+${key.key.slice(3)}` : undefined}
              onClick={() => edit((text, selection) => mark(text, selection, sign))}
            >
              <Icon size={20} aria-hidden />
            </ActionIcon>
          ))}
          <EmojiMenu onChoose={(emoji) => edit((text, selection) => insert(text, selection, emoji))} />
          <div className={classes.apart}>
            <VariableMenu
              text={words.text}
              format={format}
              disabled={disabled}
              onAdd={(variable) => edit((text, selection) => insert(text, selection, `{{${variable}}}`))}
            />
          </div>
        </div>
        <Textarea
          ref={area}
          id={id}
          className={classes.area}
          data-at={at}
          lang={language.replace('_', '-')}
          dir={directionOf(language)}
          autosize
          minRows={rows}
          maxRows={18}
          aria-invalid={invalid || over}
          value={words.text}
          onKeyDown={onKeyDown}
          onChange={({ currentTarget: { value } }) => onChange(retype(words, value), at)}
        />
      </div>
      <Counter used={words.text.length} most={most} />
      <Findings at={at} />
      <VariableChips words={words} format={format} language={language} onChange={(next) => onChange(next, `${at}.samples`)} onRename={onRename} />
    </div>
  );
}
