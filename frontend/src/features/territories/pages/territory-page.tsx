import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { LocalEvents } from '@/features/territories/components/local-events';
import { LocalOrganisations } from '@/features/territories/components/local-organisations';
import { SourceLine } from '@/features/territories/components/source-line';
import { useMessages } from '@/features/territories/messages';
import { Facts } from '@/components/facts';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useTerritory } from '@/lib/api/get-territory';
import type { TerritoryDetail } from '@/lib/api/types';
import { useAuth } from '@/lib/auth/auth-context';
import { sirenText } from '@/lib/format/numbers';
import { useFormat } from '@/lib/format/use-format';

export function TerritoryPage() {
  const { id = '' } = useParams();
  const territory = useTerritory(id);
  return (
    <Loaded query={territory} asPage>
      {(found) => <Territory key={found.id} territory={found} />}
    </Loaded>
  );
}

function Territory({ territory }: { territory: TerritoryDetail }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const { status } = useAuth();
  const { population, childCount, parents } = territory;
  const lead = [
    common(`territoryKind.${territory.kind}`),
    population !== undefined && t('inhabitants', { formatted: format.number(population) }),
  ];
  return (
    <>
      <PageHeader title={territory.name} lead={lead.filter(Boolean).join(' · ')} />
      {territory.retired && <p className="box box--notice">{t('retired')}</p>}
      <div className="with-aside">
        <div className="stack stack--wide">
          <LocalEvents territory={territory.id} />
          <LocalOrganisations territory={territory.id} />
        </div>
        <div className="stack stack--wide">
          <Facts
            facts={[
              [
                t('within'),
                parents.length > 0 && (
                  <>
                    {parents.map((parent) => (
                      <div key={parent.id}>
                        <Link to={`/territoires/${parent.id}`}>{parent.name}</Link>
                      </div>
                    ))}
                  </>
                ),
              ],
              [t('contains'), childCount > 0 && t('communes', { count: childCount, formatted: format.number(childCount) })],
              [t('code'), territory.code],
              [t('siren'), territory.siren && territory.siren !== territory.code && sirenText(territory.siren)],
            ]}
          />
          {status === 'member' && (
            <section className="stack stack--tight">
              <h2>{t('people')}</h2>
              <p>
                <Link to={`/annuaire?territory=${territory.id}`}>{t('peopleLink')}</Link>
              </p>
            </section>
          )}
          <SourceLine />
        </div>
      </div>
    </>
  );
}
