import type { Account } from './accounts';

/** Every route of the app and who may open it; a test compares the list with the router. */
export interface Route {
  name: string;
  path: string;
  /** left out: everybody, also without an account */
  for?: readonly Account[];
}

const members = ['ademe', 'facilitatrice', 'elu', 'agent', 'association', 'admin'] as const;
const staff = ['ademe', 'facilitatrice'] as const;
const stewards = ['ademe', 'facilitatrice', 'admin'] as const;

export const routes: Route[] = [
  { name: 'accueil', path: '/' },
  { name: 'rencontres', path: '/rencontres' },
  { name: 'rencontre', path: '/rencontres/:id' },
  { name: 'trajets', path: '/rencontres/:id/trajets', for: members },
  { name: 'webinaire', path: '/rencontres/:id/webinaire' },
  { name: 'nouvelle rencontre', path: '/rencontres/nouvelle', for: staff },
  { name: 'modifier une rencontre', path: '/rencontres/:id/modifier', for: staff },
  { name: 'inscriptions', path: '/rencontres/:id/inscriptions', for: staff },
  { name: 'programme', path: '/rencontres/:id/programme' },
  { name: 'préparation', path: '/rencontres/:id/preparation', for: staff },
  { name: 'historique', path: '/rencontres/:id/historique', for: staff },
  { name: 'modèles', path: '/rencontres/modeles', for: staff },
  { name: 'accueil du jour', path: '/rencontres/:id/accueil', for: staff },
  { name: 'présences', path: '/rencontres/:id/presences', for: staff },
  { name: 'ma venue', path: '/rencontres/:id/ma-venue', for: members },
  { name: 'rotation', path: '/rencontres/:id/rotation/:segment', for: staff },
  { name: 'tableau de salle', path: '/rencontres/:id/rotation/:segment/tableau', for: staff },
  { name: 'atelier prospectif', path: '/rencontres/:id/animation/:segment/scenarios', for: staff },
  { name: 'écran des scénarios', path: '/rencontres/:id/animation/:segment/scenarios/ecran', for: staff },
  { name: 'diagnostic partagé', path: '/rencontres/:id/animation/:segment/diagnostic', for: staff },
  { name: 'écran du diagnostic', path: '/rencontres/:id/animation/:segment/diagnostic/ecran', for: staff },
  { name: 'nouveautés', path: '/nouveautes' },
  { name: 'comptes rendus', path: '/comptes-rendus' },
  { name: 'compilation', path: '/comptes-rendus/compilation' },
  { name: 'engagements', path: '/engagements', for: members },
  { name: 'compte rendu', path: '/rencontres/:id/compte-rendu' },
  { name: 'versions du compte rendu', path: '/rencontres/:id/compte-rendu/versions' },
  { name: 'écrire le compte rendu', path: '/rencontres/:id/compte-rendu/modifier', for: staff },
  { name: 'animation', path: '/rencontres/:id/animation/:segment', for: staff },
  { name: 'tableau du déroulé', path: '/rencontres/:id/animation/:segment/tableau', for: staff },
  { name: 'mur', path: '/rencontres/:id/animation/:segment/mur', for: staff },
  { name: 'recueil aux tables', path: '/rencontres/:id/animation/:segment/recueil', for: staff },
  { name: 'rejoindre une table', path: '/t' },
  { name: 'table', path: '/t/:code' },
  { name: 'visites', path: '/rencontres/:id/visites' },
  { name: 'fiche de visite', path: '/rencontres/:id/visites/:segment', for: staff },
  { name: 'code d’accueil', path: '/a/00000000-0000-4000-8000-000000000000' },
  { name: 's’inscrire', path: '/rencontres/:id/inscription', for: members },
  { name: 'réglages des inscriptions', path: '/rencontres/:id/inscriptions/reglages', for: staff },
  { name: 'besoins', path: '/rencontres/:id/inscriptions/besoins', for: staff },
  { name: 'participer sans compte', path: '/rencontres/:id/participer' },
  { name: 'invitation', path: '/invitation/:token' },
  { name: 'confirmer une inscription', path: '/inscription/confirmer/:token' },
  { name: 'inscription par un lien', path: '/inscription/:token' },
  { name: 'annuaire', path: '/annuaire', for: members },
  { name: 'membre', path: '/annuaire/:id', for: members },
  { name: 'cercle', path: '/cercles/:id', for: members },
  { name: 'sujets', path: '/sujets', for: members },
  { name: 'sujet', path: '/sujets/:id', for: members },
  { name: 'proposer un sujet', path: '/sujets/nouveau', for: members },
  { name: 'modifier un sujet', path: '/sujets/:id/modifier', for: staff },
  { name: 'structures', path: '/structures' },
  { name: 'structure', path: '/structures/:id' },
  { name: 'territoire', path: '/territoires/:id' },
  { name: 'rejoindre', path: '/rejoindre' },
  { name: 'agendas', path: '/agendas' },
  { name: 'bienvenue', path: '/bienvenue', for: members },
  { name: 'profil', path: '/profil', for: members },
  { name: 'demandes', path: '/demandes', for: staff },
  { name: 'thèmes', path: '/administration/themes', for: stewards },
  { name: 'gestion des structures', path: '/administration/structures', for: stewards },
  { name: 'journal', path: '/administration/journal', for: ['admin'] },
  { name: 'travaux', path: '/administration/travaux', for: ['admin'] },
  { name: 'mentions légales', path: '/mentions-legales' },
  { name: 'accessibilité', path: '/accessibilite' },
  { name: 'données personnelles', path: '/donnees-personnelles' },
  { name: 'page inconnue', path: '/cette-page-n-existe-pas' },
];
