import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormContext } from 'react-hook-form';
import { useDates } from '../../lib/day-context.tsx';
import { parseDay, parseTime } from '../../lib/typed-day.ts';
import { type DeadlineSurroundings, parseDeadline, showDeadlineForm } from '../../lib/typed-deadline.ts';
import { useDeadlineReading } from '../../lib/use-deadline-reading.ts';
import { DeadlineNote } from '../../ui/deadline-field.tsx';
import { DOCUMENT_TYPES, URGENCIES } from '../../lib/words.ts';
import { type Fact, FactList, Note } from '../../ui/page.tsx';
import { Tag, UrgencyTag } from '../../ui/tag.tsx';
import { useIssue } from './issue-context.ts';
import { issuedOnOf } from './issue-faults.ts';
import type { DirectiveForm, IssueForm } from './issue-form.ts';
import look from './review-step.module.css';
import { type Part, type Share, sharesOf } from './shares.ts';

type Props = { isProposal: boolean; onEdit: (step: 'document' | 'directives') => void };

/** Everything as it will be issued, word for word. */
export function ReviewStep({ isProposal, onEdit }: Props) {
  const { t } = useLingui();
  const { getValues } = useFormContext<IssueForm>();
  const { choices } = useIssue();
  const form = getValues();
  const issuer = choices.issuers.find(({ id }) => id === form.issuerId);

  return (
    <div className={look.review}>
      {isProposal && (
        <Note tone="info">
          <Trans>
            Đây là đề xuất: có hiệu lực khi người giao hoặc Chánh Văn phòng xác nhận. Đơn vị chưa thấy cho đến lúc đó.
          </Trans>
        </Note>
      )}
      <section className={look.block} aria-label={t`Văn bản`}>
        <DocumentReview form={form} issuer={issuer && `${issuer.person.fullName}, ${issuer.title}`} />
        <Button size="xs" onClick={() => onEdit('document')}>
          <Trans>Sửa văn bản</Trans>
        </Button>
      </section>
      <ol className={look.list}>
        {form.directives.map((directive, index) => (
          <li className={look.block} key={index}>
            <DirectiveReview directive={directive} number={index + 1} />
            <Button size="xs" onClick={() => onEdit('directives')} aria-label={t`Sửa nhiệm vụ ${index + 1}`}>
              <Trans>Sửa</Trans>
            </Button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function DocumentReview({ form, issuer }: { form: IssueForm; issuer: string | undefined }) {
  const { t, i18n } = useLingui();
  const dates = useDates();
  const { document, existing, files, source } = form;
  const facts: Fact[] = [{ label: t`Người giao`, value: issuer ?? t`Chưa chọn` }];
  if (source === 'NEW') {
    const day = parseDay(document.issuedOn, dates.today);
    facts.push({ label: t`Loại văn bản`, value: i18n._(DOCUMENT_TYPES[document.type]) });
    facts.push({ label: t`Ngày ban hành`, value: day === null ? document.issuedOn : dates.day(day) });
    if (document.signer.trim() !== '') facts.push({ label: t`Người ký`, value: document.signer });
    if (files.length > 0) facts.push({ label: t`Tệp`, value: files.map(({ name }) => name).join(', ') });
  }
  if (source === 'EXISTING' && existing) facts.push({ label: t`Ngày ban hành`, value: dates.day(existing.issuedOn) });
  const title =
    source === 'NONE'
      ? t`Không có văn bản`
      : source === 'EXISTING'
        ? existing?.reference
        : [document.number.trim(), document.notation.trim()].filter(Boolean).join('/');

  return (
    <div className={look.body}>
      <h2 className="nowrap">{title}</h2>
      {source !== 'NONE' && <p>{source === 'NEW' ? document.abstract : existing?.abstract}</p>}
      <FactList facts={facts} labelWidth={120} />
    </div>
  );
}

function DirectiveReview({ directive, number }: { directive: DirectiveForm; number: number }) {
  const { t, i18n } = useLingui();
  const dates = useDates();
  const { directory, choices, parentDueOn } = useIssue();
  const shares = sharesOf(directive, directory);
  const reading = useDeadlineReading();
  const { getValues } = useFormContext<IssueForm>();
  const surroundings = { ...reading, issuedOn: issuedOnOf(getValues(), dates.today) };
  const typed = parseDeadline(directive.dueOn, surroundings);
  const monitors = choices.monitors.filter(({ id }) => directive.monitorIds.includes(id));
  const people = [...choices.issuers, ...choices.monitors].map(({ person }) => person);
  const readers = new Map(
    people.filter(({ id }) => directive.readerIds.includes(id)).map((one) => [one.id, one.fullName]),
  );

  function deadline(): string {
    const day = directive.hasNoDeadline ? parentDueOn : typed && typed.kind === 'date' ? typed.on : null;
    if (day === null) {
      if (directive.hasNoDeadline || typed === null || typed.kind === 'none') return t`Không ấn định thời hạn`;
      return showDeadlineForm(typed, dates.language);
    }
    const time = directive.hasNoDeadline ? null : parseTime(directive.dueTime);
    const weekday = dates.weekday(day);
    return time === null ? t`${dates.day(day)} (${weekday})` : t`${time} ngày ${dates.day(day)} (${weekday})`;
  }

  function agencies(part: Part) {
    const named = shares.filter((share) => share.part === part);
    return named.length === 0 ? t`Không có` : <Agencies shares={named} surroundings={surroundings} />;
  }

  const facts: Fact[] = [
    {
      label: t`Hạn`,
      value: (
        <>
          <b>{deadline()}</b>
          {!directive.hasNoDeadline && <DeadlineNote deadline={typed} issuedOn={surroundings.issuedOn} />}
        </>
      ),
    },
    ...(directive.deadlineText.trim() === ''
      ? []
      : [{ label: t`Ghi trong văn bản`, value: `“${directive.deadlineText}”` }]),
    { label: t`Chủ trì`, value: agencies('lead') },
    { label: t`Phối hợp`, value: agencies('coordinating') },
    ...(directive.expectedProduct.trim() === '' ? [] : [{ label: t`Sản phẩm`, value: directive.expectedProduct }]),
    ...(directive.field.trim() === '' ? [] : [{ label: t`Lĩnh vực`, value: directive.field }]),
    ...(monitors.length === 0
      ? []
      : [{ label: t`Theo dõi`, value: monitors.map(({ person }) => person.fullName).join(', ') }]),
    ...(directive.isRestricted ? [{ label: t`Người được xem`, value: [...readers.values()].join(', ') }] : []),
  ];

  return (
    <div className={look.body}>
      <h2 className="row wrap">
        {t`Nhiệm vụ ${number}`}
        {directive.urgency !== 'NORMAL' && <UrgencyTag>{i18n._(URGENCIES[directive.urgency])}</UrgencyTag>}
        {directive.isRestricted && (
          <Tag>
            <Trans>Hạn chế</Trans>
          </Tag>
        )}
      </h2>
      <p className={look.content}>{directive.content}</p>
      <FactList facts={facts} labelWidth={120} />
    </div>
  );
}

/** Names one after the other; those with a deadline of their own bear it. */
function Agencies({ shares, surroundings }: { shares: readonly Share[]; surroundings: DeadlineSurroundings }) {
  const { t } = useLingui();
  const dates = useDates();
  return (
    <>
      {shares.length > 3 && (
        <b>
          <Trans>{dates.number(shares.length)} đơn vị:</Trans>{' '}
        </b>
      )}
      {shares
        .map(({ agency, dueOn }) => {
          const own = parseDeadline(dueOn, surroundings);
          if (own === null) return agency.shortName;
          return t`${agency.shortName} (hạn ${showDeadlineForm(own, dates.language)})`;
        })
        .join(', ')}
    </>
  );
}
