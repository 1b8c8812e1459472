import { Trans, useLingui } from '@lingui/react/macro';
import { IconCheck } from '@tabler/icons-react';
import look from './steps.module.css';

export const STEPS = ['document', 'directives', 'review'] as const;
export type Step = (typeof STEPS)[number];

/** Where one stands on the way to issuing; on a phone in one line. */
export function Steps({ step }: { step: Step }) {
  const { t } = useLingui();
  const words: Record<Step, string> = { document: t`Văn bản`, directives: t`Nhiệm vụ`, review: t`Soát và phát hành` };
  const at = STEPS.indexOf(step);
  const word = words[step];
  return (
    <>
      <ol className={`${look.steps} only-desk`} aria-label={t`Các bước`}>
        {STEPS.map((name, index) => (
          <li key={name} aria-current={index === at ? 'step' : undefined} data-done={index < at || undefined}>
            {index < at ? (
              <IconCheck size={16} aria-hidden />
            ) : (
              <span className={look.number} aria-hidden="true">
                {index + 1}
              </span>
            )}
            {words[name]}
          </li>
        ))}
      </ol>
      <p className="meta only-phone">
        <Trans>
          Bước {at + 1} / {STEPS.length}: {word}
        </Trans>
      </p>
    </>
  );
}
