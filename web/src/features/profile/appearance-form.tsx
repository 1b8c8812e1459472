import { Checkbox, Radio } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState, type ReactNode } from 'react';
import { useViewer } from '../../lib/viewer.ts';
import { FieldGroup } from '../../ui/form.tsx';
import { SavedNote } from '../../ui/page.tsx';
import look from './profile.module.css';
import { useSetPreferences } from './use-set-preferences.ts';

/** How the screens look: every choice holds at once and on every device. */
export function AppearanceForm() {
  const { t } = useLingui();
  const { preferences } = useViewer();
  const setPreferences = useSetPreferences();
  const [isSaved, setIsSaved] = useState(false);
  const choose = async (changes: Parameters<typeof setPreferences>[0]) => {
    setIsSaved(false);
    setIsSaved(await setPreferences(changes));
  };

  return (
    <div className={look.form}>
      <Choices
        legend={t`Cỡ chữ`}
        value={preferences.textSize}
        onChoose={(textSize) => void choose({ textSize })}
        choices={[
          { value: 'NORMAL', label: t`Bình thường` },
          { value: 'LARGE', label: t`Lớn (112,5 %)` },
          { value: 'LARGEST', label: t`Rất lớn (125 %)` },
        ]}
      />
      <Choices
        legend={t`Giao diện`}
        value={preferences.theme}
        onChoose={(theme) => void choose({ theme })}
        choices={[
          { value: 'SYSTEM', label: t`Theo thiết bị` },
          { value: 'LIGHT', label: t`Sáng` },
          { value: 'DARK', label: t`Tối` },
        ]}
      />
      <Choices
        legend={t`Khoảng cách dòng trong danh sách`}
        value={preferences.density}
        onChoose={(density) => void choose({ density })}
        choices={[
          { value: 'COMFORTABLE', label: t`Thoáng` },
          { value: 'COMPACT', label: t`Gọn: thấy nhiều dòng hơn` },
        ]}
      />
      <FieldGroup legend={t`Bàn phím`}>
        <Checkbox
          checked={preferences.singleKeys}
          label={<Trans>Dùng phím tắt một phím</Trans>}
          description={<Trans>Nhấn ? ở bất kỳ màn hình nào để xem các phím.</Trans>}
          onChange={(event) => void choose({ singleKeys: event.currentTarget.checked })}
        />
      </FieldGroup>
      <div className={look.saved}>
        {isSaved && (
          <SavedNote>
            <Trans>Đã lưu, áp dụng trên mọi thiết bị</Trans>
          </SavedNote>
        )}
      </div>
    </div>
  );
}

type ChoicesProps<Value extends string> = {
  legend: ReactNode;
  value: Value;
  choices: readonly { value: Value; label: ReactNode }[];
  onChoose: (value: Value) => void;
};

function Choices<Value extends string>({ legend, value, choices, onChoose }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <FieldGroup legend={legend}>
      <div className={look.choices}>
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            name={name}
            value={choice.value}
            label={choice.label}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
