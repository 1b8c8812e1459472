import { Button } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { DraftState } from '../../ui/draft-note.tsx';
import { Note, SavedNote } from '../../ui/page.tsx';
import { SelectionBar } from '../../ui/selection-bar.tsx';
import { EmptyState, ErrorBoundary, ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { SheetSection } from './sheet-section.tsx';

/** What a screen says of itself: nothing there, not yet there, gone wrong, done. */
export function SituationStates() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <SheetSection
        title="Lists without rows"
        states={{
          good: <EmptyState kind="good" title="Không có việc nào quá hạn" />,
          filtered: (
            <EmptyState
              kind="filter"
              title="Không có việc nào khớp với điều kiện"
              action={<Button size="xs">Xóa lọc</Button>}
            />
          ),
          none: (
            <EmptyState kind="none" title="Chưa có chỉ đạo">
              Giao việc đầu tiên
            </EmptyState>
          ),
          loading: <LoadingRows count={3} />,
          failed: <ErrorPanel requestId="0f3a1122-77aa" onRetry={() => {}} />,
          broken: (
            <ErrorBoundary>
              <Breaks />
            </ErrorBoundary>
          ),
        }}
      />
      <SheetSection
        title="Notes"
        states={Object.fromEntries(
          (['plain', 'info', 'returned', 'soon', 'overdue'] as const).map((tone) => [
            tone,
            <Note key={tone} tone={tone}>
              Báo cáo bị trả lại: thiếu số liệu của 3 xã.
            </Note>,
          ]),
        )}
      />
      <SheetSection
        title="Drafts"
        states={{
          saved: <SavedNote>Đã lưu nháp lúc 10:21</SavedNote>,
          'state, saved': (
            <DraftState status={{ kind: 'saved', savedAt: '2026-11-24T03:21:00Z' }} onDiscard={() => {}} />
          ),
          'state, unsaved': <DraftState status={{ kind: 'unsaved' }} onDiscard={() => {}} />,
        }}
      />
      <SheetSection
        title="Over the screen"
        states={{
          dialog: (
            <>
              <Button onClick={() => setIsOpen(true)}>Dialog</Button>
              <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title="Nhắc 1 việc">
                Đơn vị nhận được lời nhắc ngay.
              </Dialog>
            </>
          ),
          'toast, done': <Button onClick={() => showToast({ text: 'Đã đôn đốc 3 việc của 3 đơn vị' })}>Toast</Button>,
          'toast, failed': (
            <Button onClick={() => showToast({ text: 'Máy chủ không trả lời.', tone: 'failed' })}>Toast</Button>
          ),
          'selection bar': (
            <SelectionBar
              summary="5 việc · 4 đơn vị"
              actions={[{ key: 'remind', label: 'Đôn đốc', onClick: () => {} }]}
              onClear={() => {}}
            />
          ),
        }}
      />
    </>
  );
}

function Breaks(): never {
  throw new Error('The sheet shows how a broken part looks.');
}
