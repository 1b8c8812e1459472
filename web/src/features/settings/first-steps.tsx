import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../lib/graphql.ts';
import look from './first-steps.module.css';

const FirstStepsQuery = graphql(`
  query FirstSteps {
    viewer {
      id
      tenant {
        id
        firstSteps {
          id
          agencyCount
          agenciesWithoutPeopleCount
          hasLeader
          hasChief
          hasMonitor
          hasCalendar
          hasDirective
        }
      }
    }
  }
`);

/** What an administrator does before work can begin; gone once all is done, or put away. */
export function FirstSteps({ onHide }: { onHide: () => void }) {
  const { t } = useLingui();
  const id = useId();
  const [{ data }] = useQuery({ query: FirstStepsQuery, requestPolicy: 'cache-and-network' });
  const steps = data?.viewer?.tenant.firstSteps;
  if (!steps) return null;
  const { agencyCount, agenciesWithoutPeopleCount: empty } = steps;
  const list: Step[] = [
    {
      isDone: agencyCount > 0,
      title: <Link to="/agencies">{t`Nhập cơ quan, đơn vị`}</Link>,
      note:
        agencyCount > 0 ? <Plural value={agencyCount} other="Đã có # đơn vị" /> : t`Sở, ban, ngành, UBND các cấp dưới`,
    },
    {
      isDone: steps.hasLeader && steps.hasChief && steps.hasMonitor,
      title: <Link to="/people">{t`Mời lãnh đạo UBND và Văn phòng`}</Link>,
      note: t`Ít nhất một người giao việc, Chánh Văn phòng và một chuyên viên theo dõi`,
    },
    {
      isDone: agencyCount > 0 && empty === 0,
      title: <Link to="/people">{t`Mời đầu mối của từng đơn vị`}</Link>,
      note:
        agencyCount > 0 && empty > 0 ? (
          <Plural value={empty} other="# đơn vị chưa có ai để nhận việc" />
        ) : (
          t`Mỗi đơn vị dùng hệ thống cần ít nhất một người nhận việc`
        ),
    },
    {
      isDone: steps.hasCalendar,
      title: <Link to="/calendar">{t`Ngày nghỉ, ngày làm bù của năm nay`}</Link>,
      note: t`Các thời hạn tính theo ngày làm việc`,
    },
    {
      isDone: steps.hasDirective,
      title: t`Giao nhiệm vụ đầu tiên`,
      note: t`Do lãnh đạo hoặc Văn phòng giao; khi đó hệ thống bắt đầu theo dõi`,
    },
  ];
  const done = list.filter(({ isDone }) => isDone).length;
  const all = list.length;
  if (done === all) return null;
  return (
    <section className={look.box} aria-labelledby={id}>
      <header className={look.head}>
        <h2 id={id}>
          <Trans>Những việc đầu tiên</Trans>
        </h2>
        <span className="meta">
          <Trans>
            Đã xong {done} trên {all}
          </Trans>
        </span>
        <Button size="xs" variant="subtle" className="push" onClick={onHide}>
          <Trans>Ẩn đi</Trans>
        </Button>
      </header>
      <ol className={look.steps}>
        {list.map(({ isDone, title, note }, index) => (
          <li key={index} data-done={isDone || undefined}>
            {isDone ? (
              <IconCircleCheckFilled size={20} aria-hidden />
            ) : (
              <IconCircle size={20} stroke={1.75} aria-hidden />
            )}
            <span>
              <span className="sr">{isDone ? <Trans>Đã xong:</Trans> : <Trans>Chưa xong:</Trans>} </span>
              <b>{title}</b>
              <span className="meta">{note}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

type Step = { isDone: boolean; title: ReactNode; note: ReactNode };
