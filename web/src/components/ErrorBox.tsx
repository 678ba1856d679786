import { Alert, Button, Code, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from './problem-words';

interface ErrorBoxProps {
  /** What failed, in the person's words: "The campaigns could not be loaded". */
  title: string;
  problem: unknown;
  onRetry?: () => void;
}

/** What failed, why, what to do, and the reference for whoever reads the server's log. */
export function ErrorBox({ title, problem, onRetry }: ErrorBoxProps) {
  const { t } = useTranslation();
  const words = useProblemWords(problem);
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} title={title}>
      <Text size="sm">{words.text}</Text>
      {words.reference && (
        <Text size="xs" mt={4}>
          {t('reference')} <Code className="ltr">{words.reference}</Code>
        </Text>
      )}
      {onRetry && (
        <Group mt="sm">
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('tryAgain')}
          </Button>
        </Group>
      )}
    </Alert>
  );
}
