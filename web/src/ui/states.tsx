import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconCloudOff, IconFilter, IconInbox, IconRefresh } from '@tabler/icons-react';
import { Component, type ReactNode, useEffect, useState } from 'react';
import { errorIdOf, tellError } from '../lib/tell-error.ts';
import look from './states.module.css';
import { StatusShape } from './status-shape.tsx';

const PATIENCE_MS = 200;

type EmptyProps = {
  /** `good`: nothing is owed. `filter`: the conditions leave nothing. `none`: nothing exists yet. */
  kind: 'good' | 'filter' | 'none';
  title: ReactNode;
  children?: ReactNode;
  /** One button or link. */
  action?: ReactNode;
};

/** Why a list is empty, and the one thing to do about it. */
export function EmptyState({ kind, title, children, action }: EmptyProps) {
  return (
    <div className={look.state} data-good={kind === 'good' || undefined}>
      {kind === 'good' && <StatusShape status="done" size={20} />}
      {kind === 'filter' && <IconFilter size={20} stroke={1.75} aria-hidden />}
      {kind === 'none' && <IconInbox size={20} stroke={1.75} aria-hidden />}
      <p className={look.title}>{title}</p>
      {children && <p className="muted">{children}</p>}
      {action}
    </div>
  );
}

type LoadingProps = { count?: number; /** Px, that of the rows to come. */ height?: number };

/** Rows to come: they take their place at once and show after 200 ms, so that nothing jumps and nothing flickers. */
export function LoadingRows({ count = 8, height = 44 }: LoadingProps) {
  const [isWaiting, setIsWaiting] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setIsWaiting(false), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={look.rows} data-loading data-waiting={isWaiting || undefined} role="status">
      <span className="sr">
        <Trans>Đang tải</Trans>
      </span>
      {Array.from({ length: count }, (_, index) => (
        <div className={look.rowBox} style={{ height }} key={index} aria-hidden="true">
          <span className={look.shimmer} style={{ width: `${72 - ((index * 17) % 40)}%` }} />
          {height > 40 && <span className={look.shimmer} style={{ width: '28%', height: 8 }} />}
        </div>
      ))}
    </div>
  );
}

/** A screen of which nothing is known yet: rows to come, under a heading that says to readers what it will be. */
export function PendingScreen({ title, ...rows }: LoadingProps & { title: string }) {
  return (
    <>
      <h1 className="sr">{title}</h1>
      <LoadingRows {...rows} />
    </>
  );
}

type ErrorProps = {
  title?: ReactNode;
  /** What was kept: "Nội dung đã nhập vẫn còn nguyên." */
  saved?: ReactNode;
  onRetry?: (() => void) | undefined;
  /** For support: the id under which the server logged the request, or the fault of this app. */
  requestId?: string | undefined;
};

/** What failed, what was kept, how to try again, and a code for support. */
export function ErrorPanel({ title, saved, onRetry, requestId }: ErrorProps) {
  const { t } = useLingui();
  return (
    <div className={look.state} role="alert">
      <IconCloudOff size={20} stroke={1.75} aria-hidden />
      <p className={look.title}>{title ?? t`Chưa tải được`}</p>
      <p className="muted">{saved ?? t`Máy chủ không trả lời. Chưa có gì bị mất.`}</p>
      {requestId && (
        <p className={look.code}>
          <Trans>Mã hỗ trợ: {requestId}</Trans>
        </p>
      )}
      {onRetry && (
        <Button size="xs" leftSection={<IconRefresh size={16} aria-hidden />} onClick={onRetry}>
          <Trans>Thử lại</Trans>
        </Button>
      )}
    </div>
  );
}

/** A panel that fails takes only itself away; the rest of the screen goes on, and the fault is told under an id. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { errorId: string | null }> {
  override state = { errorId: null };

  static getDerivedStateFromError(error: unknown) {
    return { errorId: errorIdOf(error) };
  }

  override componentDidCatch(error: unknown) {
    tellError(error);
  }

  override render() {
    const { errorId } = this.state;
    if (errorId === null) return this.props.children;
    return <BrokenPanel errorId={errorId} onRetry={() => this.setState({ errorId: null })} />;
  }
}

function BrokenPanel({ errorId, onRetry }: { errorId: string; onRetry: () => void }) {
  const { t } = useLingui();
  return (
    <ErrorPanel
      title={t`Phần này gặp lỗi`}
      saved={t`Những phần khác vẫn dùng được. Dữ liệu đã lưu không bị ảnh hưởng.`}
      requestId={errorId}
      onRetry={onRetry}
    />
  );
}
