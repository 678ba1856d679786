import { Button, Checkbox, Group, Text, Textarea } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useFmt } from '../../../app/fmt';
import { ErrorBox } from '../../../components/ErrorBox';
import { draftPath } from '../shared/useBegin';
import classes from './New.module.css';

/** As the server takes it, in characters. */
const LONGEST = 1_000;

const LANGUAGES = ['ar', 'en'];

/** A first version from a sentence, written by the language model that this server is set up with. */
export function SentenceStart({ model }: { model: string }) {
  const { t, i18n } = useTranslation('template-new');
  const fmt = useFmt();
  const navigate = useNavigate();
  const [sentence, setSentence] = useState('');
  const [languages, setLanguages] = useState(() => LANGUAGES.filter((language) => i18n.language.startsWith(language)));
  const write = useMutation({
    mutationFn: async () => (await api.POST('/api/v1/template-writing', { body: { sentence, languages } })).data!,
    onSuccess: ({ id }) => navigate({ to: draftPath(id) }),
  });
  return (
    <form
      className={classes.section}
      onSubmit={(event) => {
        event.preventDefault();
        write.mutate();
      }}
    >
      <Textarea
        label={t('sentence.label')}
        description={t('sentence.hint')}
        placeholder={t('sentence.example')}
        autosize
        minRows={3}
        maxLength={LONGEST}
        dir="auto"
        value={sentence}
        onChange={({ currentTarget: { value } }) => setSentence(value)}
      />
      <Checkbox.Group label={t('sentence.languages')} value={languages} onChange={setLanguages}>
        <Group mt="xs">
          {LANGUAGES.map((language) => (
            <Checkbox key={language} value={language} label={fmt.language(language)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Text size="sm" c="dimmed">
        {t('sentence.goesTo', { model })}
      </Text>
      {write.isError && <ErrorBox title={t('sentence.failed')} problem={write.error} />}
      <div>
        <Button
          type="submit"
          leftSection={<IconSparkles size={18} aria-hidden />}
          loading={write.isPending}
          disabled={sentence.trim() === '' || languages.length === 0}
        >
          {t('sentence.write')}
        </Button>
        <Text size="sm" mt="xs" role="status">
          {write.isPending && t('sentence.writing')}
        </Text>
      </div>
    </form>
  );
}
