import { Alert, Anchor } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClockHour4 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';

interface Line {
  language: string;
  state: 'submitting' | 'submitted' | 'refused';
  code?: number;
  explanation?: string;
}

const LOOKS = {
  submitted: { color: 'palm', icon: IconCheck },
  submitting: { color: 'indigo', icon: IconClockHour4 },
  refused: { color: 'red', icon: IconAlertTriangle },
};

/** What became of each language, and the way to the template. */
export function Results({ lines, template }: { lines: Line[]; template?: string }) {
  const { t } = useTranslation('template-build');
  const fmt = useFmt();
  return (
    <div role="status">
      {lines.map(({ language, state, code, explanation }) => {
        const { color, icon: Icon } = LOOKS[state];
        return (
          <Alert key={language} color={color} variant="light" p="sm" mb={8} icon={<Icon size={18} aria-hidden />} title={fmt.language(language)}>
            {t(`submit.state.${state}`)} {explanation && <span dir="auto">{explanation}</span>}{' '}
            {code !== undefined && <bdi className="num">({code})</bdi>}
          </Alert>
        );
      })}
      {template && (
        <Anchor component={Link} to={`/templates/view/${template}`}>
          {t('submit.toTemplate')}
        </Anchor>
      )}
    </div>
  );
}
