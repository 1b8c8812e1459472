import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { requestHeaders } from '../../lib/acting-as.ts';
import { useDates } from '../../lib/day-context.tsx';
import { keepFile } from '../../lib/keep-file.ts';
import { sessionFetch } from '../../lib/session-fetch.ts';
import { showToast } from '../../ui/toasts.tsx';
import type { DirectiveFilter } from './conditions.ts';

/** Rows with these ids, or all that the filter finds. */
type Asked = { ids: readonly string[] } | { filter: DirectiveFilter; orderBy: string };

/** Has the server write rows of a list into a workbook, and keeps it among the downloads. */
export function useExport(list: 'directives' | 'assignments') {
  const { t } = useLingui();
  const dates = useDates();
  const [isExporting, setIsExporting] = useState(false);

  async function send(asked: Asked) {
    setIsExporting(true);
    try {
      const response = await sessionFetch(`/api/exports/${list}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { ...requestHeaders(), 'content-type': 'application/json' },
        body: JSON.stringify(asked),
      });
      if (!response.ok) throw new Error(String(response.status));
      await keepFile(response, 'danh-sach.xlsx');
      const rows = Number(response.headers.get('x-export-rows'));
      const isCut = response.headers.get('x-export-cut') === 'yes';
      const most = dates.number(rows);
      showToast({
        text: isCut
          ? t`Tệp Excel chỉ chứa ${most} dòng đầu. Lọc bớt để xuất phần còn lại.`
          : t`${plural(rows, { one: 'Đã xuất # dòng ra tệp Excel', other: 'Đã xuất # dòng ra tệp Excel' })}`,
        stays: isCut,
      });
    } catch {
      showToast({
        tone: 'failed',
        text: t`Chưa xuất được tệp Excel.`,
        action: { label: t`Thử lại`, onClick: () => void send(asked) },
      });
    } finally {
      setIsExporting(false);
    }
  }

  return { send: (asked: Asked) => void send(asked), isExporting };
}
