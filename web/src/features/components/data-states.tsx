import { useLingui } from '@lingui/react/macro';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { Brand } from '../../ui/brand.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { FileChip, FileList, UploadRows } from '../../ui/files.tsx';
import { Avatar, CornerCount, Count, Kbd, Pill, ProgressBar } from '../../ui/marks.tsx';
import { FactList, FactStrip } from '../../ui/page.tsx';
import { STATUS_WORDS, StatusChip } from '../../ui/status-chip.tsx';
import type { Status } from '../../ui/status-shape.tsx';
import { Tag, UrgencyTag } from '../../ui/tag.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { SheetSection } from './sheet-section.tsx';

const STATUSES = Object.keys(STATUS_WORDS) as Status[];
const FILE = { id: '1', name: 'bao-cao.pdf', url: '#file', mediaType: 'application/pdf', size: '1,2 MB' };
const ROWS = [
  { id: '1', code: 'BD-2026-0412', due: '30/11/2026', status: 'overdue' as const },
  { id: '2', code: 'BD-2026-0413', due: '02/12/2026', status: 'due-soon' as const },
  { id: '3', code: 'BD-2026-0414', due: '15/12/2026', status: 'done' as const },
];

/** What shows work: states, marks, facts, tables, files, time. */
export function DataStates() {
  return (
    <>
      <StatusStates />
      <SheetSection
        title="Marks"
        states={{
          count: (
            <span>
              <Count>12</Count> <Count isOverdue>37</Count>
            </span>
          ),
          'corner count': (
            <span>
              <CornerCount>4</CornerCount> <CornerCount isOverdue>9</CornerCount>
            </span>
          ),
          key: <Kbd>Ctrl</Kbd>,
          pill: <Pill>Sở Xây dựng</Pill>,
          'pill, neutral': <Pill isNeutral>khẩn</Pill>,
          'pill that can be taken away': (
            <Pill onRemove={() => {}} removeLabel="Bỏ Sở Xây dựng">
              Sở Xây dựng
            </Pill>
          ),
          avatar: (
            <span>
              <Avatar initials="HT" /> <Avatar initials="NA" isLarge />
            </span>
          ),
          progress: <ProgressBar percent={60} />,
          'progress, wide': <ProgressBar percent={85} isWide />,
          tag: <Tag>Chủ trì</Tag>,
          urgency: <UrgencyTag>Hỏa tốc</UrgencyTag>,
          brand: <Brand>VP UBND tỉnh</Brand>,
        }}
      />
      <SheetSection
        title="Facts"
        states={{
          list: <FactList facts={[{ label: 'Hạn', value: '30/11/2026' }]} />,
          strip: (
            <FactStrip
              facts={[
                { label: 'Hạn', value: '30/11/2026' },
                { label: 'Tiến độ', value: '60 %' },
              ]}
            />
          ),
        }}
      />
      <SheetSection
        title="Table"
        states={{
          rows: <Table />,
          busy: <Table isBusy />,
          'with cards': <Table hasCards />,
        }}
      />
      <SheetSection
        title="Files"
        states={{
          chip: <FileChip file={FILE} />,
          list: <FileList files={[FILE]} />,
          uploads: (
            <UploadRows
              rows={[
                { key: '1', name: 'xong.pdf', mediaType: 'application/pdf', state: 'done', size: '2,4 MB' },
                {
                  key: '2',
                  name: 'dang-tai.docx',
                  mediaType: 'application/msword',
                  state: 'running',
                  percent: 64,
                  progress: '11,5 / 18,0 MB',
                },
                {
                  key: '3',
                  name: 'hong.exe',
                  mediaType: 'application/octet-stream',
                  state: 'failed',
                  reason: 'Loại tệp không được nhận.',
                },
              ]}
              onRetry={() => {}}
              onRemove={() => {}}
            />
          ),
        }}
      />
      <SheetSection
        title="Timeline"
        states={{
          items: (
            <Timeline
              label="Timeline"
              items={(['plain', 'returned', 'done'] as const).map((tone) => ({
                key: tone,
                icon: <IconSend size={14} aria-hidden />,
                at: '20/11/2026 09:12',
                head: tone,
                detail: 'Đã hoàn thành 14 trên 20 hạng mục.',
                tone,
              }))}
            />
          ),
        }}
      />
    </>
  );
}

function StatusStates() {
  const { i18n } = useLingui();
  return (
    <SheetSection
      title="Status"
      states={Object.fromEntries(
        STATUSES.map((status) => [
          status,
          <span key={status}>
            <StatusChip status={status}>{i18n._(STATUS_WORDS[status])}</StatusChip>{' '}
            <StatusChip status={status} look="bare" /> <StatusChip status={status} look="solid" />
          </span>,
        ]),
      )}
    />
  );
}

function Table({ isBusy = false, hasCards = false }) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set(['2']));
  const toggle = (key: string) =>
    setKeys((before) => new Set([...before, key].filter((one) => one !== key || !before.has(key))));
  return (
    <DataTable
      caption="Directives"
      columns={[
        { key: 'status', header: 'Tình trạng', cell: ({ status }) => <StatusChip status={status} look="bare" /> },
        { key: 'code', header: 'Mã', cell: ({ code }) => code, isRowHeader: true },
        {
          key: 'due',
          header: 'Hạn',
          cell: ({ due }) => due,
          align: 'end',
          sort: { direction: 'ascending', onSort: () => {} },
        },
      ]}
      rows={ROWS}
      keyOf={({ id }) => id}
      currentKey="1"
      isBusy={isBusy}
      selection={{
        keys,
        onToggle: toggle,
        onExtend: toggle,
        onToggleAll: () => setKeys(keys.size === ROWS.length ? new Set() : new Set(ROWS.map(({ id }) => id))),
        labelOf: ({ code }) => code,
      }}
      {...(hasCards && { card: ({ code }: { code: string }) => <b>{code}</b> })}
    />
  );
}
