/** Criteria to begin with, in French as everything that people write; those who facilitate change them as they need. */
export interface CriteriaSet {
  key: string;
  title: string;
  criteria: { name: string; low: string; high: string }[];
}

export const CRITERIA_SETS: readonly CriteriaSet[] = [
  {
    key: 'mobility',
    title: 'Mobilité rurale',
    criteria: [
      { name: 'Se déplacer sans voiture personnelle', low: 'impossible au quotidien', high: 'simple pour presque tout' },
      { name: 'Horaires et fréquence des cars et des trains', low: 'inutilisables pour travailler', high: 'on part et on revient quand il faut' },
      { name: 'Marche et vélo en sécurité', low: 'on a peur sur la route', high: 'un enfant y va seul' },
      { name: 'Covoiturage et véhicules partagés', low: 'personne ne s’y retrouve', high: 'habitude du quotidien' },
      { name: 'Coût des déplacements pour les ménages', low: 'on renonce à se déplacer', high: 'à la portée de tous' },
      { name: 'Accès pour les personnes âgées ou à mobilité réduite', low: 'dépendantes de leurs proches', high: 'autonomes' },
      { name: 'Information sur les solutions qui existent', low: 'on l’apprend par hasard', high: 'tout le monde la connaît' },
    ],
  },
  {
    key: 'food',
    title: 'Alimentation',
    criteria: [
      { name: 'Produits locaux au quotidien', low: 'introuvables ou rares', high: 'partout, toute l’année' },
      { name: 'Prix d’une alimentation de qualité', low: 'réservée à quelques-uns', high: 'à la portée de tous' },
      { name: 'Cantines et restauration collective', low: 'tout vient de loin', high: 'locales, saines et de saison' },
      { name: 'Installation et transmission des fermes', low: 'les fermes disparaissent', high: 'la relève est là' },
      { name: 'Gaspillage alimentaire', low: 'on n’y pense pas', high: 'presque plus rien n’est jeté' },
      { name: 'Adaptation des cultures au climat', low: 'rien n’a commencé', high: 'partagée et engagée' },
    ],
  },
  {
    key: 'energy',
    title: 'Énergie',
    criteria: [
      { name: 'Logements confortables en hiver comme en été', low: 'la plupart ne le sont pas', high: 'presque tous le sont' },
      { name: 'Aide à la rénovation', low: 'on s’y perd', high: 'un interlocuteur qui suit chacun' },
      { name: 'Sobriété des bâtiments publics', low: 'rien n’est suivi', high: 'exemplaires et racontés' },
      { name: 'Énergie produite sur le territoire', low: 'presque aucune', high: 'l’essentiel de nos besoins' },
      { name: 'Place des habitants dans les projets', low: 'ils l’apprennent à la fin', high: 'ils les portent' },
      { name: 'Précarité énergétique', low: 'invisible et sans réponse', high: 'repérée et accompagnée' },
    ],
  },
  {
    key: 'water',
    title: 'Eau',
    criteria: [
      { name: 'Quantité d’eau en été', low: 'on en manque chaque été', high: 'assez, même les années sèches' },
      { name: 'Qualité de l’eau des rivières et des captages', low: 'dégradée', high: 'bonne partout' },
      { name: 'Partage entre les usages', low: 'chacun pour soi', high: 'règles comprises et tenues' },
      { name: 'Économies d’eau des habitants et des services', low: 'aucune habitude', high: 'réflexe de chacun' },
      { name: 'Place de l’eau dans les villages', low: 'tout est imperméable', high: 'la pluie s’infiltre là où elle tombe' },
      { name: 'Préparation aux crues et aux sécheresses', low: 'on découvre le jour même', high: 'chacun sait quoi faire' },
    ],
  },
];
