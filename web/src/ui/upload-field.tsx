import { Trans, useLingui } from '@lingui/react/macro';
import { useDates } from '../lib/day-context.tsx';
import type { Upload, useUploads } from '../lib/use-uploads.ts';
import { useViewer } from '../lib/viewer.ts';
import { FileDrop, type UploadRow, UploadRows } from './files.tsx';
import { FieldGroup, Optional } from './form.tsx';

const ACCEPT = '.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.odt,.ods,.odp,.jpg,.jpeg,.png,.webp,.heic,.heif,.tif,.tiff';

type Props = {
  id: string;
  legend: string;
  uploads: ReturnType<typeof useUploads>;
  error?: string | undefined;
  isOptional?: boolean;
};

/** The files of a form: chosen, photographed or dropped, each on its way to the server. */
export function UploadField({ id, legend, uploads, error, isOptional = false }: Props) {
  const { t } = useLingui();
  const dates = useDates();
  const { settings } = useViewer().tenant;
  const limit = dates.number(Math.floor(settings.uploadLimitBytes / (1024 * 1024)));

  const rowOf = (upload: Upload): UploadRow => {
    const { key, name, mediaType, size } = upload;
    if (upload.state === 'done') return { key, name, mediaType, state: 'done', size: dates.fileSize(size) };
    if (upload.state === 'failed') {
      const reason = upload.message === '' ? t`Mất kết nối khi tải. Tệp vẫn còn trên máy này.` : upload.message;
      return { key, name, mediaType, state: 'failed', reason };
    }
    const sent = t`${dates.fileSize(upload.sent)} / ${dates.fileSize(size)}`;
    const isTimed = upload.secondsLeft !== null && upload.secondsLeft > 0;
    const progress = isTimed ? t`${sent} · còn khoảng ${upload.secondsLeft} giây` : sent;
    const percent = size === 0 ? 0 : Math.min(100, Math.floor((upload.sent / size) * 100));
    return { key, name, mediaType, state: 'running', percent, progress };
  };

  return (
    <FieldGroup
      legend={
        <>
          {legend} {isOptional && <Optional />}
        </>
      }
      hint={<Trans>PDF, Word, Excel, ảnh; mỗi tệp tối đa {limit} MB.</Trans>}
      error={error}
    >
      <UploadRows rows={uploads.uploads.map(rowOf)} onRetry={uploads.retry} onRemove={uploads.remove} />
      <FileDrop id={id} onFiles={uploads.add} accept={ACCEPT} />
    </FieldGroup>
  );
}
