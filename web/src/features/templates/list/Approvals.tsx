import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';
import { ApprovalBadge } from '../shared/ApprovalBadge';
import { approvals, type Template } from '../shared/template';
import classes from './Approvals.module.css';

/** What Meta says, and of which languages. */
export function Approvals({ template }: { template: Template }) {
  const { t } = useTranslation('templates');
  const fmt = useFmt();
  return (
    <ul className={classes.approvals}>
      {approvals(template).map(({ approval, languages }) => (
        <li key={approval}>
          <ApprovalBadge approval={approval} />
          <span className={classes.languages}>{languages.map((language) => fmt.language(language)).join(t('and'))}</span>
        </li>
      ))}
    </ul>
  );
}
