import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconPlus } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useDates } from '../../lib/day-context.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { DirectiveCard } from './directive-card.tsx';
import look from './directives-step.module.css';
import { type IssueForm, MAX_DIRECTIVES, newDirective } from './issue-form.ts';

/** The directives of the document as cards, in the order they will be issued. */
export function DirectivesStep({ onRearrange }: { onRearrange: () => void }) {
  const { t } = useLingui();
  const dates = useDates();
  const { getValues, setFocus } = useFormContext<IssueForm>();
  const { fields, append, insert, remove, move } = useFieldArray<IssueForm, 'directives'>({ name: 'directives' });
  const isFull = fields.length >= MAX_DIRECTIVES;

  const handleMove = useCallback(
    (from: number, to: number) => {
      onRearrange();
      move(from, to);
      requestAnimationFrame(() => document.getElementById(`directives.${to}.head`)?.focus());
    },
    [move, onRearrange],
  );

  const handleCopy = useCallback(
    (card: number) => {
      onRearrange();
      insert(card + 1, structuredClone(getValues(`directives.${card}`)), {
        focusName: `directives.${card + 1}.content`,
      });
    },
    [getValues, insert, onRearrange],
  );

  const handleRemove = useCallback(
    (card: number) => {
      const removed = structuredClone(getValues(`directives.${card}`));
      onRearrange();
      remove(card);
      showToast({
        text: t`Đã bỏ nhiệm vụ ${card + 1}`,
        action: { label: t`Hoàn tác`, onClick: () => insert(card, removed, { shouldFocus: false }) },
      });
      requestAnimationFrame(() => setFocus(`directives.${Math.max(0, card - 1)}.content`));
    },
    [getValues, insert, onRearrange, remove, setFocus, t],
  );

  return (
    <section aria-labelledby="directives-heading">
      <h2 className={look.heading} id="directives-heading">
        <Plural value={fields.length} other="# nhiệm vụ" />
      </h2>
      <ol className={look.cards}>
        {fields.map((field, index) => (
          <DirectiveCard
            key={field.id}
            card={index}
            count={fields.length}
            onMove={handleMove}
            onCopy={handleCopy}
            onRemove={handleRemove}
          />
        ))}
      </ol>
      <Button
        className={look.add}
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={isFull}
        onClick={() => append(newDirective(), { focusName: `directives.${fields.length}.content` })}
      >
        <Trans>Thêm nhiệm vụ</Trans>
      </Button>
      {isFull && (
        <p className="hint">
          <Trans>Mỗi lần phát hành tối đa {dates.number(MAX_DIRECTIVES)} nhiệm vụ.</Trans>
        </p>
      )}
    </section>
  );
}
