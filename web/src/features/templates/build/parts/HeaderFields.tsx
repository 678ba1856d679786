import { Button, Text } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../../../app/preferences';
import { Findings } from '../lint/Findings';
import { SampleFile } from '../media/SampleFile';
import { placeOf, type Block, type Design, type Header, type Words } from '../model/design';
import { LIMITS } from '../model/limits';
import { inAllBlocks, inBlock } from '../model/structure';
import { nextVariable, rename, retype, variablesOf } from '../model/words';
import { useBuilder } from '../page/context';
import { TextField } from '../text/TextField';
import { VariableChips } from '../text/VariableChips';

/** What belongs to the kind of header that is chosen: its words, its sample file, or a word on what comes when sending. */
export function HeaderFields({ block: { header }, card }: { block: Block; card?: number }) {
  const { t } = useTranslation('template-build');
  const { version, at, design, change, readOnly } = useBuilder();
  if (!header) return null;
  const place = `${placeOf(card)}header`;
  const write = (about: string, words: Words) => change(about, (now) => inBlock(now, at, card, (one) => withWords(one, words)));
  switch (header.format) {
    case 'text':
      return (
        <div style={{ marginBlockStart: 12 }}>
          <TextField
            at={place}
            label={t('header.words')}
            lang={version.language.replace('_', '-')}
            dir={directionOf(version.language)}
            most={LIMITS.header}
            value={header.words.text}
            onChange={(text) => write(place, retype(header.words, text))}
          />
          {!variablesOf(header.words.text).length && !readOnly && (
            <Button
              mt={6}
              size="compact-sm"
              variant="subtle"
              leftSection={<IconBraces size={16} aria-hidden />}
              onClick={() => write('', retype(header.words, `${header.words.text}{{${nextVariable('', design.format, 'name')}}}`))}
            >
              {t('text.addVariable')}
            </Button>
          )}
          <VariableChips
            words={header.words}
            format={design.format}
            language={version.language}
            onChange={(words) => write(`${place}.samples`, words)}
            onRename={(from, to) =>
              change('', (now) => inAllBlocks(now, at, card, (one) => (one.header ? withWords(one, rename(one.header.words, from, to)) : one)))
            }
          />
        </div>
      );
    case 'image':
    case 'video':
    case 'document':
      return (
        <div style={{ marginBlockStart: 12 }} data-at={place}>
          <SampleFile group={header.format} chosen={header.file} onChoose={(file) => change('', (now) => withFile(now, at, card, file))} />
          <Findings at={place} />
        </div>
      );
    default:
      return (
        <div data-at={place}>
          <Text size="sm" c="dimmed" mt="sm">
            {t(`header.${header.format}Hint`)}
          </Text>
          <Findings at={place} />
        </div>
      );
  }
}

const withWords = (block: Block, words: Words): Block => ({ ...block, header: { ...block.header!, words } });

/** The other languages get the same file where they have none yet. */
function withFile(design: Design, at: number, card: number | undefined, file: string): Design {
  const put = (header: Header | undefined) => header && { ...header, file };
  return design.versions.reduce(
    (now, _, other) =>
      inBlock(now, other, card, (block) => {
        if (!block.header || block.header.format === 'text' || (other !== at && block.header.file)) return block;
        const { header: _handles, ...more } = block.more;
        return { ...block, header: put(block.header), more };
      }),
    design,
  );
}
