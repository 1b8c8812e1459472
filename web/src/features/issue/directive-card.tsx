import { ActionIcon, Autocomplete } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconArrowDown, IconArrowUp, IconCopy, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { fold } from '../../lib/fold.ts';
import { URGENCIES } from '../../lib/words.ts';
import { FormField } from '../../ui/form.tsx';
import { ChoiceField, LineField, TextAreaField } from '../../ui/inputs.tsx';
import '../../ui/pickers.css';
import { AgencyPicker } from './agency-picker.tsx';
import { DeadlineFields } from './deadline-fields.tsx';
import look from './directive-card.module.css';
import { FurtherSettings } from './further-settings.tsx';
import { useIssue } from './issue-context.ts';
import type { IssueForm } from './issue-form.ts';
import { PeoplePicker } from './people-picker.tsx';

type Props = {
  card: number;
  count: number;
  onMove: (from: number, to: number) => void;
  onCopy: (card: number) => void;
  onRemove: (card: number) => void;
};

/** One directive of the document. */
export const DirectiveCard = memo(function DirectiveCard({ card, count, onMove, onCopy, onRemove }: Props) {
  const { t, i18n } = useLingui();
  const { errorOf, choices } = useIssue();
  const { register } = useFormContext<IssueForm>();
  const at = `directives.${card}` as const;
  const number = card + 1;
  const field = useController<IssueForm, `directives.${number}.field`>({ name: `${at}.field` }).field;
  const monitors = useController<IssueForm, `directives.${number}.monitorIds`>({ name: `${at}.monitorIds` }).field;

  return (
    <li className={look.card} aria-label={t`Nhiệm vụ ${number}`}>
      <div className={look.head}>
        <span className={look.number} aria-hidden="true">
          {number}
        </span>
        <h3 id={`${at}.head`} tabIndex={-1}>{t`Nhiệm vụ ${number}`}</h3>
        <span className="push" />
        <ActionIcon
          disabled={card === 0}
          onClick={() => onMove(card, card - 1)}
          aria-label={t`Đưa nhiệm vụ ${number} lên`}
        >
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          disabled={card === count - 1}
          onClick={() => onMove(card, card + 1)}
          aria-label={t`Đưa nhiệm vụ ${number} xuống`}
        >
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon onClick={() => onCopy(card)} aria-label={t`Nhân đôi nhiệm vụ ${number}`}>
          <IconCopy size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon disabled={count === 1} onClick={() => onRemove(card)} aria-label={t`Bỏ nhiệm vụ ${number}`}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
      <div className={look.body}>
        <TextAreaField
          {...register(`${at}.content`)}
          id={`${at}.content`}
          label={t`Nội dung`}
          hint={t`Ghi nguyên văn như trong văn bản.`}
          error={errorOf(`${at}.content`)}
          isLow
        />
        <div className={look.agencies}>
          <AgencyPicker card={card} part="lead" label={t`Chủ trì`} />
          <AgencyPicker card={card} part="coordinating" label={t`Phối hợp`} isOptional />
        </div>
        <DeadlineFields card={card} />
        <div className={look.thirds}>
          <LineField
            {...register(`${at}.expectedProduct`)}
            id={`${at}.expectedProduct`}
            label={t`Sản phẩm`}
            isOptional
            autoComplete="off"
            placeholder={t`Báo cáo, tờ trình, kế hoạch…`}
            error={errorOf(`${at}.expectedProduct`)}
          />
          <FormField id={`${at}.field`} label={t`Lĩnh vực`} isOptional error={errorOf(`${at}.field`)}>
            {(control) => (
              <Autocomplete
                {...control}
                value={field.value}
                onChange={field.onChange}
                data={[...choices.fields]}
                filter={({ options, search }) =>
                  options.filter((option) => 'label' in option && fold(option.label).includes(fold(search)))
                }
                comboboxProps={{ withinPortal: false }}
                maxDropdownHeight={240}
                autoComplete="off"
              />
            )}
          </FormField>
          <ChoiceField {...register(`${at}.urgency`)} id={`${at}.urgency`} label={t`Mức độ khẩn`}>
            {(['NORMAL', 'URGENT', 'VERY_URGENT', 'IMMEDIATE'] as const).map((urgency) => (
              <option key={urgency} value={urgency}>
                {i18n._(URGENCIES[urgency])}
              </option>
            ))}
          </ChoiceField>
        </div>
        <PeoplePicker
          id={`${at}.monitorIds`}
          label={t`Người theo dõi`}
          isOptional
          error={errorOf(`${at}.monitorIds`)}
          people={choices.monitors.map(({ id, title, person }) => ({ id, title, name: person.fullName }))}
          chosenIds={monitors.value}
          onChange={monitors.onChange}
        />
        <FurtherSettings card={card} />
      </div>
    </li>
  );
});
