import { Button, Group } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWizard } from './context';
import { stepAfter, stepBefore, type Step } from './steps';

/** Back and on. Nothing has to be filled in first: the review says what is missing. */
export function StepButtons({ step }: { step: Step }) {
  const { t } = useTranslation('campaign-edit');
  const { campaign } = useWizard();
  const before = stepBefore(step);
  const after = stepAfter(step);
  const link = (to: Step) => (props: object) => <Link to="/campaigns/edit/$id/$step" params={{ id: campaign.id, step: to }} {...props} />;
  return (
    <Group justify="space-between">
      {before ? (
        <Button renderRoot={link(before)} variant="default" leftSection={<IconArrowLeft size={18} className="flips" aria-hidden />}>
          {t(`steps.${before}`)}
        </Button>
      ) : (
        <span />
      )}
      {after && (
        <Button renderRoot={link(after)} rightSection={<IconArrowRight size={18} className="flips" aria-hidden />}>
          {t('steps.next', { step: t(`steps.${after}`) })}
        </Button>
      )}
    </Group>
  );
}
