import { ActionIcon, Popover } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconHelpCircle } from '@tabler/icons-react';
import { useState } from 'react';
import look from './filter-bar.module.css';

/** How conditions are typed, with examples that may be typed as they stand. */
export function FilterHelp() {
  const { t, i18n } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const isEnglish = i18n.locale === 'en';
  const lines: [string, string][] = [
    [isEnglish ? 'status:overdue,due soon' : 'trạng thái:quá hạn,sắp đến hạn', t`một trong các tình trạng`],
    [isEnglish ? 'due:<=30/11' : 'hạn:<=30/11', t`hạn đến hết ngày; cũng có <, >=, >`],
    [
      isEnglish ? 'due:@today..@today+7' : 'hạn:@today..@today+7',
      t`từ hôm nay đến 7 ngày tới, luôn tính theo ngày xem`,
    ],
    [
      isEnglish ? 'agency:"Sở Xây dựng",snnmt' : 'đơn vị:"Sở Xây dựng",snnmt',
      t`một trong hai đơn vị; tên viết tắt cũng được`,
    ],
    [isEnglish ? 'group:"các sở, ban, ngành"' : 'khối:"các sở, ban, ngành"', t`việc của mọi đơn vị trong khối`],
    [isEnglish ? 'monitor:@me' : 'theo dõi:@me', t`việc tôi theo dõi`],
    [isEnglish ? 'field:"Y tế"' : 'lĩnh vực:"Y tế"', t`lĩnh vực; cũng có người giao, nguồn, vai trò`],
    [isEnglish ? 'urgent' : 'khẩn', t`độ khẩn; cũng có thượng khẩn, hỏa tốc`],
    [isEnglish ? 'no:due' : 'không:hạn', t`chưa có hạn; cũng có theo dõi, lĩnh vực, văn bản`],
    [isEnglish ? '-agency:@me' : '-đơn vị:@me', t`dấu trừ đứng trước: bỏ ra`],
  ];
  return (
    <Popover opened={isOpen} onChange={setIsOpen} width={440} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          className={look.help}
          aria-label={t`Cách lọc`}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <IconHelpCircle size={18} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={look.helpText} aria-label={t`Cách lọc`} tabIndex={0}>
        <p>
          <Trans>
            Gõ điều kiện rồi Enter; không cần dấu, không phân biệt chữ hoa. Các điều kiện cùng phải đúng, dấu phẩy là
            “hoặc”. Chữ còn lại là nội dung cần tìm.
          </Trans>
        </p>
        <dl>
          {lines.map(([typed, meaning]) => (
            <div key={typed}>
              <dt>{typed}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
