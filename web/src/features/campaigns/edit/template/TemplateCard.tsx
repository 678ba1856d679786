import { Badge, Button, Group, Text } from '@mantine/core';
import { IconCheck, IconInfoCircle } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { drawMessage } from '../../../../components/message/draw';
import { Message } from '../../../../components/message/Message';
import type { Template } from '../wizard/context';
import { sendableLanguages, shownVariant } from './choose';
import classes from './Gallery.module.css';

interface TemplateCardProps {
  template: Template;
  /** Of another WhatsApp account than the number that sends. */
  foreign: boolean;
  chosen: boolean;
  busy: boolean;
  onChoose: () => void;
}

/** A template as it will look, and the button that takes it; or why it cannot be taken. */
export function TemplateCard({ template, foreign, chosen, busy, onChoose }: TemplateCardProps) {
  const { t, i18n } = useTranslation('campaign-edit');
  const fmt = useFmt();
  const id = useId();
  const shown = shownVariant(template, i18n.language);
  const blocked = foreign || !template.sendable;
  const languages = sendableLanguages(template, i18n.language);
  return (
    <li className={classes.card} data-chosen={chosen || undefined} data-blocked={blocked || undefined} aria-labelledby={id}>
      <div className={classes.screen} inert>
        {shown && <Message message={drawMessage({ components: shown.components, language: shown.variant.language })} />}
      </div>
      <div className={classes.facts}>
        <h3 className={classes.name} id={id}>
          <bdi dir="ltr">{template.name}</bdi>
        </h3>
        <Group gap={6}>
          {shown && (
            <Badge variant="light" color="gray" miw="max-content">
              {t(`category.${shown.variant.category}`)}
            </Badge>
          )}
          <Text size="xs" c="dimmed">
            {(languages.length ? languages : template.variants.map((one) => one.variant.language)).map((one) => fmt.language(one)).join(t('and'))}
          </Text>
        </Group>
        {blocked ? (
          <WhyNot template={template} foreign={foreign} />
        ) : (
          <Button
            className={classes.push}
            fullWidth
            variant={chosen ? 'light' : 'default'}
            aria-pressed={chosen}
            disabled={busy}
            leftSection={chosen && <IconCheck size={18} aria-hidden />}
            aria-label={t(chosen ? 'template.chosenNamed' : 'template.chooseNamed', { name: template.name })}
            onClick={onChoose}
          >
            {t(chosen ? 'template.chosen' : 'template.choose')}
          </Button>
        )}
      </div>
    </li>
  );
}

function WhyNot({ template, foreign }: { template: Template; foreign: boolean }) {
  const { t } = useTranslation('campaign-edit');
  const problem = template.problems[0];
  const why = problem && !foreign ? t(`unsendable.${problem.code}`, { detail: problem.detail ?? '' }) : t('template.foreign');
  return (
    <p className={classes.why}>
      <IconInfoCircle size={16} aria-hidden />
      <span>
        {why}
        {!foreign && problem?.code === 'rejected' && problem.detail && (
          <>
            {' '}
            <bdi dir="ltr">{problem.detail}</bdi>
          </>
        )}
      </span>
    </p>
  );
}
