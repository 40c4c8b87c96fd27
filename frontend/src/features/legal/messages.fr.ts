export const fr = {
  notFound: {
    title: 'Cette page n’existe pas, ou plus',
    text: 'L’adresse est peut-être incomplète, ou la page n’est ouverte qu’aux membres du réseau.',
    home: 'Revenir à l’accueil',
    events: 'Voir les rencontres',
  },
  legal: {
    title: 'Mentions légales',
    publisher: {
      title: 'Éditeur',
      text: 'Le Réseau Climat est le réseau régional d’échange entre collectivités, associations et services de l’État, créé par la direction régionale de l’ADEME et animé avec Missions Publiques. La direction de la publication est assurée par la direction régionale de l’ADEME.',
    },
    host: {
      title: 'Hébergement',
      text: 'La plateforme est installée par l’organisme qui porte le réseau ; il fournit le nom et l’adresse de l’hébergeur à qui les demande.',
    },
    content: {
      title: 'Contenus',
      text: 'Les textes publics peuvent être cités et repris en indiquant leur source. Les photographies des membres ne sont pas réutilisables.',
    },
    territories: {
      title: 'Territoires',
      text: 'Communes, intercommunalités, départements et régions viennent du découpage administratif officiel.',
      edition: '{{title}}, {{publisher}}, édition {{edition}}',
    },
    report: {
      title: 'Signaler un contenu',
      text: 'Un contenu vous semble contraire à la loi ? Écrivez à l’équipe du réseau en indiquant l’adresse de la page et la raison. Vous recevrez une réponse motivée.',
    },
  },
  accessibility: {
    title: 'Accessibilité : partiellement conforme',
    shortTitle: 'Accessibilité',
    lead: 'Le Réseau Climat vise le référentiel général d’amélioration de l’accessibilité (RGAA 4.1), niveau AA.',
    state: {
      title: 'État de conformité',
      text: 'La plateforme est partiellement conforme. Chaque page est vérifiée par un outil automatique à chaque évolution ; un audit complet par une personne extérieure n’a pas encore été mené, c’est pourquoi nous ne la déclarons pas totalement conforme.',
    },
    done: {
      title: 'Ce qui est prévu pour tout le monde',
      text: 'Tout fonctionne au clavier, avec un repère de focus visible.\nLes pages se lisent à 200 % et sur un écran de 320 pixels de large.\nLes contrastes suivent les recommandations, en clair et en sombre ; la couleur ne porte jamais seule une information.\nLes formulaires disent ce qui est à revoir, et où ; rien de ce qui est écrit n’est perdu.\nAucune animation quand votre appareil demande de les réduire.',
    },
    limits: {
      title: 'Ce qui peut encore gêner',
      text: 'Le lecteur de la documentation de l’API est un outil extérieur, que nous n’avons pas vérifié.\nLes documents et liens apportés par les membres ne sont pas tous accessibles.',
    },
    contact: {
      title: 'Une difficulté ?',
      text: 'Écrivez à l’équipe du réseau : elle vous répond et vous fournit le contenu sous une autre forme. Sans réponse de sa part, vous pouvez saisir le Défenseur des droits.',
      link: 'Écrire au Défenseur des droits',
    },
  },
  privacy: {
    title: 'Données personnelles',
    lead: 'Ce que la plateforme sait de vous, pourquoi, et jusqu’à quand. Aucun traceur, aucune mesure d’audience, aucune publicité.',
    collected: 'Ce qui est recueilli',
    why: 'Pourquoi',
    until: 'Jusqu’à quand',
    profile: {
      what: 'Votre profil : nom, fonction, structure, territoire, thèmes, compétences, offres et besoins',
      why: 'Que les membres se trouvent et s’entraident (intérêt légitime du réseau). Vous choisissez qui voit votre adresse électronique, votre téléphone et votre photo.',
      until: 'Jusqu’à votre départ du réseau',
    },
    request: {
      what: 'Votre demande d’adhésion',
      why: 'Décider de votre adhésion et vous ouvrir un compte, à votre demande',
      until: 'Un an après la décision',
    },
    registration: {
      what: 'Vos inscriptions aux rencontres, et votre rang en liste d’attente',
      why: 'Organiser la rencontre, vous écrire si une place se libère',
      until: 'Trois ans après la rencontre, pour le bilan du réseau',
    },
    travel: {
      what: 'Comment vous venez à une rencontre, d’où, et vos annonces de covoiturage',
      why: 'Trouver avec qui faire route et compter le carbone des trajets, si vous le souhaitez. Votre adresse n’est donnée qu’avec votre accord et celui de l’autre personne.',
      until: 'Sept jours après la rencontre ; restent des totaux par moyen de transport',
    },
    webinar: {
      what: 'Votre passage dans un webinaire, vos questions et vos votes',
      why: 'Savoir qui est venu, répondre d’abord à ce que le plus grand nombre demande',
      until: 'Un an après le webinaire ; les questions restent, sans votre nom',
    },
    calendar: {
      what: 'L’existence de votre adresse d’agenda personnelle (l’adresse elle-même n’est pas conservée)',
      why: 'Que votre agenda suive vos inscriptions, si vous le demandez',
      until: 'Jusqu’à ce que vous la supprimiez',
    },
    attendance: {
      what: 'Votre présence par demi-journée, l’heure et l’entrée où votre arrivée est notée, votre place dans un car',
      why: 'Tenir la feuille de présence, vous accueillir vite, organiser les visites',
      until: 'L’entrée et la personne qui vous a accueilli : trois mois. Le car : un mois. La présence : trois ans',
    },
    capture: {
      what: 'Ce que vous écrivez à une table sur votre téléphone, vos photos et, si vous le donnez, votre prénom',
      why: 'Garder ce que les tables se disent et en faire le compte rendu, sans nom. Sans compte : un numéro tiré au hasard par votre téléphone vous permet de corriger vos notes.',
      until: 'Prénom et numéro : trente jours après la rencontre. Notes et photos : deux ans',
    },
    minutes: {
      what: 'Ce que vous écrivez dans un compte rendu, vos propositions d’amendement, les engagements à votre nom, les photos où l’on vous voit',
      why: 'Écrire le compte rendu à plusieurs, le corriger, et reparler des engagements avant la rencontre suivante. Le nom des citoyennes et citoyens n’y paraît pas.',
      until: 'Les textes successifs : un mois. Les amendements : un an. Votre nom sur un engagement : deux ans, sauf dans une version déjà publiée. Le compte rendu publié est gardé ; demandez le retrait d’une photo à tout moment',
    },
    encounters: {
      what: 'À quelle table vous êtes placé, et les membres avec qui vous avez partagé une table',
      why: 'Vous faire rencontrer d’autres personnes à la journée suivante, et rien d’autre. Vous effacez cette mémoire ou l’arrêtez quand vous voulez, dans votre profil.',
      until: 'Les places : trois mois. Les rencontres : deux ans',
    },
    foresight: {
      what: 'Ce que les tables écrivent d’un scénario : récit, signaux, étapes, et qui s’en chargerait',
      why: 'Garder la trace de l’atelier et le reprendre dans le compte rendu. Rien ne dit quel téléphone a écrit quoi.',
      until: 'Les textes : avec la rencontre. Qui s’en chargerait : deux ans',
    },
    diagnosis: {
      what: 'Vos notes dans un diagnostic partagé, sous un numéro que votre téléphone tire au hasard',
      why: 'Montrer comment les avis se répartissent. Ni compte, ni table, ni heure n’y sont attachés, et rien n’est montré en dessous de cinq réponses.',
      until: 'Le numéro : jusqu’à la clôture de la notation. Il reste alors des totaux, qui ne concernent plus personne et demeurent avec la rencontre',
    },
    circles: {
      what: 'Dans un cercle de supervision collective : le cas apporté, les questions, les conseils, l’engagement et ses suites',
      why: 'S’entraider à huis clos. Seules les personnes du cercle les lisent : ni l’animation, ni l’ADEME, ni l’administration.',
      until: 'À la date choisie par le cercle, 90 jours après la rencontre sauf mention contraire, un an au plus ; plus tôt dès que l’un de ses membres le décide',
    },
    contacts: {
      what: 'Après un speed dating, les personnes que vous aimeriez revoir ; sans compte, le moyen de vous joindre que vous donnez',
      why: 'Vous permettre de vous retrouver, si l’autre le souhaite aussi (consentement). Un souhait sans réponse n’est montré à personne, pas même aux équipes.',
      until: '30 jours après la rencontre ; vous changez d’avis jusqu’au soir même',
    },
    photos: {
      what: 'Votre réponse à la question des photos, avec sa date',
      why: 'Ne publier que les photos des personnes qui l’acceptent (consentement). Vous changez d’avis quand vous voulez, sur la page « Ma venue » ou, sans compte, par le lien de vos messages.',
      until: 'Trois ans après la rencontre',
    },
    details: {
      what: 'Vos réponses aux questions d’une rencontre ; le nom et l’adresse des personnes qui s’inscrivent sans compte',
      why: 'Organiser la rencontre, avec votre accord si vous n’avez pas de compte',
      until: 'Le nombre de jours indiqué sur le formulaire, deux mois sauf mention contraire ; 48 heures si vous ne confirmez pas',
    },
    needs: {
      what: 'Vos besoins d’accès et de repas, si vous les signalez',
      why: 'Vous accueillir ; seules les personnes qui organisent les lisent',
      until: '30 jours après la rencontre, ou aussitôt si vous ne venez plus',
    },
    mail: {
      what: 'Les messages que la plateforme vous envoie',
      why: 'S’assurer qu’ils partent, même après une panne',
      until: 'Leur texte dès qu’ils sont partis ; la trace de l’envoi un mois après, ou un an si le message n’est pas arrivé',
    },
    topics: {
      what: 'Les sujets que vous proposez, et ceux que vous soutenez',
      why: 'Choisir ce que le réseau travaille, vous prévenir de la suite. Seul le nombre de soutiens est montré.',
      until: 'Vos soutiens : un an après la rencontre. Un sujet sans suite : deux à trois ans',
    },
    preparation: {
      what: 'Si vous préparez une rencontre : vos messages, vos tâches et les versions que vous enregistrez',
      why: 'Préparer à plusieurs et retrouver ce qui a changé',
      until: 'Un an après la rencontre',
    },
    journal: {
      what: 'Le journal des modifications : qui a changé quoi, et quand',
      why: 'La sécurité de la plateforme et la confiance entre membres',
      until: 'Un an',
    },
    device: {
      what: 'Sur votre appareil : ce que vous êtes en train d’écrire, la langue choisie, les colonnes affichées ; la liste d’une rencontre, si vous y accueillez',
      why: 'Ne rien perdre si le réseau coupe. Cela ne quitte pas votre appareil.',
      until: 'Jusqu’à l’envoi, ou jusqu’à ce que vous effaciez les données du navigateur',
    },
    never: {
      title: 'Ce qui ne l’est jamais',
      text: 'Ni appartenance politique, ni opinion, ni donnée de santé. Si vous signalez un besoin particulier pour une rencontre, seules les personnes qui l’organisent le lisent.',
    },
    rights: {
      title: 'Vos droits',
      text: 'Vous pouvez lire et corriger votre profil à tout moment. Pour recevoir une copie de vos données, les faire effacer ou vous opposer à un usage, écrivez à l’équipe du réseau : elle répond sous un mois. Vous pouvez aussi vous adresser à la CNIL.',
      link: 'Adresser une plainte à la CNIL',
    },
  },
};
