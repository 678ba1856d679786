import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/Panel';
import { KINDS, toggledKind, type AlarmDraft } from './draft';
import classes from './KindsPanel.module.css';

interface KindsPanelProps {
  draft: AlarmDraft;
  onChange: (draft: AlarmDraft) => void;
}

const WAYS = ['emailKinds', 'webhookKinds'] as const;

/** What is told, and which way. In the app everything is told. */
export function KindsPanel({ draft, onChange }: KindsPanelProps) {
  const { t } = useTranslation('settings-alarms');
  return (
    <Panel title={t('kinds')}>
      <table className={classes.kinds}>
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            {WAYS.map((way) => (
              <th key={way} scope="col">
                {t(`way.${way}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`kind.${kind}`)}</th>
              {WAYS.map((way) => (
                <td key={way}>
                  <Checkbox
                    size="md"
                    aria-label={t('tell', { what: t(`kind.${kind}`), way: t(`way.${way}`) })}
                    checked={draft[way].includes(kind)}
                    onChange={(event) => onChange({ ...draft, [way]: toggledKind(draft[way], kind, event.currentTarget.checked) })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
