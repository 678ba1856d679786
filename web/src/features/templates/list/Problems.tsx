import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';
import { reasonOf, type Template } from '../shared/template';
import classes from './Approvals.module.css';

/** What the badges cannot say: why Meta rejected it, what it will cost more, what Hudhud lacks to send it. */
export function Problems({ template }: { template: Template }) {
  const { t } = useTranslation('templates');
  const fmt = useFmt();
  const rejected = template.variants.filter(({ variant }) => variant.status === 'rejected').map((each) => t('because', { reason: t(`reason.${reasonOf(each.variant.rejectedReason)}`) }));
  const announced = template.variants.flatMap(({ variant: { announcedCategory, announcedFor } }) =>
    announcedCategory && announcedFor ? [t('announced', { category: t(`category.${announcedCategory}`), day: fmt.day(announcedFor) })] : [],
  );
  const ours = template.problems
    .filter(({ code }) => code === 'no_sender' || code === 'part_not_supported')
    .map(({ code, detail }) => t(`problem.${code}`, { detail: detail ?? '' }));
  return [...new Set([...rejected, ...announced, ...ours])].map((problem) => (
    <p key={problem} className={classes.problem}>
      <IconAlertTriangle size={15} aria-hidden />
      <span>{problem}</span>
    </p>
  ));
}
