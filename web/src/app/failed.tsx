import { useLingui } from '@lingui/react/macro';
import { Link, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { errorIdOf, tellError } from '../lib/tell-error.ts';
import { EmptyState, ErrorPanel } from '../ui/states.tsx';
import { Page, PageHeader } from '../ui/page.tsx';

/** An address nothing stands at: absent and foreign look the same. */
export function NotFound() {
  const { t } = useLingui();
  return (
    <Page>
      <PageHeader title={t`Không tìm thấy trang`} />
      <EmptyState
        kind="none"
        title={t`Trang này không có, hoặc không thuộc phạm vi được xem.`}
        action={<Link to="/inbox">{t`Về hộp việc`}</Link>}
      >
        {t`Kiểm tra lại đường dẫn, hoặc hỏi người đã gửi nó.`}
      </EmptyState>
    </Page>
  );
}

/** The same where no shell stands around it. */
export function NotFoundPage() {
  return (
    <main>
      <NotFound />
    </main>
  );
}

/** The shell from the device, with no server to fill it: it opens by itself once there is one. */
export function NoConnection() {
  const { t } = useLingui();
  return (
    <main>
      <Page>
        <PageHeader title={t`Không có kết nối`} />
        <div role="status">
          <EmptyState kind="none" title={t`Ứng dụng đã mở, nhưng chưa kết nối được máy chủ.`}>
            {t`Nội dung đang nhập dở vẫn được giữ trên máy này. Màn hình sẽ tự mở khi có lại kết nối.`}
          </EmptyState>
        </div>
      </Page>
    </main>
  );
}

/** A screen that failed, or whose code could not be fetched after a release. */
export function RouteFailed({ error }: { error: unknown }) {
  const { t } = useLingui();
  const router = useRouter();
  useEffect(() => tellError(error), [error]);
  return (
    <Page>
      <PageHeader title={t`Trang này gặp lỗi`} />
      <ErrorPanel
        title={t`Chưa mở được trang này`}
        saved={t`Dữ liệu đã lưu không bị ảnh hưởng. Nếu hệ thống vừa được cập nhật, hãy tải lại trang.`}
        requestId={errorIdOf(error)}
        onRetry={() => void router.invalidate().then(() => window.location.reload())}
      />
    </Page>
  );
}
