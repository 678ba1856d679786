import { Button, Checkbox, Group, List, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { Dialog } from '../../../../components/Dialog';
import { ErrorBox } from '../../../../components/ErrorBox';
import { EditsLeft } from '../../shared/EditsLeft';
import { draftQuery, submitDraft } from '../api';
import { useBuilder } from '../page/context';
import { Results } from './Results';
import '@mantine/core/styles/List.css';

/** Says what is handed in, to whom, and what comes next; then what became of each language. */
export function SubmitDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('template-build');
  const fmt = useFmt();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { draft, design, sender, checked, keeper } = useBuilder();
  // What WhatsApp has already, the server leaves out.
  const all = design.versions.map(({ language }) => language);
  const [chosen, setChosen] = useState(all);
  const warnings = checked.findings.filter(({ severity }) => severity === 'warning').length;
  const submit = useMutation({
    mutationFn: async () => {
      await keeper.saveAll();
      return submitDraft(draft.id, chosen);
    },
    onSettled: (submitted) => {
      if (!submitted?.done) void client.invalidateQueries({ queryKey: draftQuery(draft.id).queryKey });
      void client.invalidateQueries({ queryKey: ['templates'] });
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/templates'] });
    },
  });
  if (submit.data) {
    const { languages, template = draft.template, done: over } = submit.data;
    // There is no draft any more to go back to.
    const close = over && template ? () => void navigate({ to: `/templates/view/${template}` }) : onClose;
    return (
      <Dialog onClose={close} title={t('submit.results')}>
        {languages.length === 0 && <Text>{t('submit.nothing')}</Text>}
        <Results lines={languages} template={template} />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={close} data-autofocus>
            {t('common:close')}
          </Button>
        </Group>
      </Dialog>
    );
  }
  return (
    <Dialog onClose={onClose} title={t('submit.title')}>
      <Stack>
        <Text>{t('submit.text', { name: design.name, account: sender?.verifiedName ?? sender?.name ?? draft.account ?? '' })}</Text>
        {all.length > 1 ? (
          <Checkbox.Group label={t('submit.languages')} value={chosen} onChange={setChosen}>
            <Stack gap="xs" mt={6}>
              {all.map((language) => (
                <Checkbox key={language} value={language} label={fmt.language(language)} />
              ))}
            </Stack>
          </Checkbox.Group>
        ) : (
          <Text size="sm">
            {t('submit.language')} <b>{all.map((language) => fmt.language(language)).join('')}</b>
          </Text>
        )}
        <List size="sm" spacing={4}>
          <List.Item>{t('submit.review')}</List.Item>
          <List.Item>{t('submit.after')}</List.Item>
          {Object.entries(draft.edits)
            .filter(([language]) => chosen.includes(language))
            .map(([language, edits]) => (
              <List.Item key={language}>
                {all.length > 1 && `${fmt.language(language)}: `}
                <Suspense fallback="…">
                  <EditsLeft edits={edits} />
                </Suspense>
              </List.Item>
            ))}
          {warnings > 0 && <List.Item>{t('submit.warnings', { count: warnings, n: fmt.number(warnings) })}</List.Item>}
        </List>
        {submit.isError && <ErrorBox title={t('submit.failed')} problem={submit.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button loading={submit.isPending} disabled={chosen.length === 0} onClick={() => submit.mutate()} data-autofocus>
            {t('submit.yes')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
