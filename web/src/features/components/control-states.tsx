import { ActionIcon, Button, Checkbox, Radio } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { ChipPicker } from '../../ui/chip-picker.tsx';
import { FileDrop } from '../../ui/files.tsx';
import { ErrorSummary, FieldGroup, FormField } from '../../ui/form.tsx';
import { ChoiceField, DayField, LineField, TextAreaField } from '../../ui/inputs.tsx';
import { SegmentedButtons, Tabs } from '../../ui/tabs.tsx';
import { PasswordField, TextField } from '../../ui/text-field.tsx';
import { SheetSection } from './sheet-section.tsx';

const HINT = 'Ít nhất 10 ký tự';
const ERROR = 'Nhập họ và tên';

/** What is pressed, chosen and typed into. */
export function ControlStates() {
  const [day, setDay] = useState('30/11/2026');
  const [tab, setTab] = useState<'open' | 'late'>('open');
  return (
    <>
      <SheetSection
        title="Buttons"
        states={{
          filled: <Button variant="filled">Giao việc</Button>,
          outlined: <Button>Xuất Excel</Button>,
          quiet: <Button variant="subtle">Hủy</Button>,
          disabled: <Button disabled>Gửi báo cáo</Button>,
          waiting: (
            <Button variant="filled" loading>
              Gửi báo cáo
            </Button>
          ),
          small: <Button size="xs">Đôn đốc</Button>,
          'for a phone': <Button size="md">Tiếp nhận</Button>,
          icon: (
            <ActionIcon aria-label="In">
              <IconPrinter size={20} aria-hidden />
            </ActionIcon>
          ),
        }}
      />
      <SheetSection
        title="Fields"
        states={{
          line: <LineField id="c-line" label="Họ và tên" defaultValue="Nguyễn Hữu Trác" />,
          'line with a hint': <LineField id="c-hint" label="Mật khẩu" hint={HINT} />,
          'line with an error': <LineField id="c-error" label="Họ và tên" error={ERROR} />,
          'line, disabled': <LineField id="c-disabled" label="Họ và tên" isDisabled />,
          'line, optional': <LineField id="c-optional" label="Ký hiệu" isOptional />,
          text: <TextAreaField id="c-text" label="Kết quả" count={{ used: 24, limit: 10_000 }} />,
          'text, low': <TextAreaField id="c-low" label="Ghi chú" isLow />,
          choice: (
            <ChoiceField id="c-choice" label="Độ khẩn">
              <option>Thường</option>
              <option>Khẩn</option>
            </ChoiceField>
          ),
          day: <DayField id="c-day" label="Hạn" value={day} onChange={setDay} />,
          'day with an error': (
            <DayField
              id="c-day-error"
              label="Hạn"
              value="31/02/2026"
              error="Không phải là một ngày"
              onChange={() => {}}
            />
          ),
          'large text': <FormField label="Thư điện tử">{(control) => <TextField {...control} />}</FormField>,
          password: (
            <FormField label="Mật khẩu">{(control) => <PasswordField {...control} autoComplete="off" />}</FormField>
          ),
          checkbox: <Checkbox label="Đề nghị xác nhận hoàn thành" defaultChecked />,
          radios: (
            <FieldGroup legend="Tiến độ" error={ERROR}>
              <Radio name="c-radio" label="Đang làm" defaultChecked />
              <Radio name="c-radio" label="Đã xong" />
            </FieldGroup>
          ),
          'picker of chips': (
            <ChipPicker
              id="c-picker"
              label="Đơn vị"
              placeholder="Tìm đơn vị"
              chips={null}
              search={() => ({ options: [{ value: '1', pieces: [{ text: 'Sở Xây dựng', isMatch: false }] }], more: 3 })}
              onPick={() => {}}
              onRemoveLast={() => null}
            />
          ),
          'drop of files': <FileDrop onFiles={() => {}} />,
          'drop, disabled': <FileDrop onFiles={() => {}} isDisabled />,
        }}
      />
      <SheetSection
        title="Tabs"
        states={{
          tabs: (
            <>
              <Tabs
                label="Danh sách"
                tabs={[
                  { value: 'open', label: 'Đang mở', count: '152' },
                  { value: 'late', label: 'Quá hạn', count: '37', isOverdue: true },
                ]}
                value={tab}
                onChange={setTab}
                panelId="c-panel"
              />
              <div id="c-panel" role="tabpanel" aria-label="Danh sách" />
            </>
          ),
          segments: (
            <SegmentedButtons
              label="Kỳ"
              options={[
                { value: 'open', label: 'Tháng này' },
                { value: 'late', label: 'Năm nay' },
              ]}
              value={tab}
              onChange={setTab}
            />
          ),
        }}
      />
      <SheetSection
        title="Summary of errors"
        states={{
          shown: <ErrorSummary errors={NAMELESS} title="Chưa gửi được" saved="Nội dung đã nhập vẫn còn nguyên." />,
        }}
      />
    </>
  );
}

/** The same array each time: a new one takes the focus. */
const NAMELESS = [{ fieldId: 'c-error', message: ERROR }];
