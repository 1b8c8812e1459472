import { Trans, useLingui } from '@lingui/react/macro';
import { useAgencyDirectory } from '../../lib/use-agencies.ts';
import { type Role, ROLES } from '../../lib/words.ts';
import { ChoiceField, LineField } from '../../ui/inputs.tsx';
import { AgencyChoice } from './agency-choice.tsx';
import look from './people.module.css';
import { ALL_ROLES } from './people-words.ts';
import type { Conditions } from './people-screen.tsx';

type Props = { conditions: Conditions; onConditions: (conditions: Conditions) => void };

/** What the list of people is narrowed by. */
export function PeopleFilters({ conditions, onConditions }: Props) {
  const { t, i18n } = useLingui();
  const directory = useAgencyDirectory();
  const { text, agencyId, role, includesEnded } = conditions;
  return (
    <div className={look.bar} role="search" aria-label={t`Tìm người dùng`}>
      <div className={look.search}>
        <LineField
          id="people-search"
          type="search"
          label={t`Tìm theo tên hoặc thư điện tử`}
          value={text}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onConditions({ ...conditions, text: event.currentTarget.value })}
        />
      </div>
      <div className={look.agency}>
        <AgencyChoice
          id="people-agency"
          label={t`Cơ quan`}
          directory={directory}
          agencyId={agencyId}
          onChange={(chosen) => onConditions({ ...conditions, agencyId: chosen })}
        />
      </div>
      <ChoiceField
        id="people-role"
        label={t`Vai trò`}
        value={role ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onConditions({ ...conditions, role: chosen === '' ? undefined : (chosen as Role) });
        }}
      >
        <option value="">{t`Mọi vai trò`}</option>
        {ALL_ROLES.map((each) => (
          <option key={each} value={each}>
            {i18n._(ROLES[each])}
          </option>
        ))}
      </ChoiceField>
      <label className={look.ended}>
        <input
          type="checkbox"
          checked={includesEnded}
          onChange={(event) => onConditions({ ...conditions, includesEnded: event.currentTarget.checked })}
        />
        <Trans>Cả người đã kết thúc</Trans>
      </label>
    </div>
  );
}
