import { routes as pages } from '../../src/app/routes';
const ACCOUNTS = {
    member: ['ademe', 'facilitatrice', 'elu', 'agent', 'association', 'admin'],
    staff: ['ademe', 'facilitatrice'],
    steward: ['ademe', 'facilitatrice', 'admin'],
    administrator: ['admin'],
};
export const routes = pages.map(({ name, path, may, shown = may, example }) => ({
    name,
    path: example ?? path,
    for: shown === 'all' ? undefined : ACCOUNTS[shown],
}));
