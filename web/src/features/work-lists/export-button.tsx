import { ActionIcon } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconFileSpreadsheet } from '@tabler/icons-react';

/** Exports all that the list holds. */
export function ExportButton({ isExporting, onExport }: { isExporting: boolean; onExport: () => void }) {
  const { t } = useLingui();
  return (
    <ActionIcon
      className="only-desk"
      variant="default"
      size={36}
      loading={isExporting}
      aria-label={t`Xuất Excel cả danh sách`}
      title={t`Xuất Excel cả danh sách`}
      onClick={onExport}
    >
      <IconFileSpreadsheet size={16} aria-hidden />
    </ActionIcon>
  );
}
