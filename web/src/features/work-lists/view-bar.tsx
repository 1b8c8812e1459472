import { ActionIcon, Button, Menu } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  IconArrowLeft,
  IconArrowRight,
  IconBookmarkPlus,
  IconDots,
  IconPencil,
  IconRefresh,
  IconTrash,
  IconUsers,
} from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { showToast } from '../../ui/toasts.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import { moved } from './saved-views.ts';
import type { KeptList, SavedView } from './use-saved-views.ts';
import { type Outcome, useViewCommands } from './view-commands.ts';
import look from './view-bar.module.css';

const ViewNameDialog = lazy(async () => ({ default: (await import('./view-dialogs.tsx')).ViewNameDialog }));
const ShareViewDialog = lazy(async () => ({ default: (await import('./view-dialogs.tsx')).ShareViewDialog }));

type Props = {
  list: KeptList;
  views: readonly SavedView[];
  canShare: boolean;
  /** The view whose conditions are those of the address. */
  shown: SavedView | undefined;
  /** The conditions of the address as they would be kept; null where there is nothing to keep. */
  search: string | null;
  /** Leaves a view that was thrown away. */
  onLeave: () => void;
};

/** Keeping the conditions that are shown, and what can be done with the view that is. */
export function ViewBar({ list, views, canShare, shown, search, onLeave }: Props) {
  const { t } = useLingui();
  const commands = useViewCommands(list);
  const isPhone = usePhone();
  const [asked, setAsked] = useState<'save' | 'rename' | 'share' | null>(null);
  const own = views.filter(({ isOwn }) => isOwn);
  const ids = own.map(({ id }) => id);
  const close = () => setAsked(null);

  /** Waits for an act and tells where it was not done. @returns whether it was */
  async function succeeds(act: Promise<Outcome>): Promise<boolean> {
    const outcome = await act;
    if (!outcome.isDone) showToast({ tone: 'failed', text: outcome.message ?? t`Máy chủ không trả lời. Hãy thử lại.` });
    return outcome.isDone;
  }

  async function handleReplace(view: SavedView, next: string) {
    const before = view.search;
    if (!(await succeeds(commands.replace(view.id, { search: next })))) return;
    showToast({
      text: t`Đã cập nhật bộ lọc “${view.name}”`,
      action: { label: t`Hoàn tác`, onClick: () => void succeeds(commands.replace(view.id, { search: before })) },
    });
  }

  async function handleDelete(view: SavedView) {
    if (!(await succeeds(commands.remove(view.id)))) return;
    onLeave();
    showToast({
      text: t`Đã xóa bộ lọc “${view.name}”`,
      action: { label: t`Hoàn tác`, onClick: () => void succeeds(commands.restore(view, ids)) },
    });
  }

  const at = shown ? ids.indexOf(shown.id) : -1;
  return (
    <div className={look.bar}>
      {search !== null && !shown && (
        <>
          {isPhone ? (
            <ActionIcon variant="default" size={44} aria-label={t`Lưu bộ lọc`} onClick={() => setAsked('save')}>
              <IconBookmarkPlus size={16} aria-hidden />
            </ActionIcon>
          ) : (
            <Button size="xs" leftSection={<IconBookmarkPlus size={16} aria-hidden />} onClick={() => setAsked('save')}>
              <Trans>Lưu bộ lọc</Trans>
            </Button>
          )}
          {own.length > 0 && (
            <Menu width={280} position="bottom-end">
              <Menu.Target>
                <ActionIcon variant="default" size={32} aria-label={t`Cập nhật một bộ lọc đã lưu`}>
                  <IconRefresh size={16} aria-hidden />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown className={look.menu}>
                <Menu.Label>
                  <Trans>Thay điều kiện của</Trans>
                </Menu.Label>
                {own.map((view) => (
                  <Menu.Item key={view.id} onClick={() => void handleReplace(view, search)}>
                    {view.name}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
        </>
      )}
      {shown && (
        <Menu width={280} position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" size={32} aria-label={t`Thao tác với bộ lọc “${shown.name}”`}>
              <IconDots size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {shown.isOwn ? (
              <>
                <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setAsked('rename')}>
                  <Trans>Đổi tên</Trans>
                </Menu.Item>
                {canShare && (
                  <Menu.Item leftSection={<IconUsers size={16} aria-hidden />} onClick={() => setAsked('share')}>
                    <Trans>Chia sẻ</Trans>
                  </Menu.Item>
                )}
                {at > 0 && (
                  <Menu.Item
                    leftSection={<IconArrowLeft size={16} aria-hidden />}
                    onClick={() => void succeeds(commands.order(moved(ids, shown.id, -1)))}
                  >
                    <Trans>Chuyển sang trái</Trans>
                  </Menu.Item>
                )}
                {at < ids.length - 1 && (
                  <Menu.Item
                    leftSection={<IconArrowRight size={16} aria-hidden />}
                    onClick={() => void succeeds(commands.order(moved(ids, shown.id, 1)))}
                  >
                    <Trans>Chuyển sang phải</Trans>
                  </Menu.Item>
                )}
                <Menu.Divider />
                <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void handleDelete(shown)}>
                  <Trans>Xóa bộ lọc</Trans>
                </Menu.Item>
              </>
            ) : (
              <Menu.Label>
                <Trans>Do {shown.owner.fullName} chia sẻ</Trans>
              </Menu.Label>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      <Suspense>
        {asked === 'save' && search !== null && (
          <ViewNameDialog
            name=""
            title={t`Lưu bộ lọc`}
            onName={(name) => commands.save(name, search)}
            onClose={close}
          />
        )}
        {asked === 'rename' && shown && (
          <ViewNameDialog
            name={shown.name}
            title={t`Đổi tên bộ lọc`}
            onName={(name) => commands.replace(shown.id, { name })}
            onClose={close}
          />
        )}
        {asked === 'share' && shown && (
          <ShareViewDialog view={shown} onShare={(roles) => commands.share(shown.id, roles)} onClose={close} />
        )}
      </Suspense>
    </div>
  );
}
