import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import {
  IconArrowLeft,
  IconArrowBackUp,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconPencil,
  IconPrinter,
  IconSend,
  IconTrash,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useRef, useState } from 'react';
import { requestHeaders } from '../../lib/acting-as.ts';
import { useDates } from '../../lib/day-context.tsx';
import { type FragmentOf, readFragment } from '../../lib/graphql.ts';
import { keepFile } from '../../lib/keep-file.ts';
import { sessionFetch } from '../../lib/session-fetch.ts';
import { FileChip } from '../../ui/files.tsx';
import { BackBar, FactList, Note, PageHeader } from '../../ui/page.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { BeforeSubmission } from './before-submission.tsx';
import { type Letter, LetterScreen_Letter } from './letter-operations.ts';
import { LetterPreview } from './letter-preview.tsx';
import { LETTER_STATES } from './letter-words.ts';
import look from './letters.module.css';

const LetterDialog = lazy(async () => ({ default: (await import('./letter-dialog.tsx')).LetterDialog }));

export type LetterActName = 'change' | 'submit' | 'giveBack' | 'issue' | 'discard';

type Props = { letter: FragmentOf<typeof LetterScreen_Letter>; onReload: () => void };

/** A chase letter: its paper at the left, at the right its acts, what is to be looked at, and its facts. */
export function LetterScreen({ letter: masked, onReload }: Props) {
  const { t, i18n } = useLingui();
  const letter = readFragment(LetterScreen_Letter, masked);
  const [begun, setBegun] = useState<LetterActName | null>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const { words, shape } = LETTER_STATES[letter.state];
  const id = letter.id.split(':')[1] ?? '';

  return (
    <>
      <BackBar>
        <Link to="/letters" className="row">
          <IconArrowLeft size={16} aria-hidden /> <Trans>Công văn đôn đốc</Trans>
        </Link>
      </BackBar>
      <PageHeader
        isFlush
        title={letter.reference ? t`Công văn ${letter.reference}` : t`Dự thảo công văn đôn đốc`}
        context={<StatusChip status={shape}>{i18n._(words)}</StatusChip>}
      />
      <div className={look.columns}>
        <LetterPreview id={id} version={`${letter.version} ${letter.state}`} frame={frame} />
        <aside className={look.side} aria-label={t`Thao tác và thông tin`}>
          <Acts letter={letter} onBegin={setBegun} />
          <Papers id={id} onPrint={() => frame.current?.contentWindow?.print()} />
          {letter.returnedReason && (
            <Note tone="returned">
              <b>
                <Trans>Người ký trả lại:</Trans>
              </b>{' '}
              {letter.returnedReason}
            </Note>
          )}
          {letter.state === 'DRAFT' && <BeforeSubmission letter={letter} />}
          <Facts letter={letter} />
        </aside>
      </div>
      {begun && (
        <Suspense>
          <LetterDialog
            act={begun}
            letter={letter}
            onClose={() => {
              setBegun(null);
              onReload();
            }}
            onDone={(text) => {
              setBegun(null);
              showToast({ text });
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function Acts({ letter, onBegin }: { letter: Letter; onBegin: (act: LetterActName) => void }) {
  const { viewerCanIssue, viewerCanSubmit, viewerCanChange, viewerCanGiveBack, viewerCanDiscard } = letter;
  const isNobodys = !viewerCanIssue && !viewerCanSubmit && !viewerCanChange && !viewerCanGiveBack && !viewerCanDiscard;
  if (isNobodys) return null;
  return (
    <div className={look.acts}>
      {viewerCanIssue && (
        <Button variant="filled" leftSection={<IconSend size={16} aria-hidden />} onClick={() => onBegin('issue')}>
          <Trans>Ban hành, nhập số và ngày</Trans>
        </Button>
      )}
      {viewerCanSubmit && (
        <Button variant="filled" leftSection={<IconSend size={16} aria-hidden />} onClick={() => onBegin('submit')}>
          <Trans>Trình ký</Trans>
        </Button>
      )}
      {viewerCanChange && (
        <Button leftSection={<IconPencil size={16} aria-hidden />} onClick={() => onBegin('change')}>
          <Trans>Sửa dự thảo</Trans>
        </Button>
      )}
      {viewerCanGiveBack && (
        <Button leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={() => onBegin('giveBack')}>
          <Trans>Trả lại dự thảo</Trans>
        </Button>
      )}
      {viewerCanDiscard && (
        <Button variant="subtle" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => onBegin('discard')}>
          <Trans>Hủy dự thảo</Trans>
        </Button>
      )}
    </div>
  );
}

/** The letter as a file of its own, and on paper. */
function Papers({ id, onPrint }: { id: string; onPrint: () => void }) {
  const { t } = useLingui();
  const [making, setMaking] = useState<'docx' | 'pdf' | null>(null);

  async function take(kind: 'docx' | 'pdf') {
    setMaking(kind);
    try {
      const response = await sessionFetch(`/api/letters/${id}.${kind}`, {
        headers: requestHeaders(),
        credentials: 'same-origin',
      });
      if (response.ok) await keepFile(response, `cong-van.${kind}`);
      else showToast({ tone: 'failed', text: await messageOf(response, t`Chưa tải được tệp.`) });
    } catch {
      showToast({ tone: 'failed', text: t`Chưa tải được tệp.` });
    } finally {
      setMaking(null);
    }
  }

  return (
    <div className={look.acts}>
      <div className={look.pair}>
        <Button
          leftSection={<IconFileTypeDocx size={16} aria-hidden />}
          loading={making === 'docx'}
          onClick={() => void take('docx')}
        >
          <Trans>Tải Word</Trans>
        </Button>
        <Button
          leftSection={<IconFileTypePdf size={16} aria-hidden />}
          loading={making === 'pdf'}
          onClick={() => void take('pdf')}
        >
          <Trans>Tải PDF</Trans>
        </Button>
      </div>
      <Button variant="subtle" leftSection={<IconPrinter size={16} aria-hidden />} onClick={onPrint}>
        <Trans>In công văn</Trans>
      </Button>
    </div>
  );
}

/** The server's own sentence, where it sent one. */
async function messageOf(response: Response, otherwise: string): Promise<string> {
  const body: unknown = await response.json().catch(() => null);
  const isTold = typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string';
  return isTold ? String(body.message) : otherwise;
}

function Facts({ letter }: { letter: Letter }) {
  const { t } = useLingui();
  const dates = useDates();
  const { lines, files, signer, draftedBy, draftedAt, submittedAt, issuedOn, reportBefore, explainBefore } = letter;
  const agencies = new Set(lines.map(({ agency }) => agency.id)).size;
  const facts = [
    {
      label: t`Gửi`,
      value: (
        <>
          <Plural value={agencies} other="# đơn vị" />, <Plural value={lines.length} other="# việc" />
        </>
      ),
    },
    { label: t`Báo cáo`, value: t`chậm nhất ${dates.day(reportBefore)}` },
    ...(explainBefore ? [{ label: t`Giải trình`, value: t`chậm nhất ${dates.day(explainBefore)}` }] : []),
    { label: t`Người ký`, value: `${signer.person.fullName}, ${signer.title}` },
    { label: t`Soạn`, value: `${draftedBy.person.fullName}, ${dates.instant(draftedAt)}` },
    ...(submittedAt ? [{ label: t`Trình`, value: dates.instant(submittedAt) }] : []),
    ...(issuedOn ? [{ label: t`Ban hành`, value: dates.day(issuedOn) }] : []),
  ];
  return (
    <>
      <FactList facts={facts} />
      {files.length > 0 && (
        <div className="row wrap">
          {files.map((file) => (
            <FileChip key={file.id} file={{ ...file, size: dates.fileSize(file.size) }} />
          ))}
        </div>
      )}
      {letter.state !== 'ISSUED' && letter.state !== 'DISCARDED' && (
        <p className="meta">
          <Trans>
            Khi công văn được ban hành, hệ thống ghi lần đôn đốc vào từng việc. Trước lúc đó chưa có gì được gửi đi.
          </Trans>
        </p>
      )}
    </>
  );
}
