export const fr = {
  notFound: {
    title: 'Cette page n’existe pas, ou plus',
    text: 'L’adresse est peut-être incomplète, ou la page n’est ouverte qu’aux membres du réseau.',
    home: 'Revenir à l’accueil',
    events: 'Voir les rencontres',
  },
};
