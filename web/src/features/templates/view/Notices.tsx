import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconArchive, IconBan, IconClock, IconCoin, IconLock, IconPlayerPause, IconTrash, IconX, type TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';
import { ErrorBox } from '../../../components/ErrorBox';
import { reasonOf, type Approval, type Template, type Variant } from '../shared/template';
import { useUnpause } from './acts';
import { pauseEnd, useHistory } from './useHistory';
import classes from './View.module.css';

/** What only has to be known: two sentences tell it. */
const SAID: Partial<Record<Approval, { look: 'cool' | 'grave'; icon: TablerIcon }>> = {
  pending: { look: 'cool', icon: IconClock },
  in_appeal: { look: 'cool', icon: IconClock },
  archived: { look: 'cool', icon: IconArchive },
  pending_deletion: { look: 'cool', icon: IconTrash },
  deleted: { look: 'cool', icon: IconTrash },
  disabled: { look: 'grave', icon: IconBan },
  locked: { look: 'grave', icon: IconLock },
  limit_exceeded: { look: 'grave', icon: IconBan },
};

interface NoticesProps {
  template: Template;
  shown: Variant;
  onEdit?: () => void;
}

/** What Meta did or will do to this language, what it means, and what to do. */
export function Notices({ template, shown, onEdit }: NoticesProps) {
  const { t } = useTranslation('template-view');
  const { status } = shown.variant;
  const said = SAID[status];
  const unsupported = shown.problems.filter(({ code }) => code === 'part_not_supported');
  return (
    <>
      {status === 'rejected' && <Rejected shown={shown} onEdit={onEdit} />}
      {status === 'paused' && <Paused template={template} shown={shown} mayChange={onEdit !== undefined} />}
      {said && <Notice look={said.look} icon={<said.icon aria-hidden />} title={t(`${status}.title`)} text={t(`${status}.what`)} />}
      <Recategorised shown={shown} />
      {unsupported.map(({ detail }) => (
        <Notice
          key={detail}
          look="warm"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('templates:problem.part_not_supported', { detail: detail ?? '' })}
        />
      ))}
    </>
  );
}

function Rejected({ shown, onEdit }: Pick<NoticesProps, 'shown' | 'onEdit'>) {
  const { t } = useTranslation('template-view');
  const said = shown.variant.rejectedReason;
  const reason = reasonOf(said);
  return (
    <Notice look="grave" icon={<IconX aria-hidden />} title={t('rejected.title', { reason: t(`templates:reason.${reason}`) })} text={t(`rejected.why.${reason}`)}>
      <Text size="sm" mt={6} fw={600}>
        {t('rejected.change')}
      </Text>
      <Text size="sm">{t(`rejected.fix.${reason}`)}</Text>
      {said && (
        <Text size="xs" mt={6} c="dimmed">
          {t('rejected.said')} <code className="ltr">{said}</code>
        </Text>
      )}
      {onEdit && (
        <Group mt="sm">
          <Button size="xs" variant="default" onClick={onEdit}>
            {t('rejected.edit')}
          </Button>
        </Group>
      )}
    </Notice>
  );
}

function Paused({ template, shown, mayChange }: { template: Template; shown: Variant; mayChange: boolean }) {
  const { t } = useTranslation('template-view');
  const unpause = useUnpause(template);
  const fmt = useFmt();
  const until = pauseEnd(useHistory(template.id).data?.items ?? [], shown.variant.language);
  return (
    <Notice look="warm" icon={<IconPlayerPause aria-hidden />} title={t('paused.title')} text={t('paused.what')}>
      {until && (
        <Text size="sm" mt={6} fw={600}>
          {t('paused.until', { time: fmt.momentInZone(until) })}
        </Text>
      )}
      {unpause.isError && <ErrorBox title={t('paused.failed')} problem={unpause.error} />}
      {mayChange && (
        <Group mt="sm">
          <Button size="xs" variant="default" loading={unpause.isPending} onClick={() => unpause.mutate(shown.variant.language)}>
            {t('paused.lift')}
          </Button>
        </Group>
      )}
    </Notice>
  );
}

/** Another category is another price, and marketing needs another consent. */
function Recategorised({ shown: { variant } }: { shown: Variant }) {
  const { t } = useTranslation('template-view');
  const fmt = useFmt();
  const name = (category: string) => t(`templates:category.${category}`);
  const { category, announcedCategory: next, announcedFor, previousCategory: before } = variant;
  if (next) {
    const title = t(announcedFor ? 'category.announced' : 'category.announcedSoon', {
      category: name(next),
      time: announcedFor ? fmt.momentInZone(announcedFor) : '',
    });
    return <Notice look="warm" icon={<IconCoin aria-hidden />} title={title} text={t(meaning(next))} />;
  }
  if (before && before !== category) {
    return (
      <Notice look="cool" icon={<IconCoin aria-hidden />} title={t('category.changed', { before: name(before), category: name(category) })} text={t(meaning(category))} />
    );
  }
  return null;
}

const meaning = (category: string) => (category === 'marketing' ? 'category.toMarketing' : 'category.toOther');

interface NoticeProps {
  look: 'warm' | 'cool' | 'grave';
  icon: ReactNode;
  title: string;
  text?: string;
  children?: ReactNode;
}

const COLORS = { warm: 'orange', cool: 'indigo', grave: 'red' };

function Notice({ look, icon, title, text, children }: NoticeProps) {
  return (
    <Alert className={classes[look]} color={COLORS[look]} variant="light" icon={icon} title={title}>
      {text && <Text size="sm">{text}</Text>}
      {children}
    </Alert>
  );
}
