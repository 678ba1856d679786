import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { campaignPath } from '../../../components/campaign/campaign-path';
import type { Row } from './row';
import classes from './RowName.module.css';

/** The campaign's name, which opens it, and the template below. */
export function RowName({ row }: { row: Row }) {
  const { t } = useTranslation('campaigns');
  return (
    <div className={classes.place}>
      <Link to={campaignPath(row)} className={classes.name}>
        <bdi>{row.name}</bdi>
      </Link>
      {row.template && (
        <code className={classes.template} dir="ltr">
          {row.template.name ?? t('template.gone')}
        </code>
      )}
    </div>
  );
}
