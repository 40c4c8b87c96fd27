/** Whom a page is for. The API decides for itself; this only spares a vain try. */
export type Reader = 'all' | 'member' | 'staff' | 'steward' | 'administrator';

interface RouteFacts {
  /** What the page is called where pages are listed. */
  name: string;
  may: Reader;
  /** Who sees what is on it, where rights upon the very object decide. */
  shown?: Reader;
  /** Without header and footer: for a hall, or for a phone on a table. */
  bare?: boolean;
  /** An address to look at it, where none can be made of what there is. */
  example?: string;
}

/** Every page of the app: the router, the guard of sessions and the checks in a browser all read this. */
export const ROUTES = {
  '/': { name: 'accueil', may: 'all' },
  '/rencontres': { name: 'rencontres', may: 'all' },
  '/rencontres/:id': { name: 'rencontre', may: 'all' },
  '/rencontres/:id/webinaire': { name: 'webinaire', may: 'all' },
  '/rencontres/:id/programme': { name: 'programme', may: 'all' },
  '/nouveautes': { name: 'nouveautés', may: 'all' },
  '/comptes-rendus': { name: 'comptes rendus', may: 'all' },
  '/comptes-rendus/compilation': { name: 'compilation', may: 'all' },
  '/rencontres/:id/compte-rendu': { name: 'compte rendu', may: 'all' },
  '/rencontres/:id/compte-rendu/versions': { name: 'versions du compte rendu', may: 'all' },
  '/rencontres/:id/visites': { name: 'visites', may: 'all' },
  '/rencontres/:id/accueil': { name: 'accueil du jour', may: 'all', shown: 'staff' },
  '/a/:code': { name: 'code d’accueil', may: 'all', example: '/a/00000000-0000-4000-8000-000000000000' },
  '/rencontres/:id/participer': { name: 'participer sans compte', may: 'all' },
  '/invitation/:token': { name: 'invitation', may: 'all' },
  '/inscription/confirmer/:token': { name: 'confirmer une inscription', may: 'all' },
  '/inscription/:token': { name: 'inscription par un lien', may: 'all' },
  '/structures': { name: 'structures', may: 'all' },
  '/structures/:id': { name: 'structure', may: 'all' },
  '/territoires/:id': { name: 'territoire', may: 'all' },
  '/rejoindre': { name: 'rejoindre', may: 'all' },
  '/agendas': { name: 'agendas', may: 'all' },
  '/bienvenue': { name: 'bienvenue', may: 'member' },
  '/profil': { name: 'profil', may: 'member' },
  '/annuaire': { name: 'annuaire', may: 'member' },
  '/annuaire/:id': { name: 'membre', may: 'member' },
  '/cercles/:id': { name: 'cercle', may: 'member' },
  '/sujets': { name: 'sujets', may: 'member' },
  '/sujets/nouveau': { name: 'proposer un sujet', may: 'member' },
  '/sujets/:id': { name: 'sujet', may: 'member' },
  '/sujets/:id/modifier': { name: 'modifier un sujet', may: 'member', shown: 'staff' },
  '/demandes': { name: 'demandes', may: 'staff' },
  '/administration/themes': { name: 'thèmes', may: 'steward' },
  '/administration/structures': { name: 'gestion des structures', may: 'steward' },
  '/administration/structures/nouvelle': { name: 'nouvelle structure', may: 'steward' },
  '/administration/structures/:id': { name: 'modifier une structure', may: 'steward' },
  '/administration/journal': { name: 'journal', may: 'administrator' },
  '/administration/travaux': { name: 'travaux', may: 'administrator' },
  '/rencontres/:id/modifier': { name: 'modifier une rencontre', may: 'member', shown: 'staff' },
  '/rencontres/:id/trajets': { name: 'trajets', may: 'member' },
  '/rencontres/:id/preparation': { name: 'préparation', may: 'member', shown: 'staff' },
  '/rencontres/:id/historique': { name: 'historique', may: 'member', shown: 'staff' },
  '/rencontres/:id/inscription': { name: 's’inscrire', may: 'member' },
  '/rencontres/:id/inscriptions': { name: 'inscriptions', may: 'member', shown: 'staff' },
  '/rencontres/:id/presences': { name: 'présences', may: 'member', shown: 'staff' },
  '/rencontres/:id/ma-venue': { name: 'ma venue', may: 'member' },
  '/rencontres/:id/rotation/:segment': { name: 'rotation', may: 'member', shown: 'staff' },
  '/rencontres/:id/animation/:segment/scenarios': { name: 'atelier prospectif', may: 'member', shown: 'staff' },
  '/rencontres/:id/animation/:segment/diagnostic': { name: 'diagnostic partagé', may: 'member', shown: 'staff' },
  '/engagements': { name: 'engagements', may: 'member' },
  '/rencontres/:id/compte-rendu/modifier': { name: 'écrire le compte rendu', may: 'member', shown: 'staff' },
  '/rencontres/:id/animation/:segment': { name: 'animation', may: 'member', shown: 'staff' },
  '/rencontres/:id/animation/:segment/recueil': { name: 'recueil aux tables', may: 'member', shown: 'staff' },
  '/rencontres/:id/visites/:segment': { name: 'fiche de visite', may: 'member', shown: 'staff' },
  '/rencontres/:id/inscriptions/reglages': { name: 'réglages des inscriptions', may: 'member', shown: 'staff' },
  '/rencontres/:id/inscriptions/besoins': { name: 'besoins', may: 'member', shown: 'staff' },
  '/rencontres/nouvelle': { name: 'nouvelle rencontre', may: 'staff' },
  '/rencontres/modeles': { name: 'modèles', may: 'staff' },
  '/mentions-legales': { name: 'mentions légales', may: 'all' },
  '/accessibilite': { name: 'accessibilité', may: 'all' },
  '/donnees-personnelles': { name: 'données personnelles', may: 'all' },
  '/*': { name: 'page inconnue', may: 'all', example: '/cette-page-n-existe-pas' },
  '/t': { name: 'rejoindre une table', may: 'all', bare: true },
  '/t/:code': { name: 'table', may: 'all', bare: true },
  '/rencontres/:id/rotation/:segment/tableau': { name: 'tableau de salle', may: 'member', shown: 'staff', bare: true },
  '/rencontres/:id/animation/:segment/mur': { name: 'mur', may: 'member', shown: 'staff', bare: true },
  '/rencontres/:id/animation/:segment/scenarios/ecran': { name: 'écran des scénarios', may: 'member', shown: 'staff', bare: true },
  '/rencontres/:id/animation/:segment/diagnostic/ecran': { name: 'écran du diagnostic', may: 'member', shown: 'staff', bare: true },
  '/rencontres/:id/animation/:segment/tableau': { name: 'tableau du déroulé', may: 'member', shown: 'staff', bare: true },
} satisfies Record<string, RouteFacts>;

export type RoutePath = keyof typeof ROUTES;

export const routes = Object.entries(ROUTES).map(([path, facts]) => ({ path: path as RoutePath, ...(facts as RouteFacts) }));
