import { ActionIcon, Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import {
  IconAlertCircle,
  IconCamera,
  IconCheck,
  IconFile,
  IconFileTypeDoc,
  IconFileTypePdf,
  IconFileTypeXls,
  IconPaperclip,
  IconPhoto,
  IconRefresh,
  IconX,
} from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import look from './files.module.css';

export type FileFacts = { id: string; name: string; url: string; mediaType: string; /** "1,2 MB" */ size: ReactNode };

/** The icon of a kind of file. */
export function FileIcon({ mediaType, size = 20 }: { mediaType: string; size?: number }) {
  const Icon = iconOf(mediaType);
  return <Icon size={size} stroke={1.75} aria-hidden />;
}

function iconOf(mediaType: string) {
  if (mediaType === 'application/pdf') return IconFileTypePdf;
  if (mediaType.startsWith('image/')) return IconPhoto;
  if (/excel|spreadsheet/.test(mediaType)) return IconFileTypeXls;
  if (/word/.test(mediaType)) return IconFileTypeDoc;
  return IconFile;
}

/** One file as a small frame, for a line of text or the timeline. */
export function FileChip({ file }: { file: FileFacts }) {
  return (
    <a className={look.chip} href={file.url} target="_blank" rel="noreferrer">
      <FileIcon mediaType={file.mediaType} size={16} />
      <span>{file.name}</span> <span className="meta nowrap">{file.size}</span>
    </a>
  );
}

/** Files one under the other, for a side pane. `metaOf` replaces the size under the name. */
export function FileList({ files, metaOf }: { files: readonly FileFacts[]; metaOf?: (file: FileFacts) => ReactNode }) {
  return (
    <ul className={look.list}>
      {files.map((file) => (
        <li className={look.line} key={file.id}>
          <FileIcon mediaType={file.mediaType} />
          <div>
            <a href={file.url} target="_blank" rel="noreferrer">
              {file.name}
            </a>
            <span className="meta">{metaOf ? metaOf(file) : file.size}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

export type UploadRow = {
  key: string;
  name: string;
  mediaType: string;
} & (
  | { state: 'done'; /** "2,4 MB" */ size: ReactNode }
  | { state: 'running'; percent: number; /** "11,5 / 18,0 MB · còn khoảng 8 giây" */ progress: ReactNode }
  | { state: 'failed'; reason: ReactNode }
);

type RowsProps = { rows: readonly UploadRow[]; onRetry: (key: string) => void; onRemove: (key: string) => void };

/** Files on their way to the server: done, running with their share, failed with a way to try again. */
export function UploadRows({ rows, onRetry, onRemove }: RowsProps) {
  return (
    <>
      <UploadsSaid rows={rows} />
      {rows.length > 0 && (
        <ul className={look.uploads}>
          {rows.map((row) => (
            <UploadLine key={row.key} row={row} onRetry={onRetry} onRemove={onRemove} />
          ))}
        </ul>
      )}
    </>
  );
}

function UploadLine({ row, onRetry, onRemove }: Omit<RowsProps, 'rows'> & { row: UploadRow }) {
  const { t } = useLingui();
  return (
    <li className={look.upload}>
      <FileIcon mediaType={row.mediaType} />
      <div>
        <span>{row.name}</span>
        <UploadState row={row} />
      </div>
      {row.state === 'failed' && (
        <Button
          size="xs"
          leftSection={<IconRefresh size={16} aria-hidden />}
          onClick={() => onRetry(row.key)}
          aria-label={t`Thử lại ${row.name}`}
        >
          <Trans>Thử lại</Trans>
        </Button>
      )}
      <ActionIcon
        onClick={() => onRemove(row.key)}
        aria-label={row.state === 'running' ? t`Hủy tải ${row.name}` : t`Bỏ ${row.name}`}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </li>
  );
}

/** How far all of them are, for who does not see the bars; a failed one is told by itself. */
function UploadsSaid({ rows }: Pick<RowsProps, 'rows'>) {
  const count = (state: UploadRow['state']) => rows.filter((row) => row.state === state).length;
  const [running, done] = [count('running'), count('done')];
  return (
    <span className="sr" role="status">
      {running > 0 ? (
        <Plural value={running} other="Đang tải # tệp" />
      ) : (
        done > 0 && <Plural value={done} other="Đã tải lên # tệp" />
      )}
    </span>
  );
}

function UploadState({ row }: { row: UploadRow }) {
  if (row.state === 'failed') {
    return (
      <span className={look.failed} role="alert">
        <IconAlertCircle size={14} aria-hidden />
        {row.reason}
      </span>
    );
  }
  if (row.state === 'done') {
    return (
      <span className="meta">
        <IconCheck size={14} className={look.done} aria-hidden />
        <Trans>Đã tải lên</Trans> · {row.size}
      </span>
    );
  }
  return (
    <>
      <span className={look.bar} aria-hidden="true">
        <i style={{ width: `${row.percent}%` }} />
      </span>
      <span className="meta">
        <Trans>Đang tải {row.percent}%</Trans> · {row.progress}
      </span>
    </>
  );
}

type DropProps = {
  onFiles: (files: File[]) => void;
  /** As the `accept` of an input. */
  accept?: string;
  isDisabled?: boolean;
  /** Ids of the hint and the error. */
  describedBy?: string;
  /** Where an error summary leads. */
  id?: string;
};

/** Takes files by button, by camera on a phone, or dropped. */
export function FileDrop({ onFiles, accept, isDisabled = false, describedBy, id }: DropProps) {
  const { t } = useLingui();
  const picker = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  function take(list: Picked | null) {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(files);
  }

  function handleDrop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    if (!isDisabled) take(event.dataTransfer.files);
  }

  return (
    <div
      className={look.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={handleDrop}
    >
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={accept}
        aria-label={t`Tệp đính kèm`}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <input
        ref={camera}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={t`Ảnh chụp`}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <Button
        id={id}
        disabled={isDisabled}
        leftSection={<IconPaperclip size={16} aria-hidden />}
        aria-describedby={describedBy}
        onClick={() => picker.current?.click()}
      >
        <Trans>Chọn tệp</Trans>
      </Button>
      <Button
        className="only-phone"
        disabled={isDisabled}
        leftSection={<IconCamera size={16} aria-hidden />}
        onClick={() => camera.current?.click()}
      >
        <Trans>Chụp ảnh</Trans>
      </Button>
      <span className="muted only-desk">
        <Trans>hoặc kéo tệp vào đây</Trans>
      </span>
    </div>
  );
}

type Picked = DataTransfer['files'];
